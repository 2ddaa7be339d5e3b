package vn.baocao.cli.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and dates as people read them: {@code 1.234,5} and {@code 29/03/2021} in Vietnamese,
 * {@code 1,234.5} and {@code 2021-03-29} in English. Data files hold ISO dates and a decimal dot.
 */
public final class DisplayFormat {

  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final long KILO = 1000;
  private static final String MINUS = "−";
  private static final String[] QUARTERS = {"I", "II", "III", "IV"};

  private final char grouping;
  private final char decimal;
  private final boolean vietnamese;

  public DisplayFormat(Language language) {
    this.vietnamese = language == Language.VI;
    this.grouping = vietnamese ? '.' : ',';
    this.decimal = vietnamese ? ',' : '.';
  }

  public String number(long value) {
    String digits = Long.toString(value);
    return value < 0 ? MINUS + grouped(digits.substring(1)) : grouped(digits);
  }

  /** The number in full, trailing zeros left out. */
  public String number(BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    String digits = plain.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = grouped(point < 0 ? digits : digits.substring(0, point));
    String fraction = point < 0 ? "" : decimal + digits.substring(point + 1);
    return (plain.signum() < 0 ? MINUS : "") + whole + fraction;
  }

  private String grouped(String digits) {
    StringBuilder text = new StringBuilder(digits.length() + 4);
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append(grouping);
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }

  /** Seconds, to the tenth. */
  public String seconds(long millis) {
    return number(BigDecimal.valueOf(millis).movePointLeft(3).setScale(1, RoundingMode.HALF_UP))
        + " s";
  }

  /** A size in kB, MB or GB, to the tenth. */
  public String bytes(long bytes) {
    String[] units = {"kB", "MB", "GB"};
    int unit = 0;
    long size = bytes;
    while (unit + 1 < units.length && size >= KILO * KILO) {
      size /= KILO;
      unit++;
    }
    BigDecimal shown = BigDecimal.valueOf(bytes).movePointLeft(3 * (unit + 1));
    return number(shown.setScale(1, RoundingMode.HALF_UP)) + " " + units[unit];
  }

  /** An ISO date, month or year. */
  public String date(String iso) {
    Matcher date = DATE.matcher(iso);
    if (!vietnamese || !date.matches()) {
      return iso;
    }
    String monthAndYear = date.group(2) + "/" + date.group(1);
    return date.group(3) == null ? monthAndYear : date.group(3) + "/" + monthAndYear;
  }

  /** A moment, to the minute, in a time zone. */
  public String moment(Instant moment, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES);
    return date(local.toLocalDate().toString()) + " " + local.toLocalTime();
  }

  /** A period as facts state it: {@code 2024-Q1}, {@code 2015/2016}, {@code 2012/}. */
  public String period(String period) {
    int slash = period.indexOf('/');
    if (slash < 0) {
      Matcher quarter = QUARTER.matcher(period);
      if (vietnamese && quarter.matches()) {
        int number = quarter.group(2).charAt(0) - '1';
        return "quý " + QUARTERS[number] + "/" + quarter.group(1);
      }
      return date(period);
    }
    String from = date(period.substring(0, slash));
    String to = slash + 1 == period.length() ? "" : date(period.substring(slash + 1));
    boolean years = from.length() == 4 && (to.isEmpty() || to.length() == 4);
    return from + (years ? "–" : " – ") + to;
  }
}
