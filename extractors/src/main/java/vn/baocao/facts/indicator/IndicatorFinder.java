package vn.baocao.facts.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.period.TimeMention;
import vn.baocao.facts.quantity.Mention;
import vn.baocao.facts.rule.Lexemes;

/**
 * Finds the words that name what a quantity measures or counts: the noun phrase that begins with
 * the counted noun, or the one before the verb ({@code thu nhập bình quân đạt …}); where its own
 * clause names none, that of the quantity before it. One instance a sentence.
 */
public final class IndicatorFinder {

  private static final PhraseWords WORDS = PhraseWords.get();

  private final Lexemes lexemes;
  private final List<Mention> mentions;
  private final PhraseFinder phrases;
  private final Antecedents antecedents;
  private int index = -1;
  private @Nullable Span last;

  /** What was last named before a bracket that is open, and before an aside. */
  private @Nullable Span outside;

  private @Nullable Span aside;

  /**
   * A finder for the mentions of a sentence, in order.
   *
   * @param antecedents what the sentences before have named; this one adds to them
   */
  public IndicatorFinder(
      Lexemes lexemes, List<Mention> mentions, List<TimeMention> found, Antecedents antecedents) {
    this.lexemes = lexemes;
    this.mentions = mentions;
    this.phrases = new PhraseFinder(lexemes, mentions, found);
    this.antecedents = antecedents;
    this.last = antecedents.inParagraph();
  }

  /**
   * The words for the next mention.
   *
   * @return a span of the document's text, or null where nothing is named
   */
  public @Nullable Span next() {
    index++;
    leaveBracket();
    Mention mention = mentions.get(index);
    Span found = mention.counts() ? counted(mention) : measured(mention);
    if (aside != null && isRatioToPlan(mention)) {
      return aside;
    }
    if (found == null) {
      return last;
    }
    boolean beside = last != null && lexemes.key(mention.from() - 1).equals("với");
    aside = isSum(mention) ? last : null;
    last = beside ? last : found;
    antecedents.add(found);
    return found;
  }

  /** Behind a bracket, what was named before it counts again. */
  private void leaveBracket() {
    int from = index == 0 ? 0 : mentions.get(index - 1).to();
    for (int i = from; i < mentions.get(index).from(); i++) {
      if (lexemes.key(i).equals("(")) {
        outside = last;
      } else if (lexemes.key(i).equals(")") && outside != null) {
        last = outside;
        outside = null;
      }
    }
  }

  /** {@code nâng tổng số đảng viên lên 155}: told beside what the sentence is about. */
  private boolean isSum(Mention mention) {
    return lexemes.key(mention.from() - 1).equals("lên") && last != null;
  }

  /** {@code đạt 110% so với nghị quyết}: of what the sentence is about. */
  private boolean isRatioToPlan(Mention mention) {
    return "%".equals(mention.unit())
        && lexemes.key(mention.to()).equals("so")
        && lexemes.key(mention.to() + 1).equals("với");
  }

  private @Nullable Span counted(Mention mention) {
    Span after = phrases.after(index, mention.noun());
    boolean bare = after.end() <= lexemes.get(mention.nounTo() - 1).end();
    if (!bare) {
      return after;
    }
    boolean enumerated = index > 0 && mentions.get(index - 1).shape() == Mention.Shape.BARE;
    boolean subject = WORDS.isCopula(lexemes.key(mention.from() - 1));
    Span before = mention.general() || enumerated || subject ? before(mention) : null;
    if (before != null) {
      return before;
    }
    return repeats(mention) ? null : after;
  }

  /** {@code 114 cuộc thanh tra (giảm 8 cuộc)}: the noun of the mention before, without more. */
  private boolean repeats(Mention mention) {
    Mention previous = index == 0 ? null : mentions.get(index - 1);
    return previous != null
        && previous.counts()
        && lexemes.key(previous.noun()).equals(lexemes.key(mention.noun()))
        && WORDS.isChange(lexemes.key(mention.from() - 1));
  }

  private @Nullable Span measured(Mention mention) {
    int next = mention.to();
    boolean follows = phrases.follows(mention);
    boolean whole = follows && WORDS.isWhole(lexemes, next);
    boolean ofSubject = WORDS.isOfSubject(lexemes.key(mention.from() - 1));
    boolean noun = WORDS.isNoun(lexemes, next) || WORDS.isMaterial(String.valueOf(mention.unit()));
    boolean action = WORDS.isAction(lexemes, mention.from(), 0);
    if (follows && !ofSubject && !whole && (noun || action)) {
      return phrases.after(index, next);
    }
    if (inBracketOfSameUnit(mention)) {
      return null;
    }
    boolean pair = mention.shape() == Mention.Shape.RATIO && follows && !whole;
    Span before = pair ? null : before(mention);
    if (before != null) {
      return before;
    }
    return follows && !(ofSubject && last != null) ? phrases.after(index, next) : null;
  }

  /** {@code đạt 75 triệu đồng, vượt mục tiêu Nghị quyết (70 triệu đồng)}. */
  private boolean inBracketOfSameUnit(Mention mention) {
    Mention previous = index == 0 ? null : mentions.get(index - 1);
    return previous != null
        && lexemes.key(mention.from() - 1).equals("(")
        && mention.unit() != null
        && mention.unit().equals(previous.unit());
  }

  /** The phrase before the mention, or what it stands for; null where it names no indicator. */
  private @Nullable Span before(Mention mention) {
    PhraseFinder.Before phrase = phrases.before(index);
    if (phrase.isEmpty()) {
      return null;
    }
    if (WORDS.isPronoun(lexemes, phrase.end(), phrase.from())) {
      return antecedents.like(lexemes.key(phrase.end() - 3));
    }
    boolean action = mention.counts() && WORDS.isAction(lexemes, mention.from(), phrase.from());
    return action || WORDS.isBody(lexemes, phrase.from(), phrase.end())
        ? null
        : phrases.span(phrase);
  }
}
