package vn.baocao.facts.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.period.TimeMention.Role;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;
import vn.baocao.facts.rule.WordLists;

/**
 * The time expressions of one sentence, by where they stand in it. Quantities are asked for from
 * left to right, so that a sentence is read once.
 */
final class SentenceTimes {

  private static final WordLists WORDS = WordLists.of(SentenceTimes.class, "time-words.txt");
  private static final Set<String> CLAUSE_ENDS = WORDS.keys("clause-end");
  private static final Set<String> BEFORE_ADVERBIAL = WORDS.keys("before-adverbial");
  private static final Set<String> CONGRESS = WORDS.keys("congress");
  private static final PhraseTable<Boolean> CONTINUED = WORDS.list("continued").table();
  private static final PhraseTable<Boolean> REVIEW = WORDS.list("review").table();
  private static final PhraseTable<Boolean> AVERAGE = WORDS.list("average").table();

  private static final String PART = "riêng";

  private static final int NAME_REACH = 7;
  private static final int CLAUSE_REACH = 40;
  private static final int REVIEW_REACH = 20;

  /**
   * How many words may stand before an adverbial that a comma closes: {@code Vụ xuân năm 2023,}.
   */
  private static final int OPENING = 4;

  private final Lexemes lexemes;
  private final List<TimeMention> mentions;

  /** The last one that tells when, so far, and the index of the first after it. */
  private @Nullable TimeMention before;

  private int next;

  SentenceTimes(Lexemes lexemes, List<TimeMention> mentions) {
    this.lexemes = lexemes;
    this.mentions = mentions;
  }

  /** The lists of words that the class goes by, with their examples. */
  static WordLists words() {
    return WORDS;
  }

  /** Those that tell when something holds, in order, even where that cannot be dated. */
  List<TimeMention> told() {
    List<TimeMention> told = new ArrayList<>();
    for (TimeMention mention : mentions) {
      if ((mention.period() != null || mention.role() == Role.UNDATED)
          && mention.tellsWhen()
          && !isName(mention)) {
        told.add(mention);
      }
    }
    return told;
  }

  /** Whether the part of the sentence around {@code at} says what recurs: {@code hằng năm}. */
  boolean recursAt(int at) {
    for (TimeMention mention : mentions) {
      boolean here =
          mention.role() == Role.RECURRING && !isAverage(mention) && samePart(mention.from(), at);
      if (here) {
        return true;
      }
    }
    return false;
  }

  private boolean isAverage(TimeMention mention) {
    int low = Math.max(0, mention.from() - 2);
    return AVERAGE.longestBefore(lexemes, mention.from(), low, 2) != null;
  }

  /** Whether no semicolon stands between. */
  private boolean samePart(int a, int b) {
    for (int i = Math.min(a, b); i < Math.max(a, b); i++) {
      if (lexemes.key(i).equals(";")) {
        return false;
      }
    }
    return true;
  }

  /** Whether it only adds to the sentence before: {@code Trong đó, …}. */
  boolean continuesOther() {
    return CONTINUED.longestAt(lexemes, 0) != null;
  }

  /**
   * The time that belongs to one quantity alone: right behind it ({@code giảm từ 4,9% năm 2019 còn
   * 3,6% năm 2020}), or before the bracket that holds it ({@code so với năm 2021 (50 triệu đồng)}).
   *
   * @param at lexeme of its number
   * @param end lexeme behind its last word
   */
  @Nullable TimeMention boundTo(int at, int end) {
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

  /** The last time before {@code at}, else one that follows in the same clause. */
  @Nullable TimeMention around(int at) {
    advance(at);
    if (before != null) {
      return before;
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

  /** The span of years in a name in the clause before {@code at}. */
  @Nullable TimeMention namedBefore(int at) {
    advance(at);
    for (int i = next - 1; i >= 0 && at - mentions.get(i).to() < CLAUSE_REACH; i--) {
      if (mentions.get(i).role() == Role.NAME) {
        return mentions.get(i);
      }
    }
    return null;
  }

  private void advance(int at) {
    while (next < mentions.size() && mentions.get(next).to() <= at) {
      TimeMention mention = mentions.get(next++);
      if (mention.tellsWhen() && !isName(mention)) {
        before = mention;
      }
    }
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

  /** Whether the time opens its clause, so that it holds for the sentences that follow, too. */
  boolean isAdverbial(TimeMention mention) {
    int before = mention.from() - 1;
    while (BEFORE_ADVERBIAL.contains(lexemes.key(before))) {
      before--;
    }
    if (lexemes.key(lexemes.size() - 1).equals(":")) {
      return true; // what leads in a list holds for its items
    }
    if (lexemes.key(before).equals("(")) {
      return false;
    }
    if (before < 0 || !lexemes.isWord(before)) {
      return true;
    }
    boolean opening = mention.from() <= OPENING && lexemes.key(mention.to()).equals(",");
    return opening && sameClause(0, mention.from());
  }

  /** Whether it is a part of the time that the text is about: {@code riêng trong tháng 9}. */
  boolean isPart(TimeMention mention) {
    int from = Math.max(0, mention.from() - 1);
    return lexemes.key(from).equals(PART) || lexemes.key(mention.from()).equals(PART);
  }

  /** Whether the sentence reviews that time: {@code họp đánh giá kết quả 6 tháng đầu năm}. */
  boolean isReviewed(TimeMention mention) {
    int low = Math.max(0, mention.from() - REVIEW_REACH);
    for (int i = mention.from() - 1; i >= low; i--) {
      if (lexemes.key(i).equals(";") || lexemes.key(i).equals("triển")) {
        return false;
      }
      if (REVIEW.longestAt(lexemes, i) != null) {
        return true;
      }
    }
    return false;
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
}
