package vn.baocao.analysis.segment;

/** Where numbers, dates and document numbers end. Offsets are into the scanned array. */
final class Numbers {

  private Numbers() {}

  static int digitsEnd(char[] text, int from, int to) {
    int i = from;
    while (i < to && CharClass.of(text[i]) == CharClass.DIGIT) {
      i++;
    }
    return i;
  }

  /** {@code 2.142}, {@code 47,4}, {@code 16/19}, {@code 10:25}, {@code 2015-2020}. */
  static int endOfNumber(char[] text, int digitsEnd, int to) {
    int i = digitsEnd;
    while (i + 1 < to && isInside(text[i]) && CharClass.of(text[i + 1]) == CharClass.DIGIT) {
      i = digitsEnd(text, i + 1, to);
    }
    return i;
  }

  private static boolean isInside(char c) {
    return c == '.' || c == ',' || c == '/' || c == ':' || c == '-';
  }

  /** {@code 29/03/2021}, {@code 3-2-1930}, {@code 1.7.2025}, {@code 12/2015}; 0 if none. */
  static int endOfDate(char[] text, int start, int digitsEnd, int to) {
    if (digitsEnd - start > 2 || digitsEnd + 1 >= to) {
      return 0;
    }
    char separator = text[digitsEnd];
    if (separator != '/' && separator != '-' && separator != '.') {
      return 0;
    }
    int second = digitsEnd(text, digitsEnd + 1, to);
    int length = second - digitsEnd - 1;
    if (length == 4 && separator == '/') {
      return endsHere(text, second, to) ? second : 0;
    }
    if (length < 1 || length > 2 || second + 1 >= to || text[second] != separator) {
      return 0;
    }
    int year = digitsEnd(text, second + 1, to);
    boolean complete = year - second - 1 == 4 && endsHere(text, year, to);
    return complete ? year : 0;
  }

  private static boolean endsHere(char[] text, int i, int to) {
    if (i < to && CharClass.isWordPart(text[i])) {
      return false;
    }
    return i + 1 >= to || text[i] != '/' || CharClass.of(text[i + 1]) != CharClass.DIGIT;
  }

  /**
   * {@code 19-NQ/TW}, {@code 30/2020/NĐ-CP}, {@code 1369/QĐ-UBND}, {@code 05-CTr/HU}; 0 if none.
   * After the number, and a year if there is one, come groups that begin with a capital and hold
   * another one.
   */
  static int endOfDocumentNumber(char[] text, int start, int digitsEnd, int to) {
    int i = digitsEnd;
    if (i + 5 < to && text[i] == '/' && digitsEnd(text, i + 1, to) == i + 5) {
      i += 5;
    }
    int groups = 0;
    int capitals = 0;
    while (i + 1 < to && isSeparator(text[i]) && Character.isUpperCase(text[i + 1])) {
      int end = i + 1;
      while (end < to && CharClass.isWordPart(text[end]) && end - i <= 12) {
        capitals += Character.isUpperCase(text[end]) ? 1 : 0;
        end++;
      }
      i = end;
      groups++;
    }
    boolean complete = groups > 0 && capitals > 1 && (i >= to || !CharClass.isWordPart(text[i]));
    return complete && i - start <= 60 ? i : 0;
  }

  private static boolean isSeparator(char c) {
    return c == '/' || c == '-' || c == '\u2013' || c == '\u2011';
  }
}
