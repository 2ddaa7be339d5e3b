package vn.baocao.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what the text says of its exactness and unit.
 *
 * @param value in base units: {@code 1,5 triệu đồng} is 1500000 đồng
 * @param high upper end of a range
 * @param of denominator of {@code X/Y}
 * @param from earlier value of {@code từ A lên B}, whose value is B
 * @param unit canonical name as in the annotation guideline ({@code %}, {@code đồng/người/năm});
 *     null where things are counted
 */
public record Quantity(
    BigDecimal value,
    @Nullable BigDecimal high,
    @Nullable BigDecimal of,
    @Nullable BigDecimal from,
    Bound bound,
    @Nullable String unit) {

  /** How the value bounds the quantity. */
  public enum Bound {
    EXACT("="),
    MORE_THAN(">"),
    AT_LEAST(">="),
    LESS_THAN("<"),
    AT_MOST("<="),
    ABOUT("~"),
    RANGE("range");

    private final String symbol;

    Bound(String symbol) {
      this.symbol = symbol;
    }

    /** The sign used in files and JSON, field {@code comparator}. */
    public String symbol() {
      return symbol;
    }
  }
}
