package vn.baocao.facts.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Quantity;
import vn.baocao.facts.Quantity.Bound;
import vn.baocao.facts.number.Numeral;
import vn.baocao.facts.rule.Lexemes;

/** The values of quantities: doubtful separators, shared multipliers, units with a factor. */
final class Amounts {

  private Amounts() {}

  /** The first of two numbers takes the multiplier that is written once: {@code 2,1 - 2,3 tỷ}. */
  static Numeral shareScale(Numeral first, Numeral second, Head head) {
    boolean bare = head.isNone() || head.kind() == Head.Kind.UNKNOWN;
    boolean once =
        first.multiplier().compareTo(BigDecimal.ONE) == 0
            && second.multiplier().compareTo(BigDecimal.ONE) != 0;
    return bare && once && !first.spelled() ? first.times(second.multiplier()) : first;
  }

  /** Reads a doubtful separator by what is counted: people and things come in whole numbers. */
  static Numeral settle(Lexemes lexemes, Numeral numeral, Head head) {
    if (numeral.other() == null) {
      return numeral;
    }
    boolean comma = lexemes.key(numeral.from()).indexOf(',') >= 0;
    if (!comma) {
      return "%".equals(head.unit()) ? numeral.reread() : numeral;
    }
    boolean whole = !head.isNone() && head.kind() != Head.Kind.MEASURE;
    boolean fraction = numeral.value().stripTrailingZeros().scale() > 0;
    boolean scaled = numeral.multiplier().compareTo(BigDecimal.ONE) != 0;
    return whole && fraction && !scaled ? numeral.reread() : numeral;
  }

  /** A plain value. */
  static Quantity one(BigDecimal value, Bound bound, Head head) {
    return new Quantity(scaled(value, head), null, null, null, bound, head.unit());
  }

  /** A range. */
  static Quantity range(BigDecimal low, BigDecimal high, Head head) {
    return new Quantity(
        scaled(low, head), scaled(high, head), null, null, Bound.RANGE, head.unit());
  }

  /** A value of a whole; null where the second number is not the whole. */
  static Quantity pair(BigDecimal value, @Nullable BigDecimal of, Bound bound, Head head) {
    return new Quantity(
        scaled(value, head), null, of == null ? null : scaled(of, head), null, bound, head.unit());
  }

  /** A value and the earlier one. */
  static Quantity rise(BigDecimal value, BigDecimal from, Bound bound, Head head) {
    return new Quantity(scaled(value, head), null, null, scaled(from, head), bound, head.unit());
  }

  private static BigDecimal scaled(BigDecimal value, Head head) {
    BigDecimal stripped = value.multiply(head.factor()).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
