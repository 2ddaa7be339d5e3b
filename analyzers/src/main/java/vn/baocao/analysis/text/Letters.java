package vn.baocao.analysis.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * What each precomposed letter is made of: lower-case letter without tone, tone, letter without any
 * diacritic. Tables, so that keys are made without allocation.
 */
final class Letters {

  /** Tones in the order ngang, sắc, huyền, hỏi, ngã, nặng. */
  static final int TONES = 6;

  private static final int LIMIT = 0x1F00;
  private static final String TONE_MARKS = "\u0301\u0300\u0309\u0303\u0323";
  private static final String VOWELS = "aăâeêioôơuưy";

  private static final char[] LOWER = new char[LIMIT];
  private static final char[] TONELESS = new char[LIMIT];
  private static final char[] PLAIN = new char[LIMIT];
  private static final byte[] TONE = new byte[LIMIT];
  private static final char[][] TONED = new char[LIMIT][];

  static {
    for (char c = 0; c < LIMIT; c++) {
      decompose(c);
    }
    for (int i = 0; i < VOWELS.length(); i++) {
      TONED[VOWELS.charAt(i)] = toned(VOWELS.charAt(i));
    }
  }

  private Letters() {}

  static char lower(char c) {
    return c < LIMIT ? LOWER[c] : Character.toLowerCase(c);
  }

  /** Lower case, hat and horn kept, tone removed: {@code Ệ} gives {@code ê}. */
  static char toneless(char c) {
    return c < LIMIT ? TONELESS[c] : Character.toLowerCase(c);
  }

  /** Lower case without any diacritic: {@code Ệ} gives {@code e}, {@code Đ} gives {@code d}. */
  static char plain(char c) {
    return c < LIMIT ? PLAIN[c] : Character.toLowerCase(c);
  }

  static int tone(char c) {
    return c < LIMIT ? TONE[c] : 0;
  }

  /** The vowel with a tone mark; {@code toneless} must be one of the twelve Vietnamese vowels. */
  static char withTone(char toneless, int tone) {
    return TONED[toneless][tone];
  }

  static boolean isVowel(char toneless) {
    return toneless < LIMIT && TONED[toneless] != null;
  }

  /** Whether the vowel has a hat, breve or horn of its own. */
  static boolean isMarkedVowel(char toneless) {
    return toneless > 'z' && isVowel(toneless);
  }

  private static void decompose(char c) {
    char lower = unifyStroke(Character.toLowerCase(c));
    String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
    StringBuilder withoutTone = new StringBuilder();
    for (int i = 0; i < parts.length(); i++) {
      int tone = TONE_MARKS.indexOf(parts.charAt(i)) + 1;
      if (tone > 0 && i > 0) {
        TONE[c] = (byte) tone;
      } else {
        withoutTone.append(parts.charAt(i));
      }
    }
    String toneless = Normalizer.normalize(withoutTone, Normalizer.Form.NFC);
    LOWER[c] = lower;
    TONELESS[c] = toneless.length() == 1 ? toneless.charAt(0) : lower;
    PLAIN[c] = lower == 'đ' ? 'd' : parts.charAt(0);
  }

  /** Eth and African D look like đ and are met in its place. */
  private static char unifyStroke(char lower) {
    return lower == '\u00F0' || lower == '\u0256' ? 'đ' : lower;
  }

  private static char[] toned(char vowel) {
    char[] forms = new char[TONES];
    Arrays.fill(forms, vowel);
    for (int tone = 1; tone < TONES; tone++) {
      String composed = "" + vowel + TONE_MARKS.charAt(tone - 1);
      forms[tone] = Normalizer.normalize(composed, Normalizer.Form.NFC).charAt(0);
    }
    return forms;
  }
}
