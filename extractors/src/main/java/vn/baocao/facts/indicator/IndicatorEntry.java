package vn.baocao.facts.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.quantity.Units;

/**
 * An indicator of the dictionary.
 *
 * @param id stable, lower case: {@code poverty_rate}
 * @param name in Vietnamese, for showing
 * @param wordings by which documents name it
 * @param units that its values have; {@code count} or none where things are counted
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

  /** Among units: things are counted, and the value has none. */
  private static final String COUNT = "count";

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

  /** Whether values in that unit can be values of this indicator; null where things are counted. */
  boolean takes(@Nullable String unit) {
    if (unit == null) {
      return units.isEmpty() || units.contains(COUNT);
    }
    return units.stream()
        .anyMatch(own -> Units.get().convert(BigDecimal.ONE, own, unit).isPresent());
  }

  IndicatorEntry with(List<String> moreWordings, List<String> moreUnits) {
    return new IndicatorEntry(
        id, name, joined(wordings, moreWordings), joined(units, moreUnits), low, high, better);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  /** Whether a value in that unit is within the plausible band, as far as one is known. */
  public boolean isPlausible(BigDecimal value, @Nullable String unit) {
    String first = units.isEmpty() ? COUNT : units.get(0);
    boolean same = first.equals(unit == null ? COUNT : unit);
    return !same
        || ((low == null || value.compareTo(low) >= 0)
            && (high == null || value.compareTo(high) <= 0));
  }
}
