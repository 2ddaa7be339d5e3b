package vn.baocao.analysis.segment;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.analysis.text.Span;

/**
 * Puts wrapped lines back together: divides a region into blocks at blank lines and at those line
 * breaks that the author made.
 */
final class Lines {

  /** A paragraph of set text has lines between these lengths, in UTF-16 units. */
  private static final int SHORTEST_SET_LINE = 45;

  private static final int LONGEST_SET_LINE = 160;

  /** A line that was broken because it was full reaches this share of the longest line. */
  private static final double FULL = 0.8;

  private static final String BULLETS = "-–—+*•●▪·";

  private Lines() {}

  static List<Span> blocks(String text, Span region) {
    List<Span> blocks = new ArrayList<>();
    List<Span> paragraph = new ArrayList<>();
    int i = region.start();
    while (i < region.end()) {
      int end = lineEnd(text, i, region.end());
      Span line = new Span(i, end).strip(text);
      if (line.isEmpty()) {
        join(text, paragraph, blocks);
        paragraph.clear();
      } else {
        paragraph.add(line);
      }
      i = end + 1;
    }
    join(text, paragraph, blocks);
    return blocks;
  }

  private static int lineEnd(String text, int from, int to) {
    int i = from;
    while (i < to && !isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  private static void join(String text, List<Span> lines, List<Span> blocks) {
    if (lines.isEmpty()) {
      return;
    }
    int longest = 0;
    for (Span line : lines) {
      longest = Math.max(longest, line.length());
    }
    boolean set = longest >= SHORTEST_SET_LINE && longest <= LONGEST_SET_LINE;
    int start = lines.get(0).start();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      boolean full = set && line.length() >= FULL * longest;
      if (!goesOn(text, line, lines.get(i + 1), full)) {
        blocks.add(new Span(start, line.end()));
        start = lines.get(i + 1).start();
      }
    }
    blocks.add(new Span(start, lines.get(lines.size() - 1).end()));
  }

  private static boolean goesOn(String text, Span line, Span next, boolean full) {
    char last = text.charAt(line.end() - 1);
    if (".?!…:;”".indexOf(last) >= 0 || startsItem(text, next)) {
      return false;
    }
    char first = text.charAt(next.start());
    return Character.isLowerCase(first) || last == ',' || full;
  }

  /** {@code - }, {@code • }, {@code 1.}, {@code a)}, {@code IV.}. */
  private static boolean startsItem(String text, Span line) {
    char first = text.charAt(line.start());
    if (BULLETS.indexOf(first) >= 0) {
      return true;
    }
    int limit = Math.min(line.end(), line.start() + 5);
    for (int i = line.start(); i < limit; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == ')' || c == '/') {
        boolean spaced = i + 1 == line.end() || SentenceDetector.isSpace(text.charAt(i + 1));
        return i > line.start() && spaced;
      }
      if (!Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return false;
  }
}
