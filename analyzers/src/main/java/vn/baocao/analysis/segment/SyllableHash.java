package vn.baocao.analysis.segment;

import java.text.Normalizer;

/**
 * A 32-bit hash of a word in which case, normal form and the place of the tone mark do not count:
 * the letters without tone are hashed in order, marks and tones are added to them. Also tells the
 * word's shape.
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

  /** A single letter, which is both capitalised and in capitals. */
  static final int CAPITAL_LETTER = 8;

  private static final int LIMIT = 0x1F00;
  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

  /** Longest word that is hashed while it is scanned: so long that no counter overflows. */
  private static final int LONGEST_PLAIN = 24;

  private static final int STEP = 0x01000193;
  private static final int MODIFIER = 0x85EBCA6B;
  private static final int TONE = 0x9E3779B9;

  /**
   * What a character adds: to the hash in the low half; to the counters of tones, capitals, digits
   * and letters above it; and two flags.
   */
  private static final long[] CODES = new long[LIMIT];

  private static final int TONE_COUNT = 32;
  private static final int UPPER_COUNT = 40;
  private static final int DIGIT_COUNT = 48;
  private static final int LETTER_COUNT = 56;

  /** With {@link #WORD}: added to the letter before it; without: a word ends here. */
  private static final long MARK = 1L << 62;

  private static final long BOUNDARY = MARK;

  /** The sign bit: part of a word. */
  private static final long WORD = 1L << 63;

  static {
    for (int c = 0; c < LIMIT; c++) {
      CODES[c] = code((char) c);
    }
  }

  private int hash;
  private int shape;

  /**
   * Hashes the word of letters that begins at {@code from}, where one does that ends before a
   * space, comma or the like, and so is certainly a token; returns its end, or {@code from} if
   * there is no such word.
   */
  int plainWord(char[] text, int from, int to) {
    long first = text[from] < LIMIT ? CODES[text[from]] : 0;
    if ((first & WORD) == 0 || (first & MARK) != 0 || (first >>> DIGIT_COUNT & 1) != 0) {
      return from;
    }
    int limit = Math.min(to, from + LONGEST_PLAIN);
    int sum = 0;
    long counts = 0;
    int i = from;
    while (i < limit) {
      char c = text[i];
      long code = c < LIMIT ? CODES[c] : 0;
      if (code >= 0) {
        if (code != BOUNDARY) {
          return from;
        }
        break;
      }
      sum = ((code & MARK) == 0 ? sum * STEP : sum) + (int) code;
      counts += code >>> 32;
      i++;
    }
    if (i == from + LONGEST_PLAIN) {
      return from;
    }
    hash = mix(sum + (int) (counts & 0xFF) * TONE);
    int upper = (int) (counts >>> (UPPER_COUNT - 32) & 0xFF);
    int digits = (int) (counts >>> (DIGIT_COUNT - 32) & 0xFF);
    int letters = (int) (counts >>> (LETTER_COUNT - 32) & 0x3F);
    shape =
        (upper | digits) == 0
            ? SMALL
            : shape(letters, upper, digits, (first >>> UPPER_COUNT & 1) != 0);
    return i;
  }

  /** Computes hash and shape of {@code text[from, to)}, whatever it holds. */
  void set(char[] text, int from, int to) {
    int sum = 0;
    int tones = 0;
    int upper = 0;
    int letters = 0;
    int digits = 0;
    boolean firstUpper = false;
    for (int i = from; i < to; i++) {
      char c = text[i];
      long code = c < LIMIT ? CODES[c] : 1L << LETTER_COUNT | Character.toLowerCase(c);
      boolean letter = (code >>> LETTER_COUNT & 1) != 0;
      boolean capital = (code >>> UPPER_COUNT & 1) != 0;
      sum = (letter ? sum * STEP : sum) + (int) code;
      letters += letter ? 1 : 0;
      tones += (int) (code >>> TONE_COUNT & 7);
      upper += capital ? 1 : 0;
      firstUpper |= capital && letters == 1;
      digits += (int) (code >>> DIGIT_COUNT & 1);
    }
    hash = mix(sum + tones * TONE);
    shape = shape(letters, upper, digits, firstUpper);
  }

  private static int shape(int letters, int upper, int digits, boolean firstUpper) {
    if (digits > 0 && digits * 2 >= letters) {
      return NUMBER;
    }
    if (upper > 1 && upper == letters - digits) {
      return CAPITALS;
    }
    return firstUpper ? letters == 1 ? CAPITAL_LETTER : CAPITALISED : SMALL;
  }

  int hash() {
    return hash;
  }

  int shape() {
    return shape;
  }

  static int of(String word) {
    SyllableHash hash = new SyllableHash();
    hash.set(word.toCharArray(), 0, word.length());
    return hash.hash;
  }

  private static int mix(int value) {
    int h = value;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    return h ^ h >>> 15;
  }

  private static long code(char c) {
    byte type = CharClass.of(c);
    long flags = CharClass.isWordPart(c) ? WORD : 0;
    if (type == CharClass.SPACE || ",;)”\"".indexOf(c) >= 0) {
      return BOUNDARY;
    }
    flags |= Character.isUpperCase(c) ? 1L << UPPER_COUNT : 0;
    flags |= type == CharClass.DIGIT ? 1L << DIGIT_COUNT : 0;
    if (c == '\u00AD' || Character.getType(c) == Character.FORMAT) {
      return flags == 0 ? 0 : flags | MARK;
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    int base = 0;
    int modifiers = 0;
    long tones = 0;
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      if (TONES.indexOf(part) >= 0) {
        tones += TONES.indexOf(part) + 1;
      } else if (Character.getType(part) == Character.NON_SPACING_MARK) {
        modifiers += part * MODIFIER;
      } else {
        base = base(part);
      }
    }
    flags |= base != 0 ? 1L << LETTER_COUNT : (flags & WORD) != 0 ? MARK : 0;
    return flags | tones << TONE_COUNT | (base + modifiers & 0xFFFF_FFFFL);
  }

  /** Eth passes for đ, as in {@code SyllableKey}. */
  private static int base(char c) {
    char lower = Character.toLowerCase(c);
    return lower == '\u00F0' || lower == '\u0256' ? '\u0111' : lower;
  }
}
