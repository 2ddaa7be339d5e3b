package vn.baocao.facts.quantity;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.number.Numeral;
import vn.baocao.facts.quantity.Mention.Shape;
import vn.baocao.facts.rule.Lexemes;

/** Reads ranges ({@code 5-6 xã}) and rises ({@code từ 50% lên 60%}). */
final class RangeReader {

  private static final Set<String> RISES = NumberWordLists.LISTS.keys("rise");

  /** How far B may stand from A in {@code từ A (năm 2015) lên B}, and from {@code lên}. */
  private static final int RISE_REACH = 12;

  private static final int AFTER_RISE = 4;

  private final NumberText text;
  private final Lexemes lexemes;
  private final MentionBuilder mentions;
  private final PlainReader plain;

  RangeReader(NumberText text, MentionBuilder mentions, PlainReader plain) {
    this.text = text;
    this.lexemes = text.lexemes;
    this.mentions = mentions;
    this.plain = plain;
  }

  /** The range that begins with the number; null where there is none. */
  @Nullable Mention range(Numeral numeral, Head head) {
    int link = head.isNone() || head.kind() == Head.Kind.UNKNOWN ? numeral.to() : head.to();
    boolean dash = lexemes.key(link).equals("-") && !text.isBlocked(link);
    boolean to = lexemes.key(link).equals("đến") || lexemes.key(link).equals("tới");
    boolean between =
        lexemes.key(link).equals("và") && lexemes.key(numeral.from() - 1).equals("giữa");
    Numeral second = dash || to || between ? text.numeralAt(link + 1) : null;
    boolean not = numeral.spelled() && numeral.value().signum() == 0; // "không tới 7.000 đồng"
    if (second == null || not || (second.spelled() && to)) {
      return null;
    }
    Head tail = text.heads.at(second.to());
    if (!agree(head, tail)) {
      return null;
    }
    Numeral low = Amounts.shareScale(Amounts.settle(lexemes, numeral, tail), second, head);
    Numeral high = Amounts.settle(lexemes, second, tail);
    boolean open = tail.isNone() && !plain.mayStandAlone(second);
    if (low.value().compareTo(high.value()) >= 0 || open) {
      return null;
    }
    return mentions.mention(
        numeral,
        tail,
        Math.max(tail.to(), second.to()),
        Shape.RANGE,
        Amounts.range(low.value(), high.value(), tail));
  }

  /** Whether the first number has no unit of its own, or that of the second. */
  private static boolean agree(Head head, Head tail) {
    boolean own = !head.isNone() && head.kind() != Head.Kind.UNKNOWN;
    return !own || (!tail.isNone() && Objects.equals(head.unit(), tail.unit()));
  }

  /** {@code từ A lên B}: B is the value, A the earlier one; null where there is none. */
  @Nullable Mention rise(Numeral numeral, Head head) {
    int at = from(numeral) ? risenTo(numeral, head) : -1;
    Numeral second = text.numeralAt(at);
    if (second == null) {
      return null;
    }
    Head tail = text.heads.at(second.to());
    if (!head.isNone() && !Objects.equals(head.unit(), tail.unit())) {
      return null;
    }
    Numeral earlier = Amounts.shareScale(Amounts.settle(lexemes, numeral, tail), second, head);
    return mentions.mention(
        numeral,
        tail,
        Math.max(tail.to(), second.to()),
        Shape.FROM_TO,
        Amounts.rise(
            Amounts.settle(lexemes, second, tail).value(), earlier.value(), text.bound(at), tail));
  }

  private boolean from(Numeral numeral) {
    return lexemes.key(text.boundStart(numeral.from()) - 1).equals("từ");
  }

  /** Where B begins; -1 for none. */
  private int risenTo(Numeral numeral, Head head) {
    int rise = -1;
    int limit = Math.min(lexemes.size(), head.to() + RISE_REACH);
    for (int i = Math.max(head.to(), numeral.to()); i < limit; i++) {
      String key = lexemes.key(i);
      boolean number = lexemes.isNumber(i) && !text.isBlocked(i);
      if (key.equals(";") || key.equals(".") || (number && rise < 0)) {
        return -1;
      }
      if (RISES.contains(key)) {
        rise = i;
      } else if (number) {
        return i;
      } else if (rise >= 0 && i > rise + AFTER_RISE) {
        return -1;
      }
    }
    return -1;
  }
}
