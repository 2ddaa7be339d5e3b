package vn.baocao.analysis.text;

import java.text.Normalizer;
import java.util.Locale;

/** Normal form and comparison keys of Vietnamese text. Keys are for matching, never for showing. */
public final class VietnameseText {

  private VietnameseText() {}

  /** The text in NFC, the form of every {@code Document.text()}. */
  public static String nfc(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Lower case without any diacritic, đ as d: {@code "Đổi mới"} gives {@code "doi moi"}. */
  public static String fold(String text) {
    String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c == 'đ') {
        folded.append('d');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /**
   * The key under which all spellings of a text are equal that differ only in case, normal form,
   * place of the tone mark ({@code hoà}, {@code hòa}), or {@code i} and {@code y} ({@code kỳ},
   * {@code kì}). Diacritics count. What stands between words stays as it is.
   */
  public static String matchKey(String text) {
    String composed = nfc(text);
    StringBuilder result = new StringBuilder(composed.length());
    SyllableKey key = new SyllableKey();
    int i = 0;
    while (i < composed.length()) {
      int start = i;
      while (i < composed.length() && isWordPart(composed.charAt(i))) {
        i++;
      }
      if (i > start) {
        key.set(composed.substring(start, i));
        result.append(key.exactBuffer(), 0, key.length());
      } else {
        result.append(composed.charAt(i++));
      }
    }
    return result.toString();
  }

  /** Whether any letter carries a diacritic; đ counts as one. */
  public static boolean hasDiacritics(String text) {
    String composed = nfc(text);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c > 0x7F && Letters.plain(c) != Letters.lower(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
