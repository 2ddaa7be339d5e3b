package vn.baocao.facts.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.compare.TargetTable.Outcome;

/**
 * Which results decide a target, and how. One that is to be met each year is missed with the first
 * year that misses it; else nothing is decided before the end of the deadline is reported.
 */
final class Verdict {

  private final Judgement judgement;
  private final @Nullable PeriodSpan deadline;
  private final Pace pace;

  Verdict(Judgement judgement, @Nullable PeriodSpan deadline, Pace pace) {
    this.judgement = judgement;
    this.deadline = deadline;
    this.pace = pace;
  }

  /** The results that decide; comparable ones where there are any. Empty while it is open. */
  List<Stated> decisive(List<Stated> results) {
    List<Stated> comparable =
        results.stream().filter(result -> result.comparability().isComparable()).toList();
    List<Stated> usable = comparable.isEmpty() ? results : comparable;
    List<Stated> last = usable.stream().filter(this::isAtTheEnd).toList();
    List<Stated> ofAll = last.stream().filter(this::isOfTheWhole).toList();
    if (pace == Pace.ONCE || !ofAll.isEmpty()) {
      return ofAll.isEmpty() ? last : ofAll;
    }
    boolean missed =
        pace == Pace.EACH_YEAR
            && byYear(comparable).values().stream()
                .anyMatch(year -> judgement.of(year) == Outcome.MISSED);
    return last.isEmpty() && !missed ? List.of() : usable;
  }

  private boolean isAtTheEnd(Stated result) {
    PeriodSpan period = PeriodSpan.of(result.fact().period());
    return deadline != null && period != null && period.to() == deadline.to();
  }

  /** Of a target over several years: stated of all of them at once. */
  private boolean isOfTheWhole(Stated result) {
    PeriodSpan period = PeriodSpan.of(result.fact().period());
    return pace != Pace.ONCE
        && deadline != null
        && period != null
        && period.from() == deadline.from()
        && period.to() == deadline.to();
  }

  /**
   * What became of the target.
   *
   * @param decisive as {@link #decisive} told them
   */
  Outcome outcome(List<Stated> decisive) {
    boolean yearly = decisive.stream().noneMatch(this::isOfTheWhole);
    return switch (yearly ? pace : Pace.ONCE) {
      case ONCE -> judgement.of(decisive);
      case EACH_YEAR -> eachYear(decisive);
      case YEARLY_AVERAGE -> average(decisive);
    };
  }

  /** Missed where one year misses it. */
  private Outcome eachYear(List<Stated> results) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    byYear(results).values().forEach(year -> outcomes.add(judgement.of(year)));
    for (Outcome worst : List.of(Outcome.MISSED, Outcome.UNCLEAR, Outcome.ACHIEVED)) {
      if (outcomes.contains(worst)) {
        return worst;
      }
    }
    return outcomes.isEmpty() ? Outcome.OPEN : Outcome.EXCEEDED;
  }

  /** By the mean of the years; unclear where that of one is not known or contradictory. */
  private Outcome average(List<Stated> results) {
    if (results.isEmpty()) {
      return Outcome.OPEN;
    }
    BigDecimal sum = BigDecimal.ZERO;
    Map<String, List<Stated>> years = byYear(results);
    for (List<Stated> year : years.values()) {
      BigDecimal value = year.get(0).value();
      if (value == null || Contradiction.among(year)) {
        return Outcome.UNCLEAR;
      }
      sum = sum.add(value);
    }
    if (deadline == null || years.size() != deadline.planned().years()) {
      return Outcome.UNCLEAR;
    }
    BigDecimal mean = sum.divide(BigDecimal.valueOf(years.size()), MathContext.DECIMAL64);
    return judgement.of(List.of(results.get(0).valued(mean)));
  }

  private static Map<String, List<Stated>> byYear(List<Stated> results) {
    Map<String, List<Stated>> years = new TreeMap<>();
    for (Stated result : results) {
      String period = Objects.requireNonNullElse(result.fact().period(), "");
      years.computeIfAbsent(period, y -> new ArrayList<>()).add(result);
    }
    return years;
  }
}
