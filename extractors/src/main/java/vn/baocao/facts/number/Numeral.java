package vn.baocao.facts.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number and where it stands.
 *
 * @param from first lexeme
 * @param to after the last lexeme
 * @param value multiplied out: {@code 1,5 triệu} is 1500000
 * @param multiplier what the words after the digits multiply by: 1000000 in {@code 1,5 triệu};
 *     otherwise 1
 * @param other the value where a doubtful separator is read the other way; null where there is no
 *     doubt
 * @param spelled whether it is written in words only
 */
public record Numeral(
    int from,
    int to,
    BigDecimal value,
    BigDecimal multiplier,
    @Nullable BigDecimal other,
    boolean spelled) {

  /** The same lexemes read with the other meaning of the separator. */
  public Numeral reread() {
    return other == null ? this : new Numeral(from, to, other, multiplier, value, spelled);
  }

  /** The same numeral, multiplied. */
  public Numeral times(BigDecimal factor) {
    return new Numeral(
        from,
        to,
        value.multiply(factor),
        multiplier.multiply(factor),
        other == null ? null : other.multiply(factor),
        spelled);
  }
}
