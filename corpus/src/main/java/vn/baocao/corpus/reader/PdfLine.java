package vn.baocao.corpus.reader;

import java.util.List;

/**
 * A line of a page.
 *
 * @param top distance of the base line from the top of the page, in points
 * @param size of its letters, in points
 * @param pageHeight in points
 * @param parts from left to right, divided where a column may begin
 */
record PdfLine(float top, float size, float pageHeight, List<Part> parts) implements PdfItem {

  PdfLine {
    parts = List.copyOf(parts);
  }

  /** A piece of text without a wide gap. */
  record Part(float left, float right, String text) {}

  float left() {
    return parts.getFirst().left();
  }

  float right() {
    return parts.getLast().right();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(text.isEmpty() ? "" : " ").append(part.text());
    }
    return text.toString();
  }

  boolean isSingle() {
    return parts.size() == 1;
  }

  /** Whether it stands where pages bear their number. */
  boolean isAtEdge() {
    return top < pageHeight * 0.08 || top > pageHeight * 0.92;
  }
}
