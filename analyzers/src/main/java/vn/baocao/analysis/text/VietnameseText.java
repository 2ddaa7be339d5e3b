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
}
