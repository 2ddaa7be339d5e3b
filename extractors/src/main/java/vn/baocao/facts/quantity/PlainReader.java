package vn.baocao.facts.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.number.Numeral;
import vn.baocao.facts.quantity.Mention.Shape;
import vn.baocao.facts.rule.Lexemes;

/** Reads a number with its unit or noun, or one that may stand alone: {@code khiển trách 28}. */
final class PlainReader {

  private static final Set<String> NOT_BEFORE_WORD = NumberWordLists.LISTS.keys("not-before-word");
  private static final Set<String> BEFORE_BARE = NumberWordLists.LISTS.keys("before-bare");
  private static final Set<String> AFTER_BARE = NumberWordLists.LISTS.keys("after-bare");

  private final NumberText text;
  private final Lexemes lexemes;
  private final MentionBuilder mentions;

  PlainReader(NumberText text, MentionBuilder mentions) {
    this.text = text;
    this.lexemes = text.lexemes;
    this.mentions = mentions;
  }

  /** The mention; null where the number is no quantity. */
  @Nullable Mention read(Numeral numeral, Head head) {
    int population = text.heads.populationEnd(head.nounTo());
    if (population > 0) {
      return mentions.mention(
          numeral,
          head,
          population,
          Shape.PER_POPULATION,
          Amounts.one(numeral.value(), text.bound(numeral.from()), head));
    }
    boolean alone = head.isNone() && !mayStandAlone(numeral);
    if (alone || (numeral.spelled() && !mayBeSpelled(numeral, head)) || isBeforeName(head)) {
      return null;
    }
    Numeral read = Amounts.settle(lexemes, numeral, head);
    return mentions.mention(
        numeral,
        head,
        head.to(),
        head.isNone() ? Shape.BARE : Shape.PLAIN,
        Amounts.one(read.value(), text.bound(read.from()), head));
  }

  private boolean isBeforeName(Head head) {
    return head.kind() == Head.Kind.UNKNOWN
        && lexemes.isCapitalised(head.from())
        && !isShouted(head.from());
  }

  private boolean isShouted(int index) {
    String raw = lexemes.raw(index);
    return raw.length() > 1 && Character.isUpperCase(raw.charAt(1));
  }

  /** A number that closes an item of an enumeration: {@code khiển trách 28, cảnh cáo 5}. */
  boolean mayStandAlone(Numeral numeral) {
    if (text.place == NumberText.Place.CELL) {
      return !numeral.spelled();
    }
    int before = numeral.from() - 1;
    if (lexemes.key(before).equals(":") && before > 0) {
      before--; // "nữ: 78"
    }
    if (numeral.spelled() || !lexemes.isWord(before) || text.isBlocked(before)) {
      return false;
    }
    String next = lexemes.key(numeral.to());
    String last = lexemes.key(before);
    return (next.isEmpty() || AFTER_BARE.contains(next))
        && (!Nouns.get().isFunctionWord(last) || BEFORE_BARE.contains(last));
  }

  private boolean mayBeSpelled(Numeral numeral, Head head) {
    String before = lexemes.key(numeral.from() - 1);
    if (NOT_BEFORE_WORD.contains(before) || isName(numeral, head)) {
      return false;
    }
    if (numeral.to() - numeral.from() > 1) {
      return true;
    }
    boolean known = head.kind() != Head.Kind.UNKNOWN && !head.isNone();
    int value = numeral.value().intValue();
    if (value == 0 || lexemes.key(numeral.from()).equals("năm")) {
      return false;
    }
    return known && (value > 1 || text.isBounded(numeral.from()));
  }

  /** {@code Hai Bà Trưng}, {@code Thanh Ba}. */
  private boolean isName(Numeral numeral, Head head) {
    int from = numeral.from();
    if (!lexemes.isCapitalised(from) || isShouted(from)) {
      return false;
    }
    boolean before = from > 1 && lexemes.isCapitalised(from - 1);
    boolean after = lexemes.isCapitalised(head.from()) && !isShouted(head.from());
    return before || after;
  }
}
