package vn.baocao.facts.period;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Period;
import vn.baocao.facts.rule.Lexemes;

/**
 * What a document's relative time expressions refer to: its date, and the terms of office that it
 * names. Immutable.
 */
public final class DocumentTime {

  private static final int FIRST_MONTHS = 3;
  private static final int HALF_YEAR = 6;

  private final int year;
  private final int month;
  private final Terms terms;
  private final @Nullable Period subject;

  /**
   * The time of a document.
   *
   * @param published ISO date, possibly only a month or a year; null where unknown
   * @param title which may say what time the document is about: {@code Kết quả … năm 2021}
   * @param sentences of the document, in order
   */
  public DocumentTime(@Nullable String published, @Nullable String title, List<Lexemes> sentences) {
    this.year = published == null ? YearEvidence.in(sentences) : number(published, 0, 4);
    this.month = published == null ? 0 : number(published, 5, 7);
    this.terms = Terms.in(sentences);
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

  /** The document's year, or 0. */
  int year() {
    return year;
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

  /** Whether a time expression names a year that is over when the document was written. */
  public boolean isBefore(TimeMention mention) {
    return mention.period() != null && isOver(mention.period());
  }

  /** Whether a period is a year that was over when the document was written. */
  public boolean isOver(Period period) {
    return year > 0 && period.value().length() == 4 && Integer.parseInt(period.value()) < year;
  }

  /** Whether a time expression names a year that is not after the document's, as far as known. */
  boolean isPast(TimeMention mention) {
    Period period = mention.period();
    return year > 0 && period != null && Integer.parseInt(period.value().substring(0, 4)) <= year;
  }

  /** The year of the document; null where unknown. */
  public @Nullable Period thisYear() {
    return year == 0 ? null : new Period(String.valueOf(year));
  }

  /** The month of the document, or its year; null where unknown. */
  @Nullable Period thisMonth() {
    return month == 0 ? thisYear() : month(year, month);
  }

  /** The year that is over or nearly so: in the first months of a year the one before. */
  @Nullable Period pastYear() {
    return year == 0 ? null : new Period(String.valueOf(isNew() ? year - 1 : year));
  }

  /** The month of that number that is nearest to the document's date; null where unknown. */
  @Nullable Period recentMonth(int number) {
    boolean before = isNew() && number > month + HALF_YEAR;
    return year == 0 ? null : month(before ? year - 1 : year, number);
  }

  private boolean isNew() {
    return month > 0 && month <= FIRST_MONTHS;
  }

  /** The latest term that the document names; null for none. */
  @Nullable Period currentTerm() {
    return terms.latest();
  }

  /** The last term that is over; null where the document names none. */
  @Nullable Period pastTerm() {
    return terms.past(year);
  }

  /** When the term began in which the document was written; null where it names none. */
  @Nullable Period termStart() {
    return terms.start(year);
  }

  static Period month(int year, int month) {
    return new Period(year + (month < 10 ? "-0" : "-") + month);
  }

  static Period span(int from, int to) {
    return new Period(from + "/" + to);
  }

  private static int number(String date, int from, int to) {
    return date.length() < to ? 0 : Integer.parseInt(date.substring(from, to));
  }
}
