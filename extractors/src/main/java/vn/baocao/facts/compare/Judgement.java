package vn.baocao.facts.compare;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.compare.TargetTable.Outcome;
import vn.baocao.facts.indicator.IndicatorEntry.Better;

/** What results make of a target. */
final class Judgement {

  private static final BigDecimal WHOLE_PLAN = BigDecimal.valueOf(100);

  private final Stated target;
  private final Better better;

  /**
   * @param better which way is better for the target's measure; a change that goes the better way
   *     is better the larger it is
   */
  Judgement(Stated target, Better better) {
    this.target = target;
    this.better = better;
  }

  /** The outcome of results of one period; several that disagree are unclear. */
  Outcome of(List<Stated> results) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    results.forEach(result -> outcomes.add(of(result)));
    if (outcomes.isEmpty()) {
      return Outcome.OPEN;
    }
    if (outcomes.size() == 1) {
      return outcomes.iterator().next();
    }
    boolean met = EnumSet.of(Outcome.ACHIEVED, Outcome.EXCEEDED).containsAll(outcomes);
    return met ? Outcome.ACHIEVED : Outcome.UNCLEAR;
  }

  private Outcome of(Stated result) {
    BigDecimal value = result.value();
    BigDecimal aim = target.value();
    if (value == null || aim == null || !result.comparability().isComparable()) {
      return Outcome.UNCLEAR;
    }
    int above = compare(value, aim, result.fact().comparator());
    String bound = target.fact().comparator();
    return switch (bound == null ? "=" : bound) {
      case ">" -> above > 0 ? Outcome.ACHIEVED : Outcome.MISSED;
      case ">=" -> above >= 0 ? Outcome.ACHIEVED : Outcome.MISSED;
      case "<" -> above < 0 ? Outcome.ACHIEVED : Outcome.MISSED;
      case "<=" -> above <= 0 ? Outcome.ACHIEVED : Outcome.MISSED;
      case "range" -> ofRange(value, aim, target.valueHigh());
      default -> ofSign(above);
    };
  }

  /** "Hơn 39" is above 39, "gần 39" is taken as 39. */
  private static int compare(BigDecimal value, BigDecimal aim, @Nullable String comparator) {
    int sign = value.compareTo(aim);
    if (sign != 0 || comparator == null) {
      return sign;
    }
    return switch (comparator) {
      case ">" -> 1;
      case "<" -> -1;
      default -> 0;
    };
  }

  private Outcome ofRange(BigDecimal value, BigDecimal low, @Nullable BigDecimal high) {
    if (value.compareTo(low) < 0) {
      return ofSign(-1);
    }
    return high != null && value.compareTo(high) > 0 ? ofSign(1) : Outcome.ACHIEVED;
  }

  private Outcome ofSign(int above) {
    if (above == 0) {
      return Outcome.ACHIEVED;
    }
    return switch (better) {
      case UP -> above > 0 ? Outcome.EXCEEDED : Outcome.MISSED;
      case DOWN -> above < 0 ? Outcome.EXCEEDED : Outcome.MISSED;
      case NEITHER -> Outcome.UNCLEAR;
    };
  }

  /** The outcome by results that are stated as a share of the plan: đạt 103% kế hoạch. */
  static Outcome ofPlanRatio(List<Stated> ratios) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (Stated ratio : ratios) {
      BigDecimal value = ratio.fact().value();
      int above = value == null ? 0 : value.compareTo(WHOLE_PLAN);
      outcomes.add(above > 0 ? Outcome.EXCEEDED : above == 0 ? Outcome.ACHIEVED : Outcome.MISSED);
    }
    return outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.UNCLEAR;
  }
}
