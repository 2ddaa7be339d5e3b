package vn.baocao.facts.period;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Period;
import vn.baocao.facts.period.TimeMention.Role;
import vn.baocao.facts.rule.Lexemes;

/**
 * Decides when the quantities of a document hold: by the last time before them in their sentence,
 * else by the adverbial of time that the sentences before began with, else by the headings, else by
 * what the document is about, else by its date. Reads the sentences in order; one instance a
 * document.
 */
public final class PeriodContext {

  private final DocumentTime time;
  private List<Lexemes> headings = List.of();
  private @Nullable TimeMention heading;
  private SentenceTimes times = new SentenceTimes(Lexemes.of(""), List.of());
  private boolean event;
  private int paragraph = -1;

  /** The last adverbial of time; it holds until another one or a dated heading. */
  private @Nullable TimeMention carried;

  /** An adverbial that says how things stand now, or in one part of the time told. */
  private @Nullable TimeMention inParagraph;

  /** The last time that its paragraph names, though not as an adverbial. */
  private @Nullable TimeMention before;

  private @Nullable TimeMention deadline;

  /** A deadline that opened a clause, until another adverbial of time. */
  private @Nullable TimeMention aim;

  /** The last time told, and the last that could be dated. */
  private @Nullable TimeMention last;

  private @Nullable TimeMention lastTold;
  private @Nullable Period lastSpan;
  private @Nullable Period reviewed;

  public PeriodContext(DocumentTime time) {
    this.time = time;
  }

  /**
   * Begins a sentence.
   *
   * @param above the headings, outermost first
   * @param paragraph number of the paragraph
   * @param reportsEvent whether the sentence tells what happened at a meeting
   */
  public void begin(
      Lexemes sentence,
      List<TimeMention> found,
      List<Lexemes> above,
      int paragraph,
      boolean reportsEvent) {
    remember();
    times = new SentenceTimes(sentence, found);
    event = reportsEvent;
    if (paragraph != this.paragraph) {
      this.paragraph = paragraph;
      inParagraph = null;
      before = null;
    }
    if (!above.equals(headings)) {
      headings = above;
      heading = null;
      for (Lexemes text : above) {
        TimeMention told = firstIn(TimeScanner.scan(text, time));
        heading = told == null ? heading : told;
      }
      carried = heading == null ? carried : null;
    }
  }

  /** What the sentence that ends leaves to those after it. */
  private void remember() {
    for (TimeMention mention : times.told()) {
      last = mention;
      boolean dated = mention.role() == Role.WHEN || mention.role() == Role.UNTIL;
      before = dated && !time.isAfter(mention) ? mention : before;
      lastTold = mention.period() == null ? lastTold : mention;
      lastSpan = isYears(mention.period()) ? mention.period() : lastSpan;
      if (reviewed == null && mention.role() == Role.WHEN && times.isReviewed(mention)) {
        reviewed = mention.period();
      }
      boolean adverbial = times.isAdverbial(mention);
      switch (mention.role()) {
        case UNTIL -> {
          deadline = mention;
          aim = adverbial && time.isAfter(mention) ? mention : aim;
          inParagraph = adverbial && time.isPast(mention) ? mention : null;
        }
        case NOW -> inParagraph = adverbial ? mention : inParagraph;
        case WHEN, TERM, UNDATED -> {
          aim = adverbial ? null : aim;
          boolean part = mention.role() == Role.UNDATED || times.isPart(mention);
          carried = adverbial && !part ? mention : carried;
          inParagraph = !adverbial ? inParagraph : part ? mention : null;
        }
        case EVENT, COMPARED, NAME, RECURRING -> {}
      }
    }
  }

