package vn.baocao.facts.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.gazetteer.AdministrativeUnit;
import vn.baocao.corpus.gazetteer.AdministrativeUnit.Level;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.ComparisonQuery.By;
import vn.baocao.facts.compare.ComparisonQuery.Statements;
import vn.baocao.facts.compare.ComparisonTable.Cell;
import vn.baocao.facts.compare.ComparisonTable.Column;
import vn.baocao.facts.compare.ComparisonTable.Row;

/** Makes one comparison table: picks the facts, lays out rows and columns, fills and ranks. */
final class ComparisonBuilder {

  private final ComparisonQuery query;
  private final Indicators indicators;
  private final Territories territories = new Territories();
  private final RowNames names = new RowNames(territories);
  private final List<AdministrativeUnit> within;
  private final @Nullable PeriodSpan span;
  private final Level level;
  private int withoutPlace;

  ComparisonBuilder(ComparisonQuery query, Indicators indicators) {
    this.query = query;
    this.indicators = indicators;
    this.span = PeriodSpan.of(query.period());
    AskedPlace place = query.place();
    this.within = place == null ? List.of() : territories.asked(place, span);
    this.level =
        switch (query.by()) {
          case PROVINCE -> Level.PROVINCE;
          case DISTRICT -> Level.DISTRICT;
          case COMMUNE -> Level.COMMUNE;
          case PERIOD -> ofColumns();
        };
  }

  private Level ofColumns() {
    Level asked = query.level();
    if (asked != null) {
      return asked;
    }
    return within.isEmpty() ? Level.DISTRICT : within.get(0).level();
  }

  ComparisonTable build(List<FactRecord> facts) {
    Map<String, RowNames.Key> keys = new TreeMap<>();
    List<IndicatorColumns> groups = new ArrayList<>();
    for (String name : query.indicators()) {
      Measured asked = indicators.asked(name, facts);
      List<Relevant> relevant = relevant(asked, facts);
      relevant.forEach(fact -> keys.putIfAbsent(row(fact).key(), row(fact)));
      groups.add(columns(asked, relevant));
    }
    List<RowNames.Key> rows = names.named(keys.values(), query.by() == By.PERIOD);
    List<Column> columns = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(new ArrayList<>()));
    for (IndicatorColumns group : groups) {
      columns.addAll(group.columns());
      List<List<Cell>> filled = group.cells(rows.stream().map(RowNames.Key::key).toList());
      for (int row = 0; row < rows.size(); row++) {
        cells.get(row).addAll(filled.get(row));
      }
    }
    return new ComparisonTable(query, columns, inOrder(rows, cells), withoutPlace);
  }

  private List<Row> inOrder(List<RowNames.Key> keys, List<List<Cell>> cells) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      rows.add(new Row(keys.get(i).key(), keys.get(i).name(), cells.get(i)));
    }
    if (query.by() != By.PERIOD) {
      rows.sort(Comparator.comparingInt(ComparisonBuilder::position));
    }
    return rows;
  }

  /** The rank in the first column; behind all ranks where there is none. */
  private static int position(Row row) {
    ComparisonTable.Rank rank = row.cells().get(0).rank();
    return rank == null ? Integer.MAX_VALUE : rank.position();
  }

  /** The facts that can stand in the table, in a fixed order. */
  private List<Relevant> relevant(Measured asked, List<FactRecord> facts) {
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
      if (isInPeriod(candidate) && isPlaced(candidate)) {
        relevant.add(candidate);
      }
    }
    relevant.sort(Comparator.comparing(Relevant::fact, FactOrder.INSTANCE));
    return relevant;
  }

  private boolean isInPeriod(Relevant fact) {
    PeriodSpan period = fact.period();
    return span == null || (period != null && span.contains(period));
  }

  private boolean isPlaced(Relevant fact) {
    AdministrativeUnit unit = fact.unit();
    if (!within.isEmpty() && (unit == null || !territories.isWithin(unit, within))) {
      return false;
    }
    if (fact.fact().place() == null) {
      withoutPlace++;
      return false;
    }
    return names.isOf(fact, level);
  }

  private RowNames.Key row(Relevant fact) {
    return query.by() == By.PERIOD ? RowNames.period(fact) : names.place(fact);
  }

  /** One column an indicator, or one an indicator and period or place. */
  private IndicatorColumns columns(Measured asked, List<Relevant> relevant) {
    ColumnReading reading = ColumnReading.of(asked, relevant);
    IndicatorColumns columns = new IndicatorColumns(asked, reading, query);
    Map<String, List<Relevant>> groups = new TreeMap<>();
    for (Relevant fact : relevant) {
      groups.computeIfAbsent(group(fact), g -> new ArrayList<>()).add(fact);
    }
    if (groups.isEmpty()) {
      groups.put("", List.of());
    }
    for (List<Relevant> facts : groups.values()) {
      Map<String, List<Relevant>> byRow = new LinkedHashMap<>();
      for (Relevant fact : facts) {
        byRow.computeIfAbsent(row(fact).key(), key -> new ArrayList<>()).add(fact);
      }
      columns.add(byRow, query.by() == By.PERIOD && !facts.isEmpty() ? place(facts.get(0)) : null);
    }
    return columns;
  }

  private String place(Relevant fact) {
    return names.place(fact).name();
  }

  /** Equal for facts of one column. */
  private String group(Relevant fact) {
    if (query.by() == By.PERIOD) {
      return names.place(fact).key();
    }
    if (query.statements() != Statements.ALL) {
      return "";
    }
    PeriodSpan period = fact.period();
    return period == null ? ComparisonTable.NO_PERIOD : period.text();
  }
}
