package vn.baocao.analysis.lucene;

import java.util.Arrays;
import vn.baocao.analysis.segment.Token;

/**
 * The parts of a compound token: {@code 19-NQ/TW} has three, {@code 30ha} two, {@code 47,4} one; or
 * of all tokens of a word.
 */
final class TokenParts {

  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int count;

  /** Adds the parts of {@code text[start, end)}; offsets of parts are into the array. */
  void add(char[] text, int start, int end, Token.Type type) {
    if (type == Token.Type.URL || type == Token.Type.EMAIL) {
      add(start, end);
      return;
    }
    boolean number = type == Token.Type.NUMBER;
    int from = start;
    for (int i = start; i < end; i++) {
      if (isSeparator(text[i], number)) {
        add(from, i);
        from = i + 1;
      } else if (number && i > from && isUnitAfterDigit(text, i)) {
        add(from, i);
        from = i;
      }
    }
    add(from, end);
  }

  private static boolean isSeparator(char c, boolean number) {
    return switch (c) {
      case '-', '/', '&', '%', ':', '\'', '\u2019', '\u2010', '\u2011', '\u2013' -> true;
      case '.' -> !number;
      default -> false;
    };
  }

  private static boolean isUnitAfterDigit(char[] text, int i) {
    return Character.isLetter(text[i]) && Character.isDigit(text[i - 1]);
  }

  private void add(int start, int end) {
    if (start == end) {
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  int start(int part) {
    return starts[part];
  }

  int end(int part) {
    return ends[part];
  }
}
