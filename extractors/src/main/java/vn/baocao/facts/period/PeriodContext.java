package vn.baocao.facts.period;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Period;
import vn.baocao.facts.period.TimeMention.Role;
import vn.baocao.facts.rule.Lexemes;

/**
 * Decides when the quantities of a document hold: by the last time before them in their sentence,
 * else by the adverbial of time that the sentences before began with, else by the headings. Reads
 * the sentences in order; one instance a document.
 */
public final class PeriodContext {

  private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ".", ":", "(", ")");

  /** Words between the beginning of a clause and its adverbial of time. */
  private static final Set<String> BEFORE_ADVERBIAL =
      Set.of("trong", "vào", "từ", "tính", "riêng", "chỉ", "cả", "và", "đến", "kể", "theo", "sau");

  /** Before a comma, these say that a term belongs to the name of a congress or an assembly. */
  private static final Set<String> CONGRESS = Set.of("thứ", "khóa", "khoá", "hội", "bộ");

  /** A sentence that begins with {@code Trong đó} holds when the one before it does. */
  private static final Set<String> CONTINUED = Set.of("trong", "theo");

  private static final int NAME_REACH = 7;
  private static final int CLAUSE_REACH = 40;

  private final DocumentTime time;
  private List<Lexemes> headings = List.of();
  private @Nullable TimeMention carried;
  private @Nullable TimeMention deadline;
  private @Nullable TimeMention lastTold;
  private @Nullable TimeMention heading;
  private Lexemes lexemes = Lexemes.of("");
  private List<TimeMention> mentions = List.of();
  private boolean event;
  private boolean recurring;

  /** The last time mention of the sentence so far, and the index of the first after it. */
  private @Nullable TimeMention before;

  private int next;

  public PeriodContext(DocumentTime time) {
    this.time = time;
  }

  /**
   * Begins a sentence.
   *
   * @param above the headings, outermost first
   * @param reportsEvent whether the sentence tells what happened at a meeting
   */
  public void begin(
      Lexemes sentence, List<TimeMention> found, List<Lexemes> above, boolean reportsEvent) {
    remember();
    lexemes = sentence;
    mentions = found;
    event = reportsEvent;
    before = null;
    next = 0;
    recurring = recurs();
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

  /**
   * When a level or count holds; null where unknown.
   *
   * @param at lexeme of its number
   * @param end lexeme behind its last word
   */
  public @Nullable Period ofCount(int at, int end, boolean yearly) {
    TimeMention bound = boundTo(at, end);
    if (bound != null) {
      return bound.period();
    }
    TimeMention own = inSentence(at);
    if (own != null) {
      return own.period();
    }
    if (recurring) {
      return null;
    }
    TimeMention outer = carried != null ? carried : heading;
    if (outer != null) {
      return outer.period();
    }
    if (yearly) {
      return time.pastTerm();
    }
    return event ? time.thisYear() : time.subject();
  }

  /**
   * The time that belongs to one quantity alone: right behind it ({@code giảm từ 4,9% năm 2019 còn
   * 3,6% năm 2020}), or before the bracket that holds it ({@code so với năm 2021 (50 triệu đồng)}).
   */
  private @Nullable TimeMention boundTo(int at, int end) {
    advance(at);
    for (int i = next; i < mentions.size() && mentions.get(i).from() <= end; i++) {
      TimeMention mention = mentions.get(i);
      if (mention.from() == end && mention.role() == Role.WHEN && mention.period() != null) {
        return mention;
      }
    }
    TimeMention last = next == 0 ? null : mentions.get(next - 1);
    boolean inBracket = last != null && last.to() == at - 1 && lexemes.key(at - 1).equals("(");
    return inBracket ? last : null;
  }

  /** The term that targets, tasks and solutions are set for; else as any count. */
  public @Nullable Period ofGoals(int at) {
    TimeMention own = inSentence(at);
    Period term = time.currentTerm();
    return own == null && term != null ? term : ofCount(at, at, false);
  }

  /**
   * By when a target at lexeme {@code at} is to be reached, or over which span.
   *
   * @param yearly whether it is a target for every year, or for all years together, of a term
   */
  public @Nullable Period ofTarget(int at, boolean yearly) {
    Period named = yearly ? namedSpan(at) : null;
    if (named != null) {
      return named;
    }
    TimeMention own = inSentence(at);
    for (TimeMention outer : new TimeMention[] {carried, heading, deadline}) {
      own = own == null ? outer : own;
    }
    Period term = time.currentTerm();
    if (own == null && term != null) {
      return end(term, yearly);
    }
    own = own == null && !recurring ? lastTold : own;
    if (own == null || own.period() == null) {
      return null;
    }
    if (yearly && own.role() == Role.UNTIL) {
      boolean fits = term != null && term.value().endsWith("/" + own.period().value());
      return fits ? term : own.period();
    }
    return own.role() == Role.TERM ? end(own.period(), yearly) : own.period();
  }

  private static Period end(Period term, boolean yearly) {
    String value = term.value();
    boolean years = value.length() == 9 && value.charAt(4) == '/';
    return yearly || !years ? term : new Period(value.substring(5));
  }

  /** What the sentence that ends leaves to those after it. */
  private void remember() {
    for (TimeMention mention : mentions) {
      if (!mention.tellsWhen() || mention.period() == null || isName(mention)) {
        continue;
      }
      lastTold = mention;
      if (mention.role() == Role.UNTIL) {
        deadline = mention;
      } else if (mention.role() != Role.EVENT
          && mention.role() != Role.NOW
          && isAdverbial(mention)) {
        carried = mention;
      }
    }
  }

  /** The last time before {@code at}, else one that follows in the same clause. */
  private @Nullable TimeMention inSentence(int at) {
    advance(at);
    if (before != null) {
      return before;
    }
    if (CONTINUED.contains(lexemes.key(0)) && lexemes.key(1).equals("đó")) {
      return lastTold;
    }
    for (int i = next; i < mentions.size(); i++) {
      TimeMention mention = mentions.get(i);
      if (mention.from() - at > CLAUSE_REACH) {
        return null;
      }
      if (mention.tellsWhen() && !isName(mention)) {
        return sameClause(at, mention.from()) ? mention : null;
      }
    }
    return null;
  }

  /** Moves on to lexeme {@code at}; quantities are asked for from left to right. */
  private void advance(int at) {
    while (next < mentions.size() && mentions.get(next).to() <= at) {
      TimeMention mention = mentions.get(next++);
      if (mention.tellsWhen() && !isName(mention)) {
        before = mention;
      }
    }
  }

  /** The span of years that a name in the clause before {@code at} holds. */
  private @Nullable Period namedSpan(int at) {
    advance(at);
    for (int i = next - 1; i >= 0 && at - mentions.get(i).to() < CLAUSE_REACH; i--) {
      if (mentions.get(i).role() == Role.NAME) {
        return mentions.get(i).period();
      }
    }
    return null;
  }

  /** Whether a term belongs to a name: {@code Đại hội lần thứ I, nhiệm kỳ 2025-2030}. */
  private boolean isName(TimeMention mention) {
    if (mention.role() != Role.TERM) {
      return false;
    }
    int before = mention.from() - 1;
    if (lexemes.isWord(before) && !BEFORE_ADVERBIAL.contains(lexemes.key(before))) {
      return true;
    }
    for (int i = before; i >= Math.max(0, before - NAME_REACH); i--) {
      if (CONGRESS.contains(lexemes.key(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdverbial(TimeMention mention) {
    int before = mention.from() - 1;
    while (BEFORE_ADVERBIAL.contains(lexemes.key(before))) {
      before--;
    }
    return before < 0 || !lexemes.isWord(before);
  }

  private boolean recurs() {
    for (TimeMention mention : mentions) {
      if (mention.role() == Role.RECURRING && !isAverage(mention.from())) {
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
    if (to - from > CLAUSE_REACH) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (CLAUSE_ENDS.contains(lexemes.key(i))) {
        return false;
      }
    }
    return true;
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
