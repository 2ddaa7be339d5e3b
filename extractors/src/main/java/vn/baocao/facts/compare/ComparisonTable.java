package vn.baocao.facts.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.indicator.IndicatorEntry;

/**
 * Localities or periods by indicators.
 *
 * @param rows sorted by name, or by period; none where no fact fits
 * @param factsWithoutPlace facts of the indicators that name no locality and so stand in no row
 */
public record ComparisonTable(
    ComparisonQuery query, List<Column> columns, List<Row> rows, int factsWithoutPlace) {

  public ComparisonTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * What a column holds.
   *
   * @param indicatorId of the dictionary; null for an indicator that it does not have
   * @param indicator its name
   * @param unit of all values; null where things are counted
   * @param period of all values; null where each cell has its latest, or where rows are periods
   * @param place of all values; null where rows are places
   * @param better which way is better
   */
  public record Column(
      @Nullable String indicatorId,
      String indicator,
      @Nullable String unit,
      @Nullable String period,
      @Nullable String place,
      IndicatorEntry.Better better) {}

  /**
   * A row.
   *
   * @param key of the locality in the gazetteer, else its name; or the period
   * @param cells one a column
   */
  public record Row(String key, String name, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What is stated of one locality, indicator and period.
   *
   * @param stated comparable ones first, then by date of the document, latest first; empty where
   *     the value is missing
   * @param contradictory whether comparable statements differ
   * @param rank from 1, best first, equal values alike; null where there is no better, nothing
   *     comparable, or contradictory statements would rank differently
   */
  public record Cell(List<Stated> stated, boolean contradictory, @Nullable Integer rank) {

    public Cell {
      stated = List.copyOf(stated);
    }

    /** The statement to show first; null where the value is missing. */
    public @Nullable Stated shown() {
      return stated.isEmpty() ? null : stated.get(0);
    }

    Cell ranked(@Nullable Integer other) {
      return new Cell(stated, contradictory, other);
    }
  }
}
