package vn.baocao.facts.evaluation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;

/** A field that is compared where a numeric fact was found. */
public enum Field {
  UNIT,
  COMPARATOR,
  CHANGE,
  PERIOD,
  PLACE,
  INDICATOR;

  /** The name used in files and JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Nullable String of(FactRecord fact) {
    return switch (this) {
      case UNIT -> fact.unit();
      case COMPARATOR -> fact.comparator();
      case CHANGE -> fact.change();
      case PERIOD -> fact.period();
      case PLACE -> fact.place();
      case INDICATOR -> fact.indicator();
    };
  }

  /** Whether a fact that lacks this field in the gold is passed over. */
  boolean isAskedOnlyWhereGiven() {
    return this == PLACE || this == INDICATOR;
  }
}
