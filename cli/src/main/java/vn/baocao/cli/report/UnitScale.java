package vn.baocao.cli.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The size in which the values of a column are shown: money in triệu (10⁶) or tỷ (10⁹) đồng where
 * all of it is that large, everything else as it is.
 *
 * @param unit to show; empty where things are counted
 * @param digits by which values are shifted
 */
public record UnitScale(String unit, int digits) {

  private static final int MILLION = 6;
  private static final int BILLION = 9;
  private static final int MOST_DECIMALS = 3;

  /** The scale for values in a unit. */
  public static UnitScale of(@Nullable String unit, Collection<BigDecimal> values) {
    if (unit == null) {
      return new UnitScale("", 0);
    }
    BigDecimal largest =
        values.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
    boolean money = unit.equals("đồng") || unit.startsWith("đồng/");
    if (money && largest.compareTo(BigDecimal.ONE.movePointRight(BILLION)) >= 0) {
      return new UnitScale("tỷ " + unit, BILLION);
    }
    if (money && largest.compareTo(BigDecimal.ONE.movePointRight(MILLION)) >= 0) {
      return new UnitScale("triệu " + unit, MILLION);
    }
    return new UnitScale(unit, 0);
  }

  /** The value in this scale, exact. */
  public BigDecimal exact(BigDecimal value) {
    return value.movePointLeft(digits);
  }

  /** The value in this scale, to three decimals. */
  public BigDecimal shown(BigDecimal value) {
    BigDecimal scaled = exact(value);
    return scaled.scale() > MOST_DECIMALS
        ? scaled.setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
        : scaled;
  }
}
