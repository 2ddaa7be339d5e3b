package vn.baocao.analysis.segment;

/** Where web and mail addresses end. Offsets are into the scanned array. */
final class Addresses {

  private static final String[] SCHEMES = {"http", "https", "ftp"};
  private static final String[] TOP_LEVEL = {"vn", "com", "org", "net", "gov", "edu", "info"};

  private Addresses() {}

  /** The end of the web address that starts with the word {@code [start, wordEnd)}; 0 if none. */
  static int endOfUrl(char[] text, int start, int wordEnd, int to) {
    if (text[wordEnd] == ':') {
      boolean scheme =
          wordEnd + 3 < to
              && text[wordEnd + 1] == '/'
              && text[wordEnd + 2] == '/'
              && isOneOf(SCHEMES, text, start, wordEnd);
      return scheme ? trim(text, start, pathEnd(text, wordEnd + 3, to)) : 0;
    }
    if (text[wordEnd] != '.') {
      return 0;
    }
    int host = hostEnd(text, start, to);
    return host == 0 ? 0 : trim(text, start, pathEnd(text, host, to));
  }

  /** The end of the mail address that starts with the word {@code [start, wordEnd)}; 0 if none. */
  static int endOfMail(char[] text, int start, int wordEnd, int to) {
    int i = wordEnd;
    while (i < to && i - start < 64 && (isHostChar(text[i]) || text[i] == '_' || text[i] == '+')) {
      i++;
    }
    if (i + 1 >= to || text[i] != '@' || !isHostChar(text[i + 1])) {
      return 0;
    }
    int from = i + 1;
    int end = from;
    boolean dotted = false;
    while (end < to && isHostChar(text[end]) && end - from < 253) {
      dotted |= text[end] == '.' && end + 1 < to && isAlphanumeric(text[end + 1]);
      end++;
    }
    return dotted ? trim(text, start, end) : 0;
  }

  /** A host name whose last or last but one label is a known top level domain; 0 if none. */
  private static int hostEnd(char[] text, int start, int to) {
    int i = start;
    int label = start;
    int known = 0;
    while (i <= to && i - start <= 253) {
      boolean inside = i < to && (isAlphanumeric(text[i]) || text[i] == '-');
      if (!inside) {
        if (i == label) {
          break;
        }
        if (label > start && isOneOf(TOP_LEVEL, text, label, i)) {
          known = i;
        }
        if (i >= to || text[i] != '.') {
          break;
        }
        label = i + 1;
      }
      i++;
    }
    boolean glued = known > 0 && known < to && CharClass.isWordPart(text[known]);
    return glued ? 0 : known;
  }

  private static int pathEnd(char[] text, int from, int to) {
    int i = from;
    while (i < to && isUrlChar(text[i])) {
      i++;
    }
    return i;
  }

  /** Leaves out the punctuation after an address. */
  private static int trim(char[] text, int start, int end) {
    int i = end;
    while (i > start && ".,;:!?)'\"]>".indexOf(text[i - 1]) >= 0) {
      i--;
    }
    return i;
  }

  private static boolean isUrlChar(char c) {
    byte type = CharClass.of(c);
    return type == CharClass.LETTER
        || type == CharClass.DIGIT
        || type == CharClass.JOINER
        || "/.-_~:?#[]@!$&'()*+,;=%".indexOf(c) >= 0;
  }

  private static boolean isHostChar(char c) {
    return isAlphanumeric(c) || c == '.' || c == '-';
  }

  private static boolean isAlphanumeric(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean isOneOf(String[] names, char[] text, int start, int end) {
    for (String name : names) {
      if (name.length() == end - start && matches(name, text, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String name, char[] text, int start) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.toLowerCase(text[start + i]) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
