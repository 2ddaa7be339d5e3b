package vn.baocao.facts.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.compare.ComparisonTable.Cell;
import vn.baocao.facts.compare.ComparisonTable.Column;
import vn.baocao.facts.compare.ComparisonTable.Row;
import vn.baocao.facts.indicator.IndicatorEntry.Better;

/** Ranks the cells of each column where one way is better. */
final class Ranking {

  private Ranking() {}

  static List<Row> rank(List<Column> columns, List<Row> rows) {
    List<List<Cell>> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(new ArrayList<>(row.cells())));
    for (int c = 0; c < columns.size(); c++) {
      List<Cell> column = new ArrayList<>();
      for (List<Cell> row : cells) {
        column.add(row.get(c));
      }
      List<Cell> ranked = rank(ofOnePeriod(column, columns.get(c)), columns.get(c).better());
      for (int r = 0; r < rows.size(); r++) {
        cells.get(r).set(c, ranked.get(r));
      }
    }
    List<Row> ranked = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      ranked.add(new Row(rows.get(r).key(), rows.get(r).name(), cells.get(r)));
    }
    return ranked;
  }

  /** Where each cell has its own latest period, those of another than most have do not compare. */
  private static List<Cell> ofOnePeriod(List<Cell> cells, Column column) {
    if (column.period() != null || column.place() != null) {
      return cells;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Cell cell : cells) {
      String period = period(cell);
      if (period != null) {
        counts.merge(period, 1, Integer::sum);
      }
    }
    String most =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(null);
    return cells.stream().map(cell -> otherPeriod(cell, most)).toList();
  }

  private static Cell otherPeriod(Cell cell, @Nullable String most) {
    String period = period(cell);
    if (period == null || period.equals(most)) {
      return cell;
    }
    List<Stated> refused =
        cell.stated().stream()
            .map(
                s ->
                    s.comparability().isComparable()
                        ? s.refused(Comparability.Reason.OTHER_PERIOD, s.fact().period())
                        : s)
            .toList();
    return new Cell(refused, cell.contradictory(), null);
  }

  /** The period of what is shown, where it compares. */
  private static @Nullable String period(Cell cell) {
    Stated shown = cell.shown();
    return shown == null || !shown.comparability().isComparable() ? null : shown.fact().period();
  }

  private static List<Cell> rank(List<Cell> cells, Better better) {
    if (better == Better.NEITHER) {
      return cells;
    }
    Comparator<BigDecimal> order =
        better == Better.UP ? Comparator.reverseOrder() : Comparator.naturalOrder();
    List<BigDecimal> best = new ArrayList<>();
    for (Cell cell : cells) {
      values(cell).stream().min(order).ifPresent(best::add);
    }
    return cells.stream().map(cell -> cell.ranked(rank(cell, best, order))).toList();
  }

  private static @Nullable Integer rank(
      Cell cell, List<BigDecimal> best, Comparator<BigDecimal> order) {
    Set<Integer> ranks = new HashSet<>();
    List<BigDecimal> own = values(cell);
    for (BigDecimal value : own) {
      long better =
          best.stream().filter(o -> !own.contains(o) && order.compare(o, value) < 0).count();
      ranks.add((int) better + 1);
    }
    return ranks.size() == 1 ? ranks.iterator().next() : null;
  }

  /** The comparable values of a cell; none of a range. */
  private static List<BigDecimal> values(Cell cell) {
    List<BigDecimal> values = new ArrayList<>();
    for (Stated stated : cell.stated()) {
      BigDecimal value = stated.value();
      if (value != null && stated.valueHigh() == null && stated.comparability().isComparable()) {
        values.add(value);
      }
    }
    return values;
  }
}
