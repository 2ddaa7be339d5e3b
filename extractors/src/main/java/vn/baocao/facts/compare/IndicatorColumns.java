package vn.baocao.facts.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.ComparisonQuery.By;
import vn.baocao.facts.compare.ComparisonQuery.Statements;
import vn.baocao.facts.compare.ComparisonTable.Cell;
import vn.baocao.facts.compare.ComparisonTable.Column;

/**
 * The columns of one indicator. Localities are ranked within a period: down a column, or where rows
 * are periods across the columns.
 */
final class IndicatorColumns {

  /**
   * @param facts of each row, by its key
   * @param period that all which compares is of; null for any
   */
  private record Slot(Column column, Map<String, List<Relevant>> facts, @Nullable String period) {}

  private final Measured asked;
  private final ColumnReading reading;
  private final ComparisonQuery query;
  private final List<Slot> slots = new ArrayList<>();

  IndicatorColumns(Measured asked, ColumnReading reading, ComparisonQuery query) {
    this.asked = asked;
    this.reading = reading;
    this.query = query;
  }

  /**
   * Adds a column.
   *
   * @param facts of each row, by its key; none where the indicator is not stated
   * @param place of all of them; null where rows are places
   */
  void add(Map<String, List<Relevant>> facts, @Nullable String place) {
    String period = period(facts.values());
    boolean shown = query.by() != By.PERIOD && query.statements() != Statements.LATEST;
    String name =
        asked.breakdown().isEmpty() ? asked.name() : asked.name() + " " + asked.breakdown();
    Column column =
        new Column(asked.id(), name, reading.unit(), shown ? period : null, place, asked.better());
    slots.add(new Slot(column, facts, period));
  }

  private @Nullable String period(Collection<List<Relevant>> rows) {
    if (query.by() == By.PERIOD) {
      return null;
    }
    return switch (query.statements()) {
      case COMMON -> reading.commonPeriod(rows);
      case LATEST -> reading.commonPeriod(rows.stream().map(reading::latest).toList());
      case ALL ->
          rows.stream()
              .findFirst()
              .map(facts -> facts.get(0).fact())
              .map(FactRecord::period)
              .orElse(null);
    };
  }

  List<Column> columns() {
    return slots.stream().map(Slot::column).toList();
  }

  /**
   * The cells, row by row.
   *
   * @param rows their keys
   */
  List<List<Cell>> cells(List<String> rows) {
    List<List<Cell>> down = new ArrayList<>();
    for (Slot slot : slots) {
      down.add(rows.stream().map(row -> cell(slot, row)).toList());
    }
    return query.by() == By.PERIOD
        ? turned(down, rows.size()).stream().map(this::ranked).toList()
        : turned(down.stream().map(this::ranked).toList(), rows.size());
  }

  private Cell cell(Slot slot, String row) {
    List<Relevant> facts = slot.facts().getOrDefault(row, List.of());
    if (query.by() == By.PERIOD) {
      return reading.cell(facts, null);
    }
    return switch (query.statements()) {
      case COMMON -> reading.cell(reading.of(slot.period(), facts), slot.period());
      case LATEST -> reading.cell(reading.latest(facts), slot.period());
      case ALL -> reading.cell(facts, null);
    };
  }

  private List<Cell> ranked(List<Cell> localities) {
    return Ranking.rank(localities, asked.better());
  }

  private static List<List<Cell>> turned(List<List<Cell>> columns, int rows) {
    List<List<Cell>> turned = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int at = row;
      turned.add(columns.stream().map(column -> column.get(at)).toList());
    }
    return turned;
  }
}
