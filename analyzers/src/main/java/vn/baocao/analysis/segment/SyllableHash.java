package vn.baocao.analysis.segment;

import java.text.Normalizer;

/**
 * A 32-bit hash of a word in which case, normal form and the place of the tone mark do not count:
 * the letters without tone are hashed in order, the tone beside them. Also tells the word's shape.
 */
final class SyllableHash {

  /** Shapes of tokens, by their letters. */
  static final int SMALL = 0;

  static final int CAPITALISED = 1;
  static final int CAPITALS = 2;
  static final int NUMBER = 3;
  static final int SIGN = 4;

  /** Of letters in a text that is all in capitals, where case tells nothing. */
  static final int UNKNOWN = 5;

  /** Capitalised as the first word of a sentence is. */
  static final int INITIAL = 7;

  private static final int LIMIT = 0x1F00;
  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
  private static final int UPPER = 1 << 30;
  private static final int DIGIT = 1 << 29;

  /** Base letter in bits 0-15, modifier in 16-23, tone in 24-26, flags. */
  private static final int[] CODES = new int[LIMIT];

  static {
    for (int c = 0; c < LIMIT; c++) {
      CODES[c] = code((char) c);
    }
  }

  private int hash;
  private int shape;
  private int letters;

  /** Computes hash and shape of {@code text[from, to)}. */
  void set(char[] text, int from, int to) {
    int sum = 0;
    int tone = 0;
    int upper = 0;
    int count = 0;
    int digits = 0;
    boolean firstUpper = false;
    for (int i = from; i < to; i++) {
      char c = text[i];
      int code = c < LIMIT ? CODES[c] : Character.toLowerCase(c);
      tone += code >>> 24 & 7;
      int base = code & 0xFFFF;
      if (base != 0) {
        sum = sum * 0x01000193 + base;
        count++;
      }
      int modifier = code >>> 16 & 0xFF;
      if (modifier != 0) {
        sum = sum * 0x01000193 + modifier;
      }
      if ((code & UPPER) != 0) {
        upper++;
        firstUpper |= count == 1;
      }
      digits += (code & DIGIT) != 0 ? 1 : 0;
    }
    hash = mix(sum + tone * 0x9E3779B9);
    letters = count;
    shape = shape(count, upper, digits, firstUpper);
  }

  private static int shape(int count, int upper, int digits, boolean firstUpper) {
    if (digits > 0 && digits * 2 >= count) {
      return NUMBER;
    }
    if (upper > 1 && upper == count - digits) {
      return CAPITALS;
    }
    return firstUpper ? CAPITALISED : SMALL;
  }

  int hash() {
    return hash;
  }

  int shape() {
    return shape;
  }

  /** Number of letters, digits and signs, combining marks not counted. */
  int letters() {
    return letters;
  }

  static int of(String word) {
    SyllableHash hash = new SyllableHash();
    hash.set(word.toCharArray(), 0, word.length());
    return hash.hash;
  }

  static int mix(int value) {
    int h = value;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  private static int code(char c) {
    if (c == '\u00AD' || (Character.getType(c) == Character.FORMAT)) {
      return 0;
    }
    int flags = Character.isUpperCase(c) ? UPPER : 0;
    flags |= Character.isDigit(c) ? DIGIT : 0;
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    int base = 0;
    int modifier = 0;
    int tone = 0;
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      if (TONES.indexOf(part) >= 0) {
        tone = TONES.indexOf(part) + 1;
      } else if (Character.getType(part) == Character.NON_SPACING_MARK) {
        modifier = part & 0xFF;
      } else {
        base = base(part);
      }
    }
    return flags | tone << 24 | modifier << 16 | base;
  }

  /** Eth passes for đ, as in {@code SyllableKey}. */
  private static int base(char c) {
    char lower = Character.toLowerCase(c);
    return lower == '\u00F0' || lower == '\u0256' ? '\u0111' : lower;
  }
}
