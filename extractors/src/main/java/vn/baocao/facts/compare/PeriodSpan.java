package vn.baocao.facts.compare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.gazetteer.AdministrativeUnit;

/**
 * A period of a fact, read for comparison.
 *
 * @param kind periods of one kind compare: {@code year}, {@code quarter}, {@code months 01-09} …
 * @param from months since year 0 of its first month
 * @param to months since year 0 of its last month; {@link Integer#MAX_VALUE} where it is open
 */
record PeriodSpan(String text, String kind, int from, int to) {

  static final String YEAR = "year";

  /** Years from one congress to the next. */
  private static final int TERM = 5;

  /** Null where the text is no period. */
  static @Nullable PeriodSpan of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int slash = text.indexOf('/');
    int[] first = part(slash < 0 ? text : text.substring(0, slash));
    if (first == null) {
      return null;
    }
    if (slash < 0) {
      return new PeriodSpan(text, kind(text), first[0], first[1]);
    }
    String end = text.substring(slash + 1);
    if (end.isEmpty()) {
      return new PeriodSpan(text, "open", first[0], Integer.MAX_VALUE);
    }
    int[] last = part(end);
    if (last == null) {
      return null;
    }
    return new PeriodSpan(text, spanKind(first[0], last[1]), first[0], last[1]);
  }

  private static String kind(String text) {
    if (text.length() == 4) {
      return YEAR;
    }
    return text.indexOf('Q') > 0 ? "quarter" : text.length() == 7 ? "month" : "day";
  }

  private static String spanKind(int from, int to) {
    int months = to - from + 1;
    boolean wholeYears = from % 12 == 0 && to % 12 == 11;
    if (wholeYears) {
      return months == 12 ? YEAR : "years " + months / 12;
    }
    return "months " + (from % 12 + 1) + "-" + (to % 12 + 1);
  }

  /** First and last month of a year, quarter, month or day; null where it is none. */
  private static int @Nullable [] part(String text) {
    try {
      int year = Integer.parseInt(text.substring(0, Math.min(4, text.length())));
      if (text.length() == 4) {
        return new int[] {year * 12, year * 12 + 11};
      }
      if (text.length() == 7 && text.charAt(5) == 'Q') {
        int first = year * 12 + (text.charAt(6) - '1') * 3;
        return new int[] {first, first + 2};
      }
      int month = year * 12 + Integer.parseInt(text.substring(5, 7)) - 1;
      return new int[] {month, month};
    } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
      return null;
    }
  }

  boolean isSeveralYears() {
    return kind.startsWith("years ");
  }

  boolean isYear() {
    return kind.equals(YEAR);
  }

  /**
   * The years that a plan for this span is about. A term from congress to congress, such as 2020 to
   * 2025, begins with the last year of the term before.
   */
  PeriodSpan planned() {
    boolean term = isSeveralYears() && years() == TERM + 1 && from / 12 % TERM == 0;
    return term ? new PeriodSpan(text, kind, from + 12, to) : this;
  }

  int years() {
    return (to - from + 1) / 12;
  }

  /** Whether a unit was valid on any day of it. */
  boolean overlaps(AdministrativeUnit unit) {
    return (unit.from() == null || month(unit.from()) <= to)
        && (unit.to() == null || from <= month(unit.to()));
  }

  private static int month(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
  }

  boolean contains(PeriodSpan other) {
    return from <= other.from && other.to <= to;
  }
}
