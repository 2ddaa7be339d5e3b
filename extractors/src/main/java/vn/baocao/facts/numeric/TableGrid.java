package vn.baocao.facts.numeric;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Table;
import vn.baocao.corpus.Table.Cell;

/**
 * A table's cells by row and column, merged ones in every place that they cover, and where its head
 * ends: the head is all rows above the first that holds a value.
 */
final class TableGrid {

  /** Larger ones are no tables of a report. */
  private static final int MOST_CELLS = 200_000;

  private final String text;
  private final List<@Nullable Cell[]> rows = new ArrayList<>();
  private final int columns;
  private final int headRows;

  private TableGrid(String text, Table table, int height, int width) {
    this.text = text;
    this.columns = width;
    for (int i = 0; i < height; i++) {
      rows.add(new @Nullable Cell[width]);
    }
    for (Cell cell : table.cells()) {
      for (int r = cell.row(); r < Math.min(height, cell.row() + cell.rowSpan()); r++) {
        for (int c = cell.column(); c < Math.min(width, cell.column() + cell.columnSpan()); c++) {
          rows.get(r)[c] = cell;
        }
      }
    }
    this.headRows = countHeadRows();
  }

  /** The grid of {@code table}; null where it has no rows or too many cells. */
  static @Nullable TableGrid of(String text, Table table) {
    int height = 0;
    int width = 0;
    for (Cell cell : table.cells()) {
      height = Math.max(height, cell.row() + 1);
      width = Math.max(width, cell.column() + cell.columnSpan());
    }
    boolean sound = height > 0 && width > 0 && (long) height * width <= MOST_CELLS;
    return sound ? new TableGrid(text, table, height, width) : null;
  }

  int rows() {
    return rows.size();
  }

  int columns() {
    return columns;
  }

  int headRows() {
    return headRows;
  }

  @Nullable Cell cell(int row, int column) {
    return rows.get(row)[column];
  }

  /** Whether a cell begins in this place, and is not only continued there. */
  boolean begins(int row, int column) {
    Cell cell = rows.get(row)[column];
    return cell != null && cell.row() == row && cell.column() == column;
  }

  /** The stripped span of a cell; null where it is empty. */
  @Nullable Span content(int row, int column) {
    Cell cell = rows.get(row)[column];
    if (cell == null) {
      return null;
    }
    Span span = cell.span().strip(text);
    return span.isEmpty() ? null : span;
  }

  String content(@Nullable Span span) {
    return span == null ? "" : span.of(text);
  }

  /** The headings of a column, from the top; merged ones once. */
  List<Span> heads(int column) {
    Set<Span> heads = new LinkedHashSet<>();
    for (int row = 0; row < headRows; row++) {
      Span span = content(row, column);
      if (span != null && !TableText.isNumbering(span.of(text))) {
        heads.add(span);
      }
    }
    return new ArrayList<>(heads);
  }

  private int countHeadRows() {
    for (int row = 0; row < rows.size(); row++) {
      boolean numbering = true;
      boolean value = false;
      for (int column = 0; column < columns; column++) {
        String cell = content(content(row, column));
        numbering &= cell.isEmpty() || TableText.isNumbering(cell);
        value |= column > 0 && TableText.isValue(cell) && !TableText.isYear(cell);
      }
      if (value && !numbering) {
        return row;
      }
    }
    return rows.size();
  }
}
