package vn.baocao.facts.period;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Period;
import vn.baocao.facts.rule.Lexemes;

/**
 * What a document's relative time expressions refer to: its date, and the terms of office that it
 * names.
 */
public final class DocumentTime {

  private static final int TERM_YEARS = 5;

  private final int year;
  private final int month;
  private final List<int[]> terms = new ArrayList<>();
  private final @Nullable Period subject;

  /**
   * The time of a document.
   *
   * @param published ISO date, possibly only a month or a year; null where unknown
   * @param title which may say what time the document is about: {@code Kết quả … năm 2021}
   */
  public DocumentTime(@Nullable String published, @Nullable String title) {
    this.year = number(published, 0, 4);
    this.month = number(published, 5, 7);
    this.subject = title == null ? null : subject(title);
  }

  private @Nullable Period subject(String title) {
    for (TimeMention mention : TimeScanner.scan(Lexemes.of(title), this)) {
      if (mention.role() == TimeMention.Role.WHEN && mention.period() != null) {
        return mention.period();
      }
    }
    return null;
  }

  /** The time that the document is about by its title; null where it names none. */
  @Nullable Period subject() {
    return subject;
  }

  /** Remembers a term that the document names. */
  void addTerm(int from, int to) {
    boolean known = terms.stream().anyMatch(term -> term[0] == from && term[1] == to);
    if (!known && to - from > 1 && to - from <= TERM_YEARS) {
      terms.add(new int[] {from, to});
    }
  }

  /** The document's year, or 0. */
  int year() {
    return year;
  }

  /** The document's month, or 0. */
  int month() {
    return month;
  }

  /**
   * Whether a time expression names years that begin after the document's, or a deadline after it,
   * as far as both are known.
   */
  public boolean isAfter(TimeMention mention) {
    Period period = mention.period();
    if (year == 0 || period == null || !mention.tellsWhen()) {
      return false;
    }
    String value = period.value();
    boolean years = value.length() == 4 || (value.length() == 9 && value.charAt(4) == '/');
    return years
        && mention.role() != TimeMention.Role.TERM
        && Integer.parseInt(value.substring(0, 4)) > year;
  }

  /** The year of the document; null where unknown. */
  public @Nullable Period thisYear() {
    return year == 0 ? null : new Period(String.valueOf(year));
  }

  /** The month of the document, or its year; null where unknown. */
  @Nullable Period thisMonth() {
    return month == 0 ? thisYear() : month(year, month);
  }

  /** The latest term that the document names. */
  @Nullable Period currentTerm() {
    int[] latest = latest();
    return latest == null ? null : span(latest[0], latest[1]);
  }

  /**
   * The last term that is over: of those that the document names, or five years before one; where
   * the document's date is unknown, the earliest that it names.
   */
  @Nullable Period pastTerm() {
    int[] latest = latest();
    if (latest == null) {
      return null;
    }
    int[] past = null;
    for (int[] term : terms) {
      boolean over = year > 0 ? term[1] <= year : true;
      boolean better = past == null || (year > 0 ? term[1] > past[1] : term[1] < past[1]);
      past = over && better ? term : past;
    }
    if (past != null) {
      return span(past[0], past[1]);
    }
    int end = latest[0];
    while (end > year) {
      end -= TERM_YEARS;
    }
    return span(end - TERM_YEARS, end);
  }

  private int @Nullable [] latest() {
    int[] latest = null;
    for (int[] term : terms) {
      if (latest == null || term[1] > latest[1]) {
        latest = term;
      }
    }
    return latest;
  }

  static Period month(int year, int month) {
    return new Period(year + (month < 10 ? "-0" : "-") + month);
  }

  static Period span(int from, int to) {
    return new Period(from + "/" + to);
  }

  private static int number(@Nullable String date, int from, int to) {
    return date == null || date.length() < to ? 0 : Integer.parseInt(date.substring(from, to));
  }
}
