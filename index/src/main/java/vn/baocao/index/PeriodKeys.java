package vn.baocao.index;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a period is found by: itself, and the year in which it ends. */
final class PeriodKeys {

  private static final int YEAR = 4;

  private PeriodKeys() {}

  /**
   * @param period as in {@link vn.baocao.facts.Period}; an open one ends in no year
   */
  static Set<String> of(String period) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(period);
    String end = period.substring(period.lastIndexOf('/') + 1);
    if (end.length() >= YEAR) {
      keys.add(end.substring(0, YEAR));
    }
    return keys;
  }
}
