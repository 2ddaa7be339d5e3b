package vn.baocao.corpus.gazetteer;

import java.util.Arrays;

/** The syllables (runs of letters and digits) of a text, their keys and what stands between. */
final class Syllables {

  /** What stands between a syllable and the one before it. */
  enum Gap {
    /** White space with at most one line end. */
    SPACE,
    /** One hyphen or dash, with or without spaces. */
    HYPHEN,
    /** A full stop that may end an abbreviation. */
    DOT,
    COMMA,
    COLON,
    /** An opening parenthesis. */
    OPEN,
    /** A closing parenthesis, with or without a comma after it. */
    CLOSE,
    OTHER
  }

  /** So many spaces part columns. */
  private static final int COLUMN = 3;

  private final CharSequence text;
  private int[] starts;
  private int[] ends;
  private String[] keys;
  private Gap[] gaps;
  private int size;

  Syllables(CharSequence text, int from, int to) {
    this.text = text;
    int expected = (to - from) / 4 + 4;
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.keys = new String[expected];
    this.gaps = new Gap[expected];
    int last = from;
    int at = from;
    while (at < to) {
      if (!isPart(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(at, to);
      add(at, end, size == 0 ? Gap.OTHER : gap(last, at));
      last = end;
      at = end;
    }
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  String key(int i) {
    return keys[i];
  }

  /** What stands before syllable {@code i}; {@link Gap#OTHER} before the first. */
  Gap gap(int i) {
    return gaps[i];
  }

  boolean isCapitalised(int i) {
    return Character.isUpperCase(text.charAt(starts[i]));
  }

  boolean startsWithDigit(int i) {
    return Character.isDigit(text.charAt(starts[i]));
  }

  /** Whether it has letters and all of them are upper case. */
  boolean isAllCaps(int i) {
    boolean letters = false;
    for (int at = starts[i]; at < ends[i]; at++) {
      char c = text.charAt(at);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters |= Character.isUpperCase(c);
    }
    return letters;
  }

  /** The text of the syllables {@code [from, to)} with what stands between; a line end as space. */
  String text(int from, int to) {
    return text.subSequence(starts[from], ends[to - 1]).toString().replace('\n', ' ');
  }

  private int end(int start, int to) {
    int at = start;
    while (at < to && isPart(text.charAt(at))) {
      at++;
    }
    return endAfterApostrophe(start, at, to);
  }

  /** M'gar and H' Drai are one syllable. */
  private int endAfterApostrophe(int start, int end, int to) {
    if (end - start > 2 || end >= to || !isApostrophe(text.charAt(end))) {
      return end;
    }
    int at = end + 1;
    if (at < to && text.charAt(at) == ' ') {
      at++;
    }
    int rest = at;
    while (at < to && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at > rest ? at : end;
  }

  private void add(int start, int end, Gap gap) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      keys = Arrays.copyOf(keys, size * 2);
      gaps = Arrays.copyOf(gaps, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    keys[size] = SyllableKey.of(text, start, end);
    gaps[size] = gap;
    size++;
  }

  private Gap gap(int from, int to) {
    char mark = 0;
    int marks = 0;
    int lines = 0;
    int spaces = 0;
    boolean closed = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
      } else if (c == '\t') {
        spaces += COLUMN;
      } else if (c == ' ') {
        spaces++;
      } else if (c == ')') {
        closed = true;
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        mark = c;
        marks++;
      }
    }
    if (lines > 1 || marks > 1 || (lines == 0 && spaces >= COLUMN)) {
      return Gap.OTHER;
    }
    if (closed) {
      return marks == 0 || mark == ',' ? Gap.CLOSE : Gap.OTHER;
    }
    return marks == 0 ? Gap.SPACE : ofMark(mark, lines);
  }

  private static Gap ofMark(char mark, int lines) {
    return switch (mark) {
      case '-', '\u2010', '\u2011', '\u2013', '\u2014' -> lines == 0 ? Gap.HYPHEN : Gap.OTHER;
      case '.' -> lines == 0 ? Gap.DOT : Gap.OTHER;
      case ',' -> Gap.COMMA;
      case ':' -> Gap.COLON;
      case '(' -> Gap.OPEN;
      default -> Gap.OTHER;
    };
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
  }
}
