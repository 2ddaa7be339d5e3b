package vn.baocao.corpus.reader;

/** White space as formats without lines of their own treat it: any run of it is one space. */
final class Whitespace {

  private static final char NONE = '\uFFFF';

  private Whitespace() {}

  static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /** The text with every run of white space as one space, and none at its ends. */
  static String collapse(String text) {
    return collapse(text, NONE);
  }

  /**
   * As {@link #collapse}, but no-break spaces stay: in text that may be of another encoding they
   * are parts of letters.
   */
  static String collapseUndecoded(String text) {
    return collapse(text, '\u00A0');
  }

  private static String collapse(String text, char kept) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != kept && (is(c) || isControl(c))) {
        pending = !plain.isEmpty();
      } else {
        if (pending) {
          plain.append(' ');
          pending = false;
        }
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isControl(char c) {
    return c < 0x20 || c == 0x7F;
  }
}
