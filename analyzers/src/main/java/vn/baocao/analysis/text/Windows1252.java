package vn.baocao.analysis.text;

/** Gives back the byte that was read as a character, whether as Windows 1252 or as Latin-1. */
final class Windows1252 {

  /** The characters of bytes 80 to 9F; the five undefined ones as Latin-1 has them. */
  private static final String C1 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private Windows1252() {}

  /** The byte, 0 to 255, or -1 if the character is in neither. */
  static int byteOf(char c) {
    if (c <= 0xFF) {
      return c;
    }
    int index = C1.indexOf(c);
    return index < 0 ? -1 : 0x80 + index;
  }
}
