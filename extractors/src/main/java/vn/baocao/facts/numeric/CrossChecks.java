package vn.baocao.facts.numeric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Change;
import vn.baocao.facts.FactWarning;
import vn.baocao.facts.quantity.Mention;
import vn.baocao.facts.rule.Lexemes;

/** Holds neighbouring quantities of a sentence against each other. */
final class CrossChecks {

  private static final int REACH = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Shares are rounded to one decimal, or to whole per cent. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.6");

  private CrossChecks() {}

  /**
   * The doubt that the mention of that index raises against the one before it; null for none.
   *
   * @param change direction of the mention; null for a level
   */
  static @Nullable FactWarning check(
      Lexemes lexemes, List<Mention> mentions, int index, @Nullable Change change) {
    if (index == 0) {
      return null;
    }
    Mention before = mentions.get(index - 1);
    Mention mention = mentions.get(index);
    if (mention.from() - before.to() > REACH || !sameSentence(lexemes, before, mention)) {
      return null;
    }
    if (before.shape() == Mention.Shape.RATIO && isShare(lexemes, before, mention)) {
      return matches(before, mention) ? null : FactWarning.RATIO_MISMATCH;
    }
    if (before.shape() == Mention.Shape.FROM_TO && change != null) {
      return changes(before, mention) ? null : FactWarning.CHANGE_MISMATCH;
    }
    return isPart(lexemes, before, mention) && exceeds(before, mention)
        ? FactWarning.PARTS_EXCEED_WHOLE
        : null;
  }

  private static boolean sameSentence(Lexemes lexemes, Mention before, Mention mention) {
    for (int i = before.to(); i < mention.from(); i++) {
      if (lexemes.key(i).equals(";")) {
        return false;
      }
    }
    return true;
  }

  /** {@code 16/19 chỉ tiêu đạt, bằng 84,2%}: the share of the pair, not one of something else. */
  private static boolean isShare(Lexemes lexemes, Mention ratio, Mention mention) {
    if (!"%".equals(mention.unit()) || "%".equals(ratio.unit())) {
      return false;
    }
    String verb = lexemes.key(mention.from() - 1);
    boolean said =
        verb.equals("(") || verb.equals("lệ") || verb.equals("chiếm") || verb.equals("bằng");
    return said || verb.equals("đạt");
  }

  private static boolean matches(Mention ratio, Mention share) {
    BigDecimal of = ratio.quantity().of();
    if (of == null || of.signum() == 0) {
      return true;
    }
    BigDecimal computed =
        ratio.quantity().value().multiply(HUNDRED).divide(of, MathContext.DECIMAL64);
    return computed.subtract(share.quantity().value()).abs().compareTo(ROUNDING) <= 0;
  }

  private static boolean changes(Mention rise, Mention change) {
    BigDecimal from = rise.quantity().from();
    if (from == null || !Objects.equals(rise.unit(), change.unit())) {
      return true;
    }
    BigDecimal difference = rise.quantity().value().subtract(from).abs();
    BigDecimal tolerance = difference.movePointLeft(1).max(new BigDecimal("0.11"));
    return difference.subtract(change.quantity().value()).abs().compareTo(tolerance) <= 0;
  }

  /** {@code 20 xã, trong đó có 15 xã}. */
  private static boolean isPart(Lexemes lexemes, Mention whole, Mention part) {
    boolean same =
        whole.counts()
            && part.counts()
            && lexemes.key(whole.noun()).equals(lexemes.key(part.noun()))
            && whole.shape() == Mention.Shape.PLAIN
            && part.shape() == Mention.Shape.PLAIN;
    for (int i = whole.to(); same && i + 1 < part.from(); i++) {
      if (lexemes.key(i).equals("trong") && lexemes.key(i + 1).equals("đó")) {
        return true;
      }
    }
    return false;
  }

  private static boolean exceeds(Mention whole, Mention part) {
    return part.quantity().value().compareTo(whole.quantity().value()) > 0;
  }
}
