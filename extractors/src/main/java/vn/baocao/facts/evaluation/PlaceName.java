package vn.baocao.facts.evaluation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;

/** Place names without the words that say what kind of place it is. */
final class PlaceName {

  private static final Pattern TYPE_WORD =
      Pattern.compile(
          "(?U)(?:tỉnh|thành phố|tp\\.?|huyện|h\\.|quận|q\\.|thị xã|tx\\.?|xã|phường|p\\.|thị trấn"
              + "|tt\\.?|đảng bộ|huyện ủy|thị ủy|thành ủy|tỉnh ủy)\\s*(?=\\w)");

  private PlaceName() {}

  /** The name in lower case, up to its first comma; empty for null. */
  static String bare(@Nullable String place) {
    String name = place == null ? "" : VietnameseText.nfc(place).strip().toLowerCase(Locale.ROOT);
    Matcher type = TYPE_WORD.matcher(name);
    while (type.lookingAt()) {
      name = name.substring(type.end());
      type.reset(name);
    }
    int comma = name.indexOf(',');
    return (comma < 0 ? name : name.substring(0, comma)).strip();
  }
}
