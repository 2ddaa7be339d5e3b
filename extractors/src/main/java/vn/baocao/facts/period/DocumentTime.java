package vn.baocao.facts.period;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Period;

/**
 * What a document's relative time expressions refer to: its date, and the terms of office that it
 * names.
 */
public final class DocumentTime {

  private static final int TERM_YEARS = 5;

  private final int year;
  private final int month;
  private final List<int[]> terms = new ArrayList<>();

  /**
   * The time of a document.
   *
   * @param published ISO date, possibly only a month or a year; null where unknown
   */
  public DocumentTime(@Nullable String published) {
    this.year = number(published, 0, 4);
    this.month = number(published, 5, 7);
  }

  /** Remembers a term that the document names. */
  void addTerm(int from, int to) {
    if (to - from > 1 && to - from <= TERM_YEARS) {
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

  /** The term before the latest one that the document names, or the latest if it is over. */
  @Nullable Period pastTerm() {
    int[] latest = latest();
    if (latest == null) {
      return null;
    }
    if (year > latest[1] || (year == 0 && terms.size() == 1)) {
      return span(latest[0], latest[1]);
    }
    for (int[] term : terms) {
      if (term[1] == latest[0] || term[1] == latest[0] - 1) {
        return span(term[0], term[1]);
      }
    }
    return span(latest[0] - TERM_YEARS, latest[0]);
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
