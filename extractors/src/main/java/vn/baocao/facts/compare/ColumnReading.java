package vn.baocao.facts.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.Comparability.Reason;
import vn.baocao.facts.compare.ComparisonTable.Cell;

/** What all values of a column share, and how a statement is read against it. */
final class ColumnReading {

  private final Measured asked;
  private final MeasureKind measure;
  private final UnitReading unit;
  private final @Nullable String periodKind;

  private ColumnReading(
      Measured asked, MeasureKind measure, UnitReading unit, @Nullable String periodKind) {
    this.asked = asked;
    this.measure = measure;
    this.unit = unit;
    this.periodKind = periodKind;
  }

  /** What most of the facts share. */
  static ColumnReading of(Measured asked, List<Relevant> facts) {
    List<Relevant> whole =
        facts.stream().filter(f -> f.measured().breakdown().equals(asked.breakdown())).toList();
    MeasureKind measure = MeasureKind.ofMost(whole.stream().map(Relevant::fact).toList());
    List<Relevant> same = whole.stream().filter(f -> MeasureKind.of(f.fact()) == measure).toList();
    UnitReading unit =
        UnitReading.of(
            measure == MeasureKind.LEVEL ? asked.entry() : null,
            same.stream().map(Relevant::fact).toList());
    return new ColumnReading(asked, measure, unit, periodKind(same));
  }

  /** Years where any fact has one, else the most frequent kind. */
  private static @Nullable String periodKind(List<Relevant> facts) {
    Map<String, Integer> counts = new HashMap<>();
    for (Relevant fact : facts) {
      PeriodSpan period = fact.period();
      if (period != null) {
        counts.merge(period.kind(), 1, Integer::sum);
      }
    }
    if (counts.containsKey(PeriodSpan.YEAR)) {
      return PeriodSpan.YEAR;
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  @Nullable String unit() {
    return unit.common();
  }

  /** Those of a locality's facts that are of its latest period; comparable ones before others. */
  List<Relevant> latest(List<Relevant> facts) {
    List<Relevant> preferred = preferred(facts);
    int last = preferred.stream().mapToInt(ColumnReading::end).max().orElse(0);
    return preferred.stream().filter(fact -> end(fact) == last).toList();
  }

  /** Those of a locality's facts that compare and are of a period; else the latest ones. */
  List<Relevant> of(@Nullable String period, List<Relevant> facts) {
    List<Relevant> ofPeriod =
        preferred(facts).stream()
            .filter(fact -> Objects.equals(period, fact.fact().period()))
            .toList();
    return ofPeriod.isEmpty() ? latest(facts) : ofPeriod;
  }

  private List<Relevant> preferred(List<Relevant> facts) {
    List<Relevant> comparable = facts.stream().filter(this::isComparable).toList();
    return comparable.isEmpty() ? facts : comparable;
  }

  /**
   * The cell of what these facts state.
   *
   * @param period of what compares; null for any
   */
  Cell cell(List<Relevant> facts, @Nullable String period) {
    List<Stated> stated = new ArrayList<>();
    for (Stated one : statements(facts)) {
      stated.add(period == null ? one : one.unlessOf(period));
    }
    stated.sort(Comparator.comparing(s -> !s.comparability().isComparable()));
    return new Cell(stated, Contradiction.among(stated), null);
  }

  private boolean isComparable(Relevant fact) {
    return refusal(fact) == null && unit.steps(fact.fact().unit()).isPresent();
  }

  /**
   * The period for which most localities state something comparable, of several the latest; null
   * where none does.
   *
   * @param localities the facts of each
   */
  @Nullable String commonPeriod(Collection<List<Relevant>> localities) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<Relevant> facts : localities) {
      facts.stream()
          .filter(this::isComparable)
          .flatMap(fact -> Stream.ofNullable(fact.fact().period()))
          .distinct()
          .forEach(period -> counts.merge(period, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static int end(Relevant fact) {
    PeriodSpan period = fact.period();
    return period == null ? Integer.MIN_VALUE : period.to();
  }

  /** One statement a document and value; what the document says again is kept beside it. */
  private List<Stated> statements(List<Relevant> facts) {
    Map<String, List<Relevant>> same = new LinkedHashMap<>();
    for (Relevant fact : facts) {
      same.computeIfAbsent(fact.content() + '\n' + end(fact), c -> new ArrayList<>()).add(fact);
    }
    List<Stated> stated = new ArrayList<>();
    for (List<Relevant> group : same.values()) {
      List<FactRecord> records = group.stream().map(Relevant::fact).toList();
      stated.add(read(group.get(0), records.subList(1, records.size())));
    }
    return stated;
  }

  /** The statement in the column's unit, or why it does not compare. */
  Stated read(Relevant fact, List<FactRecord> repeats) {
    Stated stated = unit.read(fact.fact(), repeats);
    Reason reason = refusal(fact);
    if (reason == null) {
      return stated;
    }
    return stated.refused(reason, detail(reason, fact));
  }

  private @Nullable Reason refusal(Relevant fact) {
    if (!fact.measured().breakdown().equals(asked.breakdown())) {
      return Reason.BREAKDOWN_DIFFERS;
    }
    if (MeasureKind.of(fact.fact()) != measure) {
      return Reason.MEASURE_DIFFERS;
    }
    PeriodSpan period = fact.period();
    if (period == null) {
      return Reason.PERIOD_MISSING;
    }
    if (!period.kind().equals(periodKind)) {
      return Reason.PERIOD_KIND_DIFFERS;
    }
    return fact.unit() == null && !fact.fact().placeCandidates().isEmpty()
        ? Reason.PLACE_AMBIGUOUS
        : null;
  }

  private static @Nullable String detail(Reason reason, Relevant fact) {
    return switch (reason) {
      case BREAKDOWN_DIFFERS -> fact.fact().indicator();
      case MEASURE_DIFFERS -> fact.fact().measure();
      case PERIOD_KIND_DIFFERS -> fact.fact().period();
      case PLACE_AMBIGUOUS -> String.join(", ", fact.fact().placeCandidates());
      default -> null;
    };
  }
}