  /**
   * When a level or count holds; null where unknown.
   *
   * @param at lexeme of its number
   * @param end lexeme behind its last word
   * @param yearly whether it is an average or a sum over the years of a longer span
   */
  public @Nullable Period ofCount(int at, int end, boolean yearly) {
    TimeMention bound = times.boundTo(at, end);
    if (bound != null) {
      return bound.period();
    }
    TimeMention own = around(at);
    if (own != null) {
      return yearly ? spanTo(own) : own.period();
    }
    if (times.recursAt(at)) {
      return null;
    }
    for (TimeMention outer : new TimeMention[] {inParagraph, carried, heading, before}) {
      if (outer != null) {
        return outer.period();
      }
    }
    if (yearly) {
      return time.pastTerm();
    }
    return event ? time.thisYear() : subject();
  }

  private @Nullable Period subject() {
    if (time.subject() != null) {
      return time.subject();
    }
    return reviewed != null ? reviewed : time.thisYear();
  }

  /** When a state holds that is told beside what led to it: {@code nâng tổng số lên 90 hộ}. */
  public @Nullable Period ofState(int at, int end) {
    TimeMention bound = times.boundTo(at, end);
    return bound != null ? bound.period() : time.thisYear();
  }

  private @Nullable TimeMention around(int at) {
    TimeMention own = times.around(at);
    return own == null && times.continuesOther() ? last : own;
  }

  /** The years up to the one that is told, where the text names when they began. */
  private @Nullable Period spanTo(TimeMention told) {
    Period end = told.period();
    if (end == null || end.value().length() != 4) {
      return end;
    }
    Period span = lastSpan != null ? lastSpan : time.pastTerm();
    boolean within =
        span != null
            && span.value().substring(0, 4).compareTo(end.value()) < 0
            && span.value().substring(5).compareTo(end.value()) >= 0;
    return within && span != null ? new Period(span.value().substring(0, 5) + end.value()) : end;
  }

  /** The term that targets, tasks and solutions are set for; else as any count. */
  public @Nullable Period ofGoals(int at) {
    Period term = time.currentTerm();
    return around(at) == null && term != null ? term : ofCount(at, at, false);
  }

  /**
   * By when a target at lexeme {@code at} is to be reached, or over which span.
   *
   * @param yearly whether it is a target for every year, or for all years together, of a term
   * @param level whether it is a level, which a term reaches at its end, and no sum over the term
   */
  public @Nullable Period ofTarget(int at, boolean yearly, boolean level) {
    TimeMention named = yearly ? times.namedBefore(at) : null;
    if (named != null && named.period() != null) {
      return named.period();
    }
    TimeMention own = around(at);
    for (TimeMention outer : new TimeMention[] {aim, carried, heading, deadline}) {
      boolean fits = outer != null && (!yearly || spansYears(outer));
      own = own == null && fits ? outer : own;
    }
    Period term = time.currentTerm();
    if (own == null && term != null) {
      return end(term, yearly);
    }
    if (own == null && (yearly || times.recursAt(at))) {
      return null;
    }
    own = own == null ? lastTold : own;
    if (own == null) {
      return subject();
    }
    if (own.period() == null) {
      return null;
    }
    if (yearly && own.role() == Role.UNTIL) {
      boolean fits = term != null && term.value().endsWith("/" + own.period().value());
      return fits ? term : own.period();
    }
    return switch (own.role()) {
      case TERM -> end(own.period(), yearly);
      case UNTIL -> new Period(own.period().value().substring(0, 4));
      default -> level ? end(own.period(), yearly) : own.period();
    };
  }

  private static boolean spansYears(TimeMention mention) {
    return switch (mention.role()) {
      case UNTIL, TERM -> true;
      default -> isYears(mention.period());
    };
  }

  private static Period end(Period term, boolean yearly) {
    return yearly || !isYears(term) ? term : new Period(term.value().substring(5));
  }

  /** Whether a period is a span of years that ends. */
  private static boolean isYears(@Nullable Period period) {
    return period != null && period.value().length() == 9 && period.value().charAt(4) == '/';
  }

  private static @Nullable TimeMention firstIn(List<TimeMention> mentions) {
    for (TimeMention mention : mentions) {
      if (mention.tellsWhen() && mention.period() != null) {
        return mention;
      }
    }
    return null;
  }
}
