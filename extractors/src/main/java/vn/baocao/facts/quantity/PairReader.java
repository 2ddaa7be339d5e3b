package vn.baocao.facts.quantity;

import org.jspecify.annotations.Nullable;
import vn.baocao.facts.number.Numeral;
import vn.baocao.facts.quantity.Mention.Shape;
import vn.baocao.facts.rule.Lexemes;

/**
 * Reads pairs: {@code 16/19 chỉ tiêu}, {@code 90 đơn (60 mới, 30 cũ)/95 đơn}, {@code 17 trong tổng
 * số 19 xã}, {@code 1.200/1.000 tỷ đồng}; and {@code cao hơn bình quân chung (12,4/8,9%)}, where
 * the second number is that of others.
 */
final class PairReader {

  private static final int BRACKET = 25;
  private static final int COMPARED_REACH = 14;

  private final NumberText text;
  private final Lexemes lexemes;
  private final MentionBuilder mentions;

  PairReader(NumberText text, MentionBuilder mentions) {
    this.text = text;
    this.lexemes = text.lexemes;
    this.mentions = mentions;
  }

  /** The pair that begins with the number; null where there is none. */
  @Nullable Mention read(Numeral numeral, Head head) {
    int slash = slashAfter(numeral, head);
    if (slash >= 0 && text.heads.populationEnd(slash) > 0) {
      return null;
    }
    Numeral second = text.numeralAt(slash >= 0 ? slash + 1 : wholeAfter(numeral, head));
    if (second == null) {
      return null;
    }
    Head tail = text.heads.at(second.to());
    Head used = head.isNone() || slash == numeral.to() ? tail : head;
    used = used.isNone() && tail.isNone() ? behindBracket(second.to()) : used;
    Numeral first = Amounts.shareScale(Amounts.settle(lexemes, numeral, used), second, head);
    Numeral of = Amounts.settle(lexemes, second, used);
    int end = Math.max(tail.to(), second.to());
    if (slash >= 0 && !head.isNone() && lexemes.key(slash - 1).equals(")")) {
      end = head.to();
      text.block(second);
    }
    return mentions.mention(
        numeral,
        used,
        end,
        Shape.RATIO,
        Amounts.pair(
            first.value(),
            isOwnAndOther(numeral) ? null : of.value(),
            text.bound(first.from()),
            used));
  }

  /** {@code kết nạp 186/240 (đạt 77,5%) quần chúng ưu tú}: the noun behind the bracket. */
  private Head behindBracket(int open) {
    int close = lexemes.key(open).equals("(") ? closing(open) : -1;
    Head head = text.heads.at(close < 0 ? open : close + 1);
    boolean people = close >= 0 && head.kind() == Head.Kind.PEOPLE;
    return people ? head : Head.none(open);
  }

  /** {@code cao hơn bình quân chung của tỉnh (12,4/8,9%)}. */
  private boolean isOwnAndOther(Numeral numeral) {
    if (!lexemes.key(numeral.from() - 1).equals("(")) {
      return false;
    }
    int low = Math.max(1, numeral.from() - COMPARED_REACH);
    for (int i = numeral.from() - 2; i >= low && lexemes.isWord(i); i--) {
      String adverb = lexemes.key(i - 1);
      if (lexemes.key(i).equals("hơn") && (adverb.equals("cao") || adverb.equals("thấp"))) {
        return true;
      }
    }
    return false;
  }

  /** The slash of X/Y, after the number, its unit or a parenthesis; -1 for none. */
  private int slashAfter(Numeral numeral, Head head) {
    for (int at : new int[] {numeral.to(), head.nounTo(), head.to()}) {
      if (lexemes.key(at).equals("/") && lexemes.isNumber(at + 1)) {
        return at;
      }
    }
    int open = head.to();
    int close = lexemes.key(open).equals("(") ? closing(open) : -1;
    return close >= 0 && lexemes.key(close + 1).equals("/") && lexemes.isNumber(close + 2)
        ? close + 1
        : -1;
  }

  /** The parenthesis that closes the one at {@code open}; -1 where it is far. */
  private int closing(int open) {
    for (int i = open + 1; i < Math.min(lexemes.size(), open + BRACKET); i++) {
      if (lexemes.key(i).equals(")")) {
        return i;
      }
    }
    return -1;
  }

  /** Y of {@code 17 trong tổng số 19}, {@code 17 trên 19 xã}; -1 for none. */
  private int wholeAfter(Numeral numeral, Head head) {
    int at = head.kind() == Head.Kind.UNKNOWN ? numeral.to() : head.to();
    String link = lexemes.key(at);
    if (!link.equals("trong") && !link.equals("trên")) {
      return -1;
    }
    int next = at + 1;
    boolean total = lexemes.key(next).equals("tổng");
    next += total ? 1 : 0;
    boolean number = lexemes.key(next).equals("số");
    next += number ? 1 : 0;
    boolean direct = (link.equals("trên") || head.isNone()) && numeral.to() == at;
    return lexemes.isNumber(next) && (total || number || direct) ? next : -1;
  }
}
