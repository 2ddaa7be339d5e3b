package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places cells with row and column spans at their columns, as browsers do. */
final class TableGrid {

  private static final int WIDEST = 1000;

  /** Rows of a table that only sets the head or the closing of a paper in columns. */
  private static final int LONGEST_LAYOUT = 40;

  private final List<List<DraftBuilder.GridCell>> rows = new ArrayList<>();

  /** Columns of the coming rows that a cell of an earlier row covers, with how many rows more. */
  private final Map<Integer, Integer> covered = new HashMap<>();

  private int column;

  void startRow() {
    if (!rows.isEmpty()) {
      coverNextRow();
    }
    rows.add(new ArrayList<>());
    column = 0;
    open.clear();
  }

  /** Columns covered by cells of the current row that reach into the next. */
  private final Map<Integer, Integer> open = new HashMap<>();

  void cell(String text, int rowSpan, int columnSpan) {
    if (rows.isEmpty()) {
      startRow();
    }
    while (covered.containsKey(column)) {
      column++;
    }
    if (column >= WIDEST) {
      return;
    }
    int width = Math.min(columnSpan, WIDEST);
    rows.getLast().add(new DraftBuilder.GridCell(column, rowSpan, width, text));
    if (rowSpan > 1) {
      for (int c = column; c < column + width; c++) {
        open.put(c, rowSpan - 1);
      }
    }
    column += width;
  }

  private void coverNextRow() {
    covered.replaceAll((c, left) -> left - 1);
    covered.values().removeIf(left -> left <= 0);
    covered.putAll(open);
  }

  boolean isEmpty() {
    return rows.stream().allMatch(List::isEmpty);
  }

  List<List<DraftBuilder.GridCell>> rows() {
    return rows;
  }

  /**
   * Appends the table, or its paragraphs where it only lays out a page: a single column, or the
   * head and the closing of an official paper in two columns.
   */
  void addTo(DraftBuilder draft) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0) {
      return;
    }
    if (columns == 1 || isLayout(columns)) {
      addColumns(draft, columns);
    } else {
      draft.table(rows);
    }
  }

  private boolean isLayout(int columns) {
    if (columns > 3 || rows.size() > LONGEST_LAYOUT) {
      return false;
    }
    for (List<DraftBuilder.GridCell> row : rows) {
      for (DraftBuilder.GridCell cell : row) {
        for (String line : cell.text().split("\n", -1)) {
          LineCues.Cue cue = LineCues.STANDARD.of(Whitespace.collapse(line));
          if (cue == LineCues.Cue.HEAD || cue == LineCues.Cue.SIGNATURE) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void addColumns(DraftBuilder draft, int columns) {
    for (int c = 0; c < columns; c++) {
      for (List<DraftBuilder.GridCell> row : rows) {
        if (c < row.size()) {
          draft.paragraph(row.get(c).text(), null);
        }
      }
    }
  }
}
