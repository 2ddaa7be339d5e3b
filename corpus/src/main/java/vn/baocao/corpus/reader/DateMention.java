package vn.baocao.corpus.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;

/**
 * A calendar date written in a line.
 *
 * @param iso {@code 2021-03-29}, or {@code 2021-03} where no day is written
 */
record DateMention(String iso, Span span) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?iuU)(?<![\\d/.-])(?:"
              + "(?<iy>\\d{4})-(?<im>\\d{2})(?:-(?<id>\\d{2}))?"
              + "|(?<nd>\\d{1,2})(?<sep>\\s?[/.-]\\s?)(?<nm>\\d{1,2})\\k<sep>(?<ny>\\d{4})"
              + "|ngày\\s{1,3}(?<wd>\\d{1,2})\\s{1,3}tháng\\s{1,3}(?<wm>\\d{1,2})"
              + "(?:\\s{1,3}năm\\s{1,3}|[,/ ]{1,2})(?<wy>\\d{4})"
              + ")(?![\\d/])");

  /** Words and signs that surround a publication date and say nothing else. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?iuU)\\d{1,2}\\s?[:hg]\\s?\\d{2}(?::\\d{2})?(?:'|’)?|\\[?GMT\\s?\\+\\s?\\d{1,2}(?::\\d{2})?\\]?"
              + "|\\b[AP]M\\b|(?:thứ\\s{1,2}(?:hai|ba|tư|năm|sáu|bảy|bẩy|\\d)|chủ\\s{1,2}nhật|CN)\\b"
              + "|cập\\s{1,2}nhật(?:\\s{1,2}lúc)?|ngày\\s{1,2}đăng|đăng\\s{1,2}(?:lúc|ngày)|ngày"
              + "|lúc|date|published|posted|on|print|gốc|xuất\\s{1,2}bản|sáng|chiều|tối"
              + "|[-–|,:;./()•·\\[\\]\\s]++");

  private static final Pattern CLOCK =
      Pattern.compile("(?u)(?<!\\d)\\d{1,2}\\s?[:hg]\\s?\\d{2}(?!\\d)");

  /** The first date at or after {@code from}; null where there is none. */
  static @Nullable DateMention first(String line, int from) {
    Matcher matcher = FORM.matcher(line);
    int at = from;
    while (at <= line.length() && matcher.find(at)) {
      String iso = iso(matcher);
      if (iso != null) {
        return new DateMention(iso, new Span(matcher.start(), matcher.end()));
      }
      at = matcher.end();
    }
    return null;
  }

  /**
   * The date of a line that a page shows as its publication date: a date with the time of day, or
   * with hardly anything beside it.
   */
  static @Nullable DateMention published(String line) {
    if (line.length() > 160) {
      return null;
    }
    DateMention date = first(line, 0);
    if (date == null) {
      return null;
    }
    String rest = AROUND.matcher(date.without(line)).replaceAll(" ").strip();
    boolean timed = CLOCK.matcher(date.without(line)).find() && date.isAtAnEnd(line);
    boolean labelled = line.toLowerCase(Locale.ROOT).matches("(cập nhật|ngày (đăng|cập nhật)).*");
    return timed || labelled || rest.length() <= 14 ? date : null;
  }

  private boolean isAtAnEnd(String line) {
    return line.length() - span.end() <= 24 || span.start() <= 24;
  }

  private String without(String line) {
    return line.substring(0, span.start()) + " " + line.substring(span.end());
  }

  private static @Nullable String iso(Matcher m) {
    if (m.group("iy") != null) {
      String day = m.group("id");
      return day == null
          ? month(m.group("iy"), m.group("im"))
          : date(m.group("iy"), m.group("im"), day);
    }
    return m.group("ny") != null
        ? date(m.group("ny"), m.group("nm"), m.group("nd"))
        : date(m.group("wy"), m.group("wm"), m.group("wd"));
  }

  /** Null where the numbers are no date of the years 1930 to 2100. */
  private static @Nullable String date(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return isPlausible(date.getYear()) ? date.toString() : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String month(String year, String month) {
    int number = Integer.parseInt(month);
    int y = Integer.parseInt(year);
    return isPlausible(y) && number >= 1 && number <= 12
        ? YearMonth.of(y, number).toString()
        : null;
  }

  private static boolean isPlausible(int year) {
    return year >= 1930 && year <= 2100;
  }
}
