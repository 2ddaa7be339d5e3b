package vn.baocao.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** The days that a date given to the day, month or year may mean. */
public record DateSpan(LocalDate first, LocalDate last) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * Reads {@code 2020}, {@code 2020-05} or {@code 2020-05-17}.
   *
   * @throws DateTimeException if it is none of these
   */
  public static DateSpan of(String iso) {
    return switch (iso.length()) {
      case YEAR -> {
        Year year = Year.parse(iso);
        yield new DateSpan(year.atDay(1), year.atMonth(12).atEndOfMonth());
      }
      case MONTH -> {
        YearMonth month = YearMonth.parse(iso);
        yield new DateSpan(month.atDay(1), month.atEndOfMonth());
      }
      default -> {
        LocalDate day = LocalDate.parse(iso);
        yield new DateSpan(day, day);
      }
    };
  }
}
