package vn.baocao.facts.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.gazetteer.AdministrativeUnit;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.TargetTable.Outcome;
import vn.baocao.facts.compare.TargetTable.Row;
import vn.baocao.facts.indicator.IndicatorEntry.Better;

/** Follows the targets of one indicator to the results that answer them. */
final class TargetFollower {

  private final Territories territories;
  private final UnitReading unit;
  private final MeasureKind measure;

  TargetFollower(Territories territories, UnitReading unit, MeasureKind measure) {
    this.territories = territories;
    this.unit = unit;
    this.measure = measure;
  }

  /**
   * The row of a target.
   *
   * @param same statements of it, the latest document first
   * @param results counts of the same indicator, of any place
   * @param ratios counts that state the result as a share of the plan, of any place
   */
  Row row(
      List<Relevant> same,
      RowNames.@Nullable Key place,
      List<Relevant> results,
      List<Relevant> ratios) {
    Relevant first = same.get(same.size() - 1);
    Measured measured = first.measured();
    PeriodSpan deadline = first.period();
    Pace pace = pace(first);
    List<Stated> targets =
        same.reversed().stream().map(target -> unit.read(target.fact(), List.of())).toList();
    List<Relevant> answers =
        results.stream().filter(result -> answers(first, result, pace)).toList();
    List<Stated> stated = stated(answers, first);
    Judgement judgement = new Judgement(targets.get(0), better(measured));
    Verdict verdict = new Verdict(judgement, deadline, pace);
    List<Stated> decisive = verdict.decisive(stated);
    Outcome outcome = verdict.outcome(decisive);
    if (decisive.isEmpty() && pace == Pace.ONCE) {
      decisive = ratios(first, ratios);
      outcome = decisive.isEmpty() ? Outcome.OPEN : Judgement.ofPlanRatio(decisive);
    }
    String name =
        measured.breakdown().isEmpty() || measured.entry() == null
            ? measured.name()
            : measured.name() + " " + measured.breakdown();
    return new Row(
        place == null ? null : place.name(),
        place == null ? null : place.key(),
        measured.id(),
        name,
        measured.better(),
        deadline == null ? null : deadline.text(),
        pace,
        unit.common(),
        targets,
        stated,
        decisive,
        divided(first),
        outcome);
  }

  private static Pace pace(Relevant target) {
    PeriodSpan deadline = target.period();
    return deadline != null && deadline.isSeveralYears() ? Pace.of(target.fact()) : Pace.ONCE;
  }

  /** Same place, and a period of the deadline's kind that ends with it or before. */
  private boolean answers(Relevant target, Relevant result, Pace pace) {
    PeriodSpan deadline = target.period();
    PeriodSpan period = result.period();
    if (deadline == null || period == null || !isOfPlace(target, result)) {
      return false;
    }
    if (pace != Pace.ONCE && period.isYear()) {
      return deadline.planned().contains(period);
    }
    return period.kind().equals(deadline.kind()) && period.to() <= deadline.to();
  }

  private boolean isOfPlace(Relevant target, Relevant result) {
    AdministrativeUnit from = target.unit();
    AdministrativeUnit of = result.unit();
    if (from == null || of == null) {
      return from == null
          && of == null
          && target.fact().place() != null
          && Objects.equals(target.fact().place(), result.fact().place())
          && target.fact().placeCandidates().isEmpty();
    }
    return from.equals(of) || of.equals(territories.absorbedBy(from));
  }

  /** The results by period, one a document and value. */
  private List<Stated> stated(List<Relevant> answers, Relevant target) {
    Map<String, List<Relevant>> same = new LinkedHashMap<>();
    for (Relevant answer : answers) {
      String key = answer.content() + '\n' + answer.fact().period();
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(answer);
    }
    List<Stated> stated = new ArrayList<>();
    for (List<Relevant> group : same.values()) {
      List<FactRecord> facts = group.stream().map(Relevant::fact).toList();
      Stated one = unit.read(facts.get(0), facts.subList(1, facts.size()));
      stated.add(ofTerritory(one, target, group.get(0)));
    }
    stated.sort(Comparator.comparing(s -> String.valueOf(s.fact().period())));
    return stated;
  }

  /** A rate of the larger territory answers, and says so; an amount does not. */
  private Stated ofTerritory(Stated stated, Relevant target, Relevant result) {
    AdministrativeUnit of = result.unit();
    if (of == null || of.equals(target.unit()) || !stated.comparability().isComparable()) {
      return stated;
    }
    if (!isRate()) {
      return stated.refused(Comparability.Reason.TERRITORY_GREW, of.title());
    }
    List<ConversionStep> steps =
        stated.comparability() instanceof Comparability.Converted converted
            ? converted.steps()
            : List.of();
    return new Stated(
        stated.value(),
        stated.valueHigh(),
        stated.fact(),
        stated.repeats(),
        new Comparability.Followed(of.title(), steps));
  }

  private boolean isRate() {
    String common = unit.common();
    return common != null
        && (common.indexOf('/') >= 0 || common.startsWith("%") || common.startsWith("‰"));
  }

  private List<Stated> ratios(Relevant target, List<Relevant> ratios) {
    PeriodSpan deadline = target.period();
    return ratios.stream()
        .filter(ratio -> deadline != null && deadline.equals(ratio.period()))
        .filter(ratio -> Objects.equals(target.unit(), ratio.unit()) && target.unit() != null)
        .map(
            ratio ->
                new Stated(
                    ratio.fact().value(),
                    null,
                    ratio.fact(),
                    List.of(),
                    new Comparability.Refused(
                        Comparability.Reason.MEASURE_DIFFERS, ratio.fact().measure())))
        .toList();
  }

  /** A target that the dictionary does not know is one to reach; a change is one to be made. */
  private Better better(Measured measured) {
    Better better = measured.entry() == null ? Better.UP : measured.better();
    return switch (measure) {
      case DECREASE -> better == Better.UP && measured.entry() != null ? Better.DOWN : Better.UP;
      case INCREASE -> better == Better.DOWN ? Better.DOWN : Better.UP;
      default -> better;
    };
  }

  private List<String> divided(Relevant target) {
    AdministrativeUnit from = target.unit();
    PeriodSpan deadline = target.period();
    if (from == null || deadline == null || from.to() == null) {
      return List.of();
    }
    int end = from.to().getYear() * 12 + from.to().getMonthValue() - 1;
    return deadline.to() <= end
        ? List.of()
        : territories.dividedBetween(from).stream().map(AdministrativeUnit::title).toList();
  }
}
