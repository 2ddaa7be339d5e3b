package vn.baocao.facts.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.Measure;

/** Measures whose values compare: a part of a whole and a result beside its plan are levels. */
enum MeasureKind {
  LEVEL,
  INCREASE,
  DECREASE,
  SHARE,
  PLAN_RATIO,
  PLAN_EXCESS,
  RATIO_TO_EARLIER,
  MULTIPLE;

  static MeasureKind of(FactRecord fact) {
    String id = fact.measure();
    if (id == null) {
      return fact.change() == null ? LEVEL : ofChange(fact);
    }
    return switch (Measure.valueOf(id.toUpperCase(Locale.ROOT))) {
      case LEVEL, PART_OF_WHOLE, ACTUAL_AGAINST_PLAN -> LEVEL;
      case CHANGE -> ofChange(fact);
      case SHARE -> SHARE;
      case PLAN_RATIO -> PLAN_RATIO;
      case PLAN_EXCESS -> PLAN_EXCESS;
      case RATIO_TO_EARLIER -> RATIO_TO_EARLIER;
      case MULTIPLE -> MULTIPLE;
    };
  }

  private static MeasureKind ofChange(FactRecord fact) {
    return "decrease".equals(fact.change()) ? DECREASE : INCREASE;
  }

  /** Levels where there are any, else the most frequent kind. */
  static MeasureKind ofMost(List<FactRecord> facts) {
    Map<MeasureKind, Integer> counts = new EnumMap<>(MeasureKind.class);
    facts.forEach(fact -> counts.merge(of(fact), 1, Integer::sum));
    MeasureKind most = LEVEL;
    if (counts.containsKey(LEVEL)) {
      return LEVEL;
    }
    for (Map.Entry<MeasureKind, Integer> count : counts.entrySet()) {
      most = count.getValue() > counts.getOrDefault(most, 0) ? count.getKey() : most;
    }
    return most;
  }
}
