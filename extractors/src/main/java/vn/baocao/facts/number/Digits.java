package vn.baocao.facts.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads digits with separators. In Vietnamese the point groups thousands and the comma marks
 * decimals; the other way round is met too, so three digits after a single comma are doubtful.
 *
 * @param value by the most usual reading
 * @param other by the other reading, where that is possible
 */
record Digits(BigDecimal value, @Nullable BigDecimal other) {

  /** Longer runs are identifiers, not numbers. */
  private static final int MOST_DIGITS = 18;

  /** The number that {@code text} writes, or null where it writes none (a date, an address). */
  static @Nullable Digits read(String text) {
    if (text.length() > MOST_DIGITS + 6) {
      return null;
    }
    int points = count(text, '.');
    int commas = count(text, ',');
    if (points == 0 && commas == 0) {
      return text.length() > MOST_DIGITS ? null : new Digits(new BigDecimal(text), null);
    }
    if (points > 0 && commas > 0) {
      return mixed(text, points, commas);
    }
    char separator = points > 0 ? '.' : ',';
    boolean grouped = isGrouped(text, separator);
    if (points + commas > 1) {
      return grouped ? new Digits(plain(text, separator), null) : null;
    }
    BigDecimal decimal = decimal(text, separator);
    if (!grouped) {
      return new Digits(decimal, null);
    }
    BigDecimal thousands = plain(text, separator);
    if (separator == '.') {
      return new Digits(thousands, decimal);
    }
    return text.endsWith("0") ? new Digits(thousands, decimal) : new Digits(decimal, thousands);
  }

  private static @Nullable Digits mixed(String text, int points, int commas) {
    char decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    char group = decimal == '.' ? ',' : '.';
    int at = text.indexOf(decimal);
    boolean single = (decimal == '.' ? points : commas) == 1;
    if (!single || !isGrouped(text.substring(0, at), group)) {
      return null;
    }
    String plain = text.substring(0, at).replace(String.valueOf(group), "");
    return new Digits(new BigDecimal(plain + '.' + text.substring(at + 1)), null);
  }

  /** Whether the separators divide the digits into a head of one to three, not 0, and threes. */
  private static boolean isGrouped(String text, char separator) {
    String[] groups = text.split(separator == '.' ? "\\." : ",", -1);
    if (groups[0].length() > 3 || groups[0].charAt(0) == '0') {
      return false;
    }
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal plain(String text, char separator) {
    return new BigDecimal(text.replace(String.valueOf(separator), ""));
  }

  private static BigDecimal decimal(String text, char separator) {
    return new BigDecimal(text.replace(separator, '.'));
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == c) {
        count++;
      }
    }
    return count;
  }
}
