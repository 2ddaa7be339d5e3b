package vn.baocao.facts.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the dictionary.
 *
 * @param id stable, lower case: {@code poverty_rate}
 * @param name in Vietnamese, for showing
 * @param wordings by which documents name it
 * @param units that its values have; empty where things are counted
 * @param low least plausible value, in the first unit; null where any is
 * @param high greatest plausible value, in the first unit; null where any is
 * @param better which way is better
 */
public record IndicatorEntry(
    String id,
    String name,
    List<String> wordings,
    List<String> units,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Better better) {

  /** Which way is better. */
  public enum Better {
    UP,
    DOWN,
    NEITHER
  }

  public IndicatorEntry {
    wordings = List.copyOf(wordings);
    units = List.copyOf(units);
  }

  /** Whether a value in that unit is within the plausible band, as far as one is known. */
  public boolean isPlausible(BigDecimal value, @Nullable String unit) {
    boolean same = units.isEmpty() ? unit == null : units.get(0).equals(unit);
    return !same
        || ((low == null || value.compareTo(low) >= 0)
            && (high == null || value.compareTo(high) <= 0));
  }
}
