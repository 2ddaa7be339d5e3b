package vn.baocao.facts;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Section;

/**
 * Joins the lines of a section to paragraphs. A blank line always ends one; a single line end does,
 * unless the lines around look broken at a margin, as they are in text from a PDF.
 */
final class ParagraphReader {

  private static final int SHORTEST_BROKEN_LINE = 40;
  private static final int WIDEST_PAGE = 160;
  private static final double FULL = 0.85;

  private final String text;
  private final Section section;
  private final List<Span> lines = new ArrayList<>();
  private final int pageWidth;

  ParagraphReader(String text, Section section) {
    this.text = text;
    this.section = section;
    readLines();
    this.pageWidth = pageWidth();
  }

  /** Stripped lines; an empty span stands for a blank line. */
  private void readLines() {
    int start = section.span().start();
    int end = section.span().end();
    while (start < end) {
      int lineEnd = text.indexOf('\n', start);
      lineEnd = lineEnd < 0 || lineEnd > end ? end : lineEnd;
      lines.add(new Span(start, lineEnd).strip(text));
      start = lineEnd + 1;
    }
  }

  /** The length of the longest line of a section whose lines are broken at a margin, else 0. */
  private int pageWidth() {
    int longest = 0;
    int filled = 0;
    for (Span line : lines) {
      longest = Math.max(longest, line.length());
      filled += line.isEmpty() ? 0 : 1;
    }
    if (longest > WIDEST_PAGE || longest < SHORTEST_BROKEN_LINE) {
      return 0;
    }
    int full = 0;
    for (Span line : lines) {
      full += line.length() >= FULL * longest ? 1 : 0;
    }
    return full * 3 >= filled && full >= 3 ? longest : 0;
  }

  List<Paragraph> read() {
    List<Paragraph> paragraphs = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      if (lines.get(i).isEmpty()) {
        i++;
        continue;
      }
      int first = i;
      boolean joined = false;
      while (i + 1 < lines.size() && continues(lines.get(i), lines.get(i + 1), joined)) {
        joined = true;
        i++;
      }
      Span span = new Span(lines.get(first).start(), lines.get(i).end());
      paragraphs.add(
          new Paragraph(span, section.type(), Marker.at(text, span.start(), span.end())));
      i++;
    }
    return paragraphs;
  }

  /**
   * @param joined whether {@code line} itself continues the line before it
   */
  private boolean continues(Span line, Span next, boolean joined) {
    if (next.isEmpty() || Marker.at(text, next.start(), next.end()).level() != Marker.NONE) {
      return false;
    }
    char last = text.charAt(line.end() - 1);
    char first = text.charAt(next.start());
    boolean sentenceEnds = ".!?:;…".indexOf(last) >= 0;
    if (Character.isLowerCase(first) && !sentenceEnds) {
      return hasLetterCase(line);
    }
    if (pageWidth > 0) {
      return last != ':' && last != ';' && isFull(line, next, pageWidth) && hasLetterCase(line);
    }
    boolean looksBroken = line.length() >= SHORTEST_BROKEN_LINE && line.length() <= WIDEST_PAGE;
    return !sentenceEnds && looksBroken && (joined || last == ',');
  }

  /** Whether the next line's first word would not have found room. */
  private boolean isFull(Span line, Span next, int width) {
    int wordEnd = next.start();
    while (wordEnd < next.end() && !Character.isWhitespace(text.charAt(wordEnd))) {
      wordEnd++;
    }
    return line.length() + 1 + (wordEnd - next.start()) >= FULL * width;
  }

  /** Whether the line is more than capitals: a heading in capitals does not run on. */
  private boolean hasLetterCase(Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
