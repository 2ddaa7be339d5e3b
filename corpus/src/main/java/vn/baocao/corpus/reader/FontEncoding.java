package vn.baocao.corpus.reader;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.LegacyEncoding;

/** The encoding that a font's name tells of the text set in it. */
enum FontEncoding {
  UNICODE(null),
  TCVN3(LegacyEncoding.TCVN3),
  /** Fonts whose name ends in H show small letters as capitals. */
  TCVN3_CAPITALS(LegacyEncoding.TCVN3),
  VNI(LegacyEncoding.VNI);

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final Pattern ABC =
      Pattern.compile("(?:[A-Z]{6}\\+)?\\.Vn\\p{Alpha}.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern ABC_CAPITALS = Pattern.compile(".*H(?:[,\\-].*|\\s.*)?");

  private static final Pattern VNI_NAME =
      Pattern.compile("(?:[A-Z]{6}\\+)?VNI[-\\s].*", Pattern.CASE_INSENSITIVE);

  private final @Nullable LegacyEncoding encoding;

  FontEncoding(@Nullable LegacyEncoding encoding) {
    this.encoding = encoding;
  }

  static FontEncoding of(@Nullable String fontName) {
    if (fontName == null) {
      return UNICODE;
    }
    String name = fontName.strip();
    if (ABC.matcher(name).matches()) {
      return ABC_CAPITALS.matcher(name).matches() ? TCVN3_CAPITALS : TCVN3;
    }
    return VNI_NAME.matcher(name).matches() ? VNI : UNICODE;
  }

  /**
   * The text in Unicode. Text that is Unicode already, whatever its font is called, stays as it is.
   */
  String decode(String text) {
    if (encoding == null || isUnicode(text)) {
      return text;
    }
    String decoded = encoding.decode(text);
    return this == TCVN3_CAPITALS ? decoded.toUpperCase(VIETNAMESE) : decoded;
  }

  /** The name of the legacy encoding; empty for Unicode. */
  String id() {
    return encoding == null ? "" : encoding.id();
  }

  /** Whether letters are there that only Unicode has. */
  private static boolean isUnicode(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0x1EA0 && c <= 0x1EF9)
          || c == 'ă'
          || c == 'Ă'
          || c == 'đ'
          || c == 'Đ'
          || c == 'ơ'
          || c == 'Ơ'
          || c == 'ư'
          || c == 'Ư'
          || c == 'ĩ'
          || c == 'ũ') {
        return true;
      }
    }
    return false;
  }
}
