package vn.baocao.facts.period;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Period;
import vn.baocao.facts.rule.Lexemes;

/**
 * Decides when the quantities of a document hold. Reads the sentences in order and remembers the
 * time that the last of them set; one instance a document.
 */
public final class PeriodContext {

  private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ".", ":", "(", ")");

  private final DocumentTime time;
  private @Nullable TimeMention carried;
  private @Nullable TimeMention heading;
  private Lexemes lexemes = Lexemes.of("");
  private List<TimeMention> mentions = List.of();

  public PeriodContext(DocumentTime time) {
    this.time = time;
  }

  /** Begins a sentence under the headings {@code headings}, outermost first. */
  public void begin(Lexemes sentence, List<TimeMention> found, List<Lexemes> headings) {
    TimeMention leading = leading(mentions);
    if (leading != null) {
      carried = leading;
    }
    lexemes = sentence;
    mentions = found;
    heading = null;
    for (Lexemes text : headings) {
      TimeMention told = leading(TimeScanner.scan(text, time));
      heading = told == null ? heading : told;
    }
  }

  /** When a level or count that stands at lexeme {@code at} holds; null where unknown. */
  public @Nullable Period ofCount(int at) {
    TimeMention own = inSentence(at);
    if (own != null) {
      return own.period();
    }
    if (recurs(at)) {
      return null;
    }
    TimeMention outer = outer();
    return outer == null ? null : outer.period();
  }

  /**
   * By when a target at lexeme {@code at} is to be reached, or over which span.
   *
   * @param yearly whether it is a target for every year of a term
   */
  public @Nullable Period ofTarget(int at, boolean yearly) {
    TimeMention own = inSentence(at);
    if (own == null) {
      own = outer();
    }
    if (own == null || own.period() == null) {
      Period term = time.currentTerm();
      return term == null ? null : end(term, yearly);
    }
    if (yearly && own.role() == TimeMention.Role.UNTIL) {
      Period term = time.currentTerm();
      boolean fits = term != null && term.value().endsWith("/" + own.period().value());
      return fits ? term : own.period();
    }
    return own.role() == TimeMention.Role.TERM ? end(own.period(), yearly) : own.period();
  }

  private static Period end(Period term, boolean yearly) {
    String value = term.value();
    int slash = value.indexOf('/');
    boolean years = slash == 4 && value.length() == 9;
    return yearly || !years ? term : new Period(value.substring(slash + 1));
  }

  private @Nullable TimeMention outer() {
    return carried != null ? carried : heading;
  }

  /** The last time before {@code at}, else one that follows in the same clause. */
  private @Nullable TimeMention inSentence(int at) {
    TimeMention before = null;
    for (TimeMention mention : mentions) {
      if (mention.to() <= at && mention.tellsWhen()) {
        before = mention;
      }
    }
    if (before != null) {
      return before;
    }
    for (TimeMention mention : mentions) {
      if (mention.from() > at && mention.tellsWhen() && sameClause(at, mention.from())) {
        return mention;
      }
    }
    return null;
  }

  private boolean recurs(int at) {
    for (TimeMention mention : mentions) {
      boolean near =
          mention.to() <= at ? sameClause(mention.to(), at) : sameClause(at, mention.from());
      if (mention.role() == TimeMention.Role.RECURRING && near && !isAverage(mention.from())) {
        return true;
      }
    }
    return false;
  }

  private boolean isAverage(int at) {
    String before = lexemes.key(at - 1);
    return before.equals("quân") || before.equals("bình");
  }

  private boolean sameClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (CLAUSE_ENDS.contains(lexemes.key(i))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable TimeMention leading(List<TimeMention> mentions) {
    for (TimeMention mention : mentions) {
      if (mention.tellsWhen()) {
        return mention;
      }
    }
    return null;
  }
}
