package vn.baocao.facts.quantity;

import java.math.BigDecimal;
import java.util.List;
import vn.baocao.facts.FactWarning;
import vn.baocao.facts.Quantity;
import vn.baocao.facts.Quantity.Bound;
import vn.baocao.facts.number.Numeral;
import vn.baocao.facts.quantity.Mention.Shape;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;

/** Makes mentions: the quote with the words that bound it, and what is doubtful about it. */
final class MentionBuilder {

  private static final PhraseTable<Boolean> GENERAL = NumberWordLists.LISTS.list("general").table();

  private final NumberText text;
  private final Lexemes lexemes;

  MentionBuilder(NumberText text) {
    this.text = text;
    this.lexemes = text.lexemes;
  }

  /**
   * The mention of a quantity.
   *
   * @param numeral its (first) number
   * @param head its unit or noun
   * @param end behind the last lexeme of number and head
   */
  Mention mention(Numeral numeral, Head head, int end, Shape shape, Quantity quantity) {
    int from = text.boundStart(numeral.from());
    int to = Math.max(end, numeral.to());
    int after = shape == Shape.FROM_TO ? -1 : text.boundAfter(to);
    PhraseTable.Hit<Bound> bound = text.boundFrom(after);
    if (bound != null) {
      to = after + bound.length();
    }
    boolean linked = shape == Shape.RANGE || shape == Shape.FROM_TO || bound != null;
    if (linked && lexemes.key(from - 1).equals("từ")) {
      from--;
    }
    boolean counted = head.nounTo() > head.from();
    return new Mention(
        from,
        to,
        numeral.from(),
        counted ? head.from() : -1,
        counted ? head.nounTo() : -1,
        shape,
        counted && isGeneral(head),
        bound == null ? quantity : bounded(quantity, bound.value()),
        warnings(numeral, shape));
  }

  private boolean isGeneral(Head head) {
    PhraseTable.Hit<Boolean> general = GENERAL.longestAt(lexemes, head.from());
    boolean whole = general != null && head.from() + general.length() == head.nounTo();
    return whole || "lượt người".equals(head.unit());
  }

  private static Quantity bounded(Quantity quantity, Bound bound) {
    return new Quantity(
        quantity.value(),
        quantity.high(),
        quantity.of(),
        quantity.from(),
        quantity.bound() == Bound.RANGE ? Bound.RANGE : bound,
        quantity.unit());
  }

  private List<FactWarning> warnings(Numeral numeral, Shape shape) {
    boolean sentence = text.place == NumberText.Place.SENTENCE;
    if (sentence && shape == Shape.BARE && numeral.value().scale() > 0) {
      return List.of(FactWarning.DOUBTFUL_TEXT);
    }
    boolean doubtful =
        numeral.other() != null
            && lexemes.key(numeral.from()).indexOf(',') >= 0
            && (numeral.multiplier().compareTo(BigDecimal.ONE) == 0
                || lexemes.key(numeral.from()).endsWith("0"));
    return doubtful ? List.of(FactWarning.AMBIGUOUS_SEPARATOR) : List.of();
  }
}
