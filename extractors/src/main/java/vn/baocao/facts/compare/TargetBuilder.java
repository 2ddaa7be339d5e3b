package vn.baocao.facts.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.corpus.gazetteer.AdministrativeUnit;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.TargetTable.Row;

/** Makes one table of targets: groups equal ones and finds the results of each. */
final class TargetBuilder {

  /** Targets and results of what is measured in the same way. */
  private record Subject(String key, String breakdown, MeasureKind measure) {

    static Subject of(Relevant fact) {
      return new Subject(
          fact.measured().key(), fact.measured().breakdown(), MeasureKind.of(fact.fact()));
    }
  }

  private final TargetQuery query;
  private final Indicators indicators;
  private final Territories territories = new Territories();
  private final RowNames names = new RowNames(territories);

  TargetBuilder(TargetQuery query, Indicators indicators) {
    this.query = query;
    this.indicators = indicators;
  }

  TargetTable build(List<FactRecord> facts) {
    Set<String> asked = new HashSet<>();
    query.indicators().forEach(name -> asked.add(indicators.asked(name, facts).key()));
    Map<Subject, List<Relevant>> targets = new HashMap<>();
    Map<Subject, List<Relevant>> counts = new HashMap<>();
    List<FactRecord> ordered = new ArrayList<>(facts);
    ordered.sort(FactOrder.INSTANCE);
    List<AdministrativeUnit> places = places();
    for (FactRecord fact : ordered) {
      Measured measured = fact.isNumeric() ? indicators.of(fact) : null;
      if (measured != null && (asked.isEmpty() || asked.contains(measured.key()))) {
        Relevant relevant =
            new Relevant(fact, measured, territories.of(fact), PeriodSpan.of(fact.period()));
        boolean target = fact.kind().equals(ComparisonQuery.Kind.TARGET.id());
        if (!target) {
          counts.computeIfAbsent(Subject.of(relevant), s -> new ArrayList<>()).add(relevant);
        } else if (isAsked(relevant, places)) {
          targets.computeIfAbsent(Subject.of(relevant), s -> new ArrayList<>()).add(relevant);
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    targets.forEach((subject, group) -> rows.addAll(rows(subject, group, counts)));
    rows.sort(ORDER);
    return new TargetTable(query, rows);
  }

  private static final Comparator<Row> ORDER =
      Comparator.comparing((Row row) -> VietnameseText.fold(String.valueOf(row.place())))
          .thenComparing(row -> VietnameseText.fold(row.indicator()))
          .thenComparing(row -> String.valueOf(row.deadline()))
          .thenComparing(row -> row.target().fact(), FactOrder.INSTANCE.reversed());

  private List<AdministrativeUnit> places() {
    AskedPlace place = query.place();
    return place == null
        ? List.of()
        : territories.asked(place, PeriodSpan.of(query.period())).stream()
            .map(territories::last)
            .toList();
  }

  private boolean isAsked(Relevant target, List<AdministrativeUnit> places) {
    PeriodSpan asked = PeriodSpan.of(query.period());
    PeriodSpan period = target.period();
    boolean inPeriod = asked == null || (period != null && asked.contains(period));
    AdministrativeUnit unit = target.unit();
    return inPeriod && (places.isEmpty() || (unit != null && places.contains(unit)));
  }

  private List<Row> rows(
      Subject subject, List<Relevant> targets, Map<Subject, List<Relevant>> counts) {
    List<Relevant> results = counts.getOrDefault(subject, List.of());
    List<FactRecord> all = new ArrayList<>();
    targets.forEach(target -> all.add(target.fact()));
    results.forEach(result -> all.add(result.fact()));
    Measured measured = targets.get(0).measured();
    UnitReading unit =
        UnitReading.of(subject.measure() == MeasureKind.LEVEL ? measured.entry() : null, all);
    List<Relevant> ratios =
        counts.getOrDefault(
            new Subject(subject.key(), subject.breakdown(), MeasureKind.PLAN_RATIO), List.of());
    Map<String, List<Relevant>> same = new TreeMap<>();
    for (Relevant target : targets) {
      same.computeIfAbsent(content(target, unit), c -> new ArrayList<>()).add(target);
    }
    TargetFollower follower = new TargetFollower(territories, unit, subject.measure());
    List<Row> rows = new ArrayList<>();
    for (List<Relevant> group : same.values()) {
      rows.add(follower.row(group, place(group.get(0)), results, ratios));
    }
    return rows;
  }

  /** Equal for statements of the same target. */
  private String content(Relevant target, UnitReading unit) {
    Stated stated = unit.read(target.fact(), List.of());
    RowNames.@Nullable Key place = place(target);
    return String.join(
        "\n",
        place == null ? "" : place.key(),
        String.valueOf(target.fact().period()),
        stated.value() == null
            ? target.fact().value() + " " + target.fact().unit()
            : stated.value().stripTrailingZeros().toPlainString(),
        stated.valueHigh() == null ? "" : stated.valueHigh().stripTrailingZeros().toPlainString(),
        String.valueOf(target.fact().comparator()));
  }

  private RowNames.@Nullable Key place(Relevant fact) {
    return fact.fact().place() == null ? null : names.place(fact);
  }
}
