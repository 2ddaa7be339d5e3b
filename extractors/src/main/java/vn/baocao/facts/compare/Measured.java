package vn.baocao.facts.compare;

import org.jspecify.annotations.Nullable;
import vn.baocao.facts.indicator.IndicatorEntry;

/**
 * What a fact or a query measures.
 *
 * @param entry of the dictionary; null for an indicator that it does not have
 * @param key equal for equal indicators
 * @param name to show
 * @param breakdown what narrows it, e.g. khu vực nông thôn; empty for all of it
 */
record Measured(@Nullable IndicatorEntry entry, String key, String name, String breakdown) {

  IndicatorEntry.Better better() {
    return entry == null ? IndicatorEntry.Better.NEITHER : entry.better();
  }

  @Nullable String id() {
    return entry == null ? null : entry.id();
  }
}
