package vn.baocao.corpus.gazetteer;

/**
 * The form in which syllables of names are compared: lower case, the tone as a digit at the end (so
 * that hoà and hòa agree), i for y after a consonant (Kỳ, Kì), one form for all spellings of Đắk.
 */
final class SyllableKey {

  private static final int TABLE = 0x1F00;
  private static final char[] LETTER = new char[TABLE];
  private static final byte[] TONE = new byte[TABLE];

  /** Each vowel plain, then with grave, acute, tilde, hook above, dot below. */
  private static final String[] VOWELS = {
    "aàáãảạ", "ăằắẵẳặ", "âầấẫẩậ", "eèéẽẻẹ", "êềếễểệ", "iìíĩỉị",
    "oòóõỏọ", "ôồốỗổộ", "ơờớỡởợ", "uùúũủụ", "ưừứữửự", "yỳýỹỷỵ"
  };

  static {
    for (char c = 0; c < TABLE; c++) {
      LETTER[c] = Character.toLowerCase(c);
    }
    for (String vowel : VOWELS) {
      for (int tone = 0; tone < vowel.length(); tone++) {
        for (char c : new char[] {vowel.charAt(tone), Character.toUpperCase(vowel.charAt(tone))}) {
          LETTER[c] = vowel.charAt(0);
          TONE[c] = (byte) tone;
        }
      }
    }
  }

  private SyllableKey() {}

  /** The key of {@code text[start, end)}; apostrophes and spaces inside are left out. */
  static String of(CharSequence text, int start, int end) {
    StringBuilder key = new StringBuilder(end - start + 1);
    int tone = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c < TABLE ? LETTER[c] : Character.toLowerCase(c));
        tone = c < TABLE && TONE[c] != 0 ? TONE[c] : tone;
      }
    }
    unifyI(key);
    if (isDak(key, tone)) {
      return "đăk";
    }
    if (tone != 0) {
      key.append((char) ('0' + tone));
    }
    return key.toString();
  }

  private static void unifyI(StringBuilder key) {
    int last = key.length() - 1;
    if (last < 1 || key.charAt(last) != 'y') {
      return;
    }
    char before = key.charAt(last - 1);
    boolean afterConsonant = "hklmstv".indexOf(before) >= 0;
    boolean afterQu = before == 'u' && last == 2 && key.charAt(0) == 'q';
    if (afterConsonant || afterQu) {
      key.setCharAt(last, 'i');
    }
  }

  /** Đắk, Đăk, Đak, Đắc, Đác: a word for water in the Highlands, spelled in many ways. */
  private static boolean isDak(CharSequence key, int tone) {
    return key.length() == 3
        && tone <= 2
        && key.charAt(0) == 'đ'
        && (key.charAt(1) == 'a' || key.charAt(1) == 'ă')
        && (key.charAt(2) == 'k' || key.charAt(2) == 'c');
  }
}
