package vn.baocao.facts.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.gazetteer.AdministrativeUnit;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.ComparisonQuery.By;
import vn.baocao.facts.compare.ComparisonQuery.Statements;
import vn.baocao.facts.compare.ComparisonTable.Cell;
import vn.baocao.facts.compare.ComparisonTable.Column;
import vn.baocao.facts.compare.ComparisonTable.Row;

/** Makes one comparison table: picks the facts, lays out rows and columns, fills and ranks. */
final class ComparisonBuilder {

  /** A column with what fills it. */
  private record Slot(Column column, ColumnReading reading, List<Relevant> facts) {}

  private final ComparisonQuery query;
  private final Indicators indicators;
  private final Territories territories = new Territories();
  private final RowNames names = new RowNames(territories);
  private int withoutPlace;

  ComparisonBuilder(ComparisonQuery query, Indicators indicators) {
    this.query = query;
    this.indicators = indicators;
  }

  ComparisonTable build(List<FactRecord> facts) {
    List<Slot> slots = new ArrayList<>();
    Map<String, RowNames.Key> rows = new TreeMap<>();
    for (String name : query.indicators()) {
      Measured asked = indicators.asked(name, facts);
      List<Relevant> relevant = relevant(asked, facts);
      slots.addAll(slots(asked, relevant));
      relevant.forEach(fact -> rows.putIfAbsent(key(fact), row(fact)));
    }
    List<Row> filled = new ArrayList<>();
    for (RowNames.Key row : names.named(rows.values(), query.by() == By.PERIOD)) {
      filled.add(new Row(row.key(), row.name(), cells(row.key(), slots)));
    }
    List<Column> columns = slots.stream().map(Slot::column).toList();
    return new ComparisonTable(query, columns, Ranking.rank(columns, filled), withoutPlace);
  }

  /** The facts that can stand in the table, in a fixed order. */
  private List<Relevant> relevant(Measured asked, List<FactRecord> facts) {
    String place = query.place();
    List<AdministrativeUnit> within = place == null ? List.of() : territories.asked(place);
    PeriodSpan span = PeriodSpan.of(query.period());
    List<Relevant> relevant = new ArrayList<>();
    for (FactRecord fact : facts) {
      if (!fact.kind().equals(query.kind().id())) {
        continue;
      }
      Measured measured = indicators.of(fact);
      if (measured == null || !measured.key().equals(asked.key())) {
        continue;
      }
      Relevant candidate =
          new Relevant(fact, measured, territories.of(fact), PeriodSpan.of(fact.period()));
      if (isInPeriod(candidate, span) && isPlaced(candidate, within)) {
        relevant.add(candidate);
      }
    }
    relevant.sort(Comparator.comparing(Relevant::fact, FactOrder.INSTANCE));
    return relevant;
  }

  private static boolean isInPeriod(Relevant fact, @Nullable PeriodSpan asked) {
    PeriodSpan period = fact.period();
    return asked == null || (period != null && asked.contains(period));
  }

  private boolean isPlaced(Relevant fact, List<AdministrativeUnit> within) {
    AdministrativeUnit unit = fact.unit();
    if (!within.isEmpty() && (unit == null || !territories.isWithin(unit, within))) {
      return false;
    }
    if (fact.fact().place() == null) {
      withoutPlace++;
      return false;
    }
    return query.by() == By.PERIOD || names.isOf(fact, query.by());
  }

  private String key(Relevant fact) {
    return row(fact).key();
  }

  private RowNames.Key row(Relevant fact) {
    return query.by() == By.PERIOD ? RowNames.period(fact) : names.place(fact);
  }

  /** One column an indicator, or one an indicator and period or place. */
  private List<Slot> slots(Measured asked, List<Relevant> relevant) {
    ColumnReading reading = ColumnReading.of(asked, relevant);
    Map<String, List<Relevant>> groups = new TreeMap<>();
    for (Relevant fact : relevant) {
      groups.computeIfAbsent(group(fact), g -> new ArrayList<>()).add(fact);
    }
    if (groups.isEmpty()) {
      return List.of(slot(asked, reading, List.of()));
    }
    List<Slot> slots = new ArrayList<>();
    groups.values().forEach(facts -> slots.add(slot(asked, reading, facts)));
    return slots;
  }

  private String group(Relevant fact) {
    if (query.by() == By.PERIOD) {
      return names.place(fact).key();
    }
    PeriodSpan period = fact.period();
    return query.statements() == Statements.LATEST || period == null ? "" : period.text();
  }

  /** The facts of one group share what the column's head says. */
  private Slot slot(Measured asked, ColumnReading reading, List<Relevant> facts) {
    boolean byPeriod = query.by() == By.PERIOD;
    boolean oneValue = facts.isEmpty() || group(facts.get(0)).isEmpty();
    String period = oneValue || byPeriod ? null : group(facts.get(0));
    String place = oneValue || !byPeriod ? null : names.place(facts.get(0)).name();
    String name =
        asked.breakdown().isEmpty() ? asked.name() : asked.name() + " " + asked.breakdown();
    Column column = new Column(asked.id(), name, reading.unit(), period, place, asked.better());
    return new Slot(column, reading, facts);
  }

  private List<Cell> cells(String row, List<Slot> slots) {
    List<Cell> cells = new ArrayList<>();
    for (Slot slot : slots) {
      List<Relevant> facts =
          slot.facts().stream().filter(fact -> Objects.equals(key(fact), row)).toList();
      boolean latest = query.by() != By.PERIOD && query.statements() == Statements.LATEST;
      cells.add(slot.reading().cell(facts, latest));
    }
    return cells;
  }
}
