package vn.baocao.facts.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.indicator.IndicatorEntry;

/**
 * Localities or periods by indicators.
 *
 * @param rows periods in order; localities in order of their rank in the first column, then by
 *     name; none where no fact fits
 * @param factsWithoutPlace facts of the indicators that name no locality and so stand in no row
 */
public record ComparisonTable(
    ComparisonQuery query, List<Column> columns, List<Row> rows, int factsWithoutPlace) {

  /** In place of a period where facts state none; sorts behind all periods. */
  public static final String NO_PERIOD = "~";

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
   * @param period of all values that compare; null where each cell has its latest or its facts
   *     state none, and where rows are periods
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
   * @param key of the locality in the gazetteer, else its name; or the period, {@link #NO_PERIOD}
   *     where none is stated
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
   * @param rank among the localities of its period; null where there is no better, nothing to
   *     compare with, or contradictory statements would rank differently
   */
  public record Cell(List<Stated> stated, boolean contradictory, @Nullable Rank rank) {

    public Cell {
      stated = List.copyOf(stated);
    }

    /** The statement to show first; null where the value is missing. */
    public @Nullable Stated shown() {
      return stated.isEmpty() ? null : stated.get(0);
    }

    Cell ranked(@Nullable Rank other) {
      return new Cell(stated, contradictory, other);
    }
  }

  /**
   * How a locality does beside the others.
   *
   * @param position from 1, best first, equal values alike
   * @param of how many localities are ranked
   */
  public record Rank(int position, int of) {}
}
