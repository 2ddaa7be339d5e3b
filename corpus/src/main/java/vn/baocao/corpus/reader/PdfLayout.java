package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.Section;

/** Joins the lines of pages into paragraphs, tables and columns. */
final class PdfLayout {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iuU)(?:[-–—]\\s?)?(?:trang\\s)?\\d{1,4}(?:\\s?/\\s?\\d{1,4})?(?:\\s?[-–—])?");

  /** What opens a paragraph whatever the line before looks like. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?U)(?:[IVXLC]{1,6}|\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zđ])[.)/]\\s.*|[-–+*•]\\s.*|(?:Điều|Chương|Mục|Phần)\\s[\\dIVX]{1,4}.*");

  private final DraftBuilder draft;
  private final StringBuilder paragraph = new StringBuilder();

  /** Running heads, which must not tear the paragraph that goes on below them. */
  private final List<String> held = new ArrayList<>();

  private @Nullable PdfLine last;
  private float leftMargin;
  private float rightMargin;

  PdfLayout(DraftBuilder draft) {
    this.draft = draft;
  }

  void write(List<List<PdfItem>> pages) {
    margins(pages);
    Map<String, Integer> edges = edges(pages);
    for (List<PdfItem> page : pages) {
      List<PdfLine> block = new ArrayList<>();
      for (PdfItem item : page) {
        switch (item) {
          case PdfLine line when isFurniture(line, edges) -> {
            writeBlock(block);
            held.add(line.text());
          }
          case PdfLine line -> block.add(line);
          case PdfRuledTable table -> {
            writeBlock(block);
            flush();
            table.grid().addTo(draft);
          }
        }
      }
      writeBlock(block);
    }
    flush();
  }

  private static List<PdfLine> lines(List<PdfItem> page) {
    List<PdfLine> lines = new ArrayList<>();
    for (PdfItem item : page) {
      if (item instanceof PdfLine line) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Where most lines begin and the longest end. */
  private void margins(List<List<PdfItem>> pages) {
    Map<Integer, Integer> lefts = new HashMap<>();
    float right = 0;
    for (List<PdfItem> page : pages) {
      for (PdfLine line : lines(page)) {
        if (line.isSingle() && line.text().length() > 40) {
          lefts.merge(Math.round(line.left()), 1, Integer::sum);
          right = Math.max(right, line.right());
        }
      }
    }
    leftMargin =
        lefts.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
            .map(Map.Entry::getKey)
            .orElse(0);
    rightMargin = right;
  }

  /** Lines at the edges of pages, with on how many pages they stand. */
  private static Map<String, Integer> edges(List<List<PdfItem>> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (List<PdfItem> page : pages) {
      for (PdfLine line : lines(page)) {
        if (line.isAtEdge()) {
          edges.merge(edgeKey(line), 1, Integer::sum);
        }
      }
    }
    return edges;
  }

  private static String edgeKey(PdfLine line) {
    return line.text().replaceAll("\\d+", "#");
  }

  private static boolean isFurniture(PdfLine line, Map<String, Integer> edges) {
    return line.isAtEdge()
        && (PAGE_NUMBER.matcher(line.text()).matches()
            || edges.getOrDefault(edgeKey(line), 0) >= 3);
  }

  private void writeBlock(List<PdfLine> lines) {
    int i = 0;
    while (i < lines.size()) {
      int end = PdfTable.end(lines, i);
      if (end > i) {
        flush();
        PdfTable.of(lines.subList(i, end)).addTo(draft);
        i = end;
      } else {
        text(lines.get(i++));
      }
    }
    lines.clear();
  }

  private void text(PdfLine line) {
    PdfLine before = last;
    if (before == null || !continues(before, line)) {
      flush();
    }
    paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.text());
    last = line;
  }

  /** Whether a line is the next of the paragraph that the line before belongs to. */
  private boolean continues(PdfLine before, PdfLine line) {
    float width = Math.max(1, rightMargin - leftMargin);
    boolean full = rightMargin > 0 && before.right() > rightMargin - 0.12f * width;
    boolean atMargin = line.left() < leftMargin + 0.8f * line.size();
    boolean sameSize = Math.abs(before.size() - line.size()) < 0.15f * line.size();
    float gap = line.top() - before.top();
    boolean near = gap < 0 || gap < 2.1f * line.size();
    return full
        && (atMargin || Math.abs(before.left() - line.left()) < 0.5f * line.size())
        && sameSize
        && near
        && !OPENING.matcher(line.text()).matches();
  }

  private void flush() {
    if (!paragraph.isEmpty()) {
      draft.paragraph(paragraph.toString(), null);
      paragraph.setLength(0);
    }
    for (String line : held) {
      draft.paragraph(line, Section.Type.FURNITURE);
    }
    held.clear();
    last = null;
  }
}
