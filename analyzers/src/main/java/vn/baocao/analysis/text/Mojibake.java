package vn.baocao.analysis.text;

/** Undoes the reading of UTF-8 as Windows 1252 or Latin-1. */
final class Mojibake {

  private Mojibake() {}

  /** Replaces every run of characters that is a well-formed UTF-8 sequence of two bytes or more. */
  static String undo(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int length = sequenceLength(text, i);
      if (length > 1) {
        result.appendCodePoint(decode(text, i, length));
        i += length;
      } else {
        result.append(text.charAt(i++));
      }
    }
    return result.toString();
  }

  private static int sequenceLength(String text, int start) {
    int lead = Windows1252.byteOf(text.charAt(start));
    int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4 || start + length > text.length()) {
      return 1;
    }
    for (int i = start + 1; i < start + length; i++) {
      int trail = Windows1252.byteOf(text.charAt(i));
      if (trail < 0x80 || trail > 0xBF) {
        return 1;
      }
    }
    int point = decode(text, start, length);
    boolean shortest = length == 2 || (length == 3 ? point >= 0x800 : point >= 0x10000);
    boolean character = point <= Character.MAX_CODE_POINT && !(point >= 0xD800 && point <= 0xDFFF);
    return shortest && character ? length : 1;
  }

  private static int decode(String text, int start, int length) {
    int lead = Windows1252.byteOf(text.charAt(start));
    int point = lead & (0xFF >> (length + 1));
    for (int i = start + 1; i < start + length; i++) {
      point = point << 6 | (Windows1252.byteOf(text.charAt(i)) & 0x3F);
    }
    return point;
  }
}
