package vn.baocao.analysis.text;

/**
 * Converts UTF-16 offsets into one text to code point offsets and back, in constant time.
 *
 * <p>Immutable and safe for use by several threads. A text without surrogate pairs costs nothing.
 */
public final class CodePoints {

  /** Code points before each UTF-16 unit; empty where both counts are the same throughout. */
  private final int[] before;

  private final String text;

  public CodePoints(String text) {
    this.text = text;
    this.before = hasSurrogates(text) ? count(text) : new int[0];
  }

  /** The code point offset of a UTF-16 offset. */
  public int fromUtf16(int offset) {
    return before.length == 0 ? offset : before[offset];
  }

  /** The UTF-16 offset of a code point offset. */
  public int toUtf16(int codePoints) {
    return before.length == 0 ? codePoints : text.offsetByCodePoints(0, codePoints);
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = points;
      boolean pairContinues =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pairContinues) {
        points++;
      }
    }
    before[text.length()] = points;
    return before;
  }
}
