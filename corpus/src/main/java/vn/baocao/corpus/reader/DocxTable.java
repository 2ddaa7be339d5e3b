package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.List;

/** A table of a Word document, until its merged cells are known. */
final class DocxTable {

  private static final int WIDEST = 500;

  /** A cell as the file has it: one that continues the cell above stands for itself. */
  private static final class Cell {
    final int column;
    int width = 1;
    boolean continues;
    final StringBuilder text = new StringBuilder();

    Cell(int column) {
      this.column = column;
    }
  }

  private final List<List<Cell>> rows = new ArrayList<>();
  private int column;

  void startRow() {
    rows.add(new ArrayList<>());
    column = 0;
  }

  void skip(int columns) {
    column += Math.min(Math.max(0, columns), WIDEST);
  }

  void startCell() {
    if (rows.isEmpty()) {
      startRow();
    }
    rows.getLast().add(new Cell(column));
  }

  void width(int columns) {
    if (!isEmpty()) {
      last().width = Math.min(Math.max(1, columns), WIDEST);
    }
  }

  /** The cell before goes on over the next column. */
  void widen() {
    if (!isEmpty()) {
      last().width++;
      column++;
    }
  }

  void merged(boolean continues) {
    if (!isEmpty()) {
      last().continues = continues;
    }
  }

  void append(String paragraph) {
    if (!isEmpty()) {
      last().text.append(last().text.isEmpty() ? "" : "\n").append(paragraph);
    }
  }

  void endCell() {
    if (!isEmpty()) {
      column = last().column + last().width;
    }
  }

  private boolean isEmpty() {
    return rows.isEmpty() || rows.getLast().isEmpty();
  }

  private Cell last() {
    return rows.getLast().getLast();
  }

  /** All text of the table, for a table within a cell of another. */
  String text() {
    List<String> lines = new ArrayList<>();
    for (List<Cell> row : rows) {
      lines.add(String.join(" ", row.stream().map(cell -> cell.text.toString()).toList()));
    }
    return String.join("\n", lines);
  }

  TableGrid grid() {
    TableGrid grid = new TableGrid();
    for (int r = 0; r < rows.size(); r++) {
      grid.startRow();
      for (Cell cell : rows.get(r)) {
        if (!cell.continues || r == 0) {
          grid.cell(cell.text.toString(), height(r, cell), cell.width);
        }
      }
    }
    return grid;
  }

  private int height(int row, Cell cell) {
    int height = 1;
    while (row + height < rows.size() && isContinued(rows.get(row + height), cell.column)) {
      height++;
    }
    return height;
  }

  private static boolean isContinued(List<Cell> row, int column) {
    return row.stream().anyMatch(cell -> cell.column == column && cell.continues);
  }
}
