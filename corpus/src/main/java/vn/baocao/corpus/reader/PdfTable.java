package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.List;

/** Lines whose parts stand in columns, and the rows that they make. */
final class PdfTable {

  private PdfTable() {}

  /** The end of the table that begins at {@code from}; {@code from} where none does. */
  static int end(List<PdfLine> lines, int from) {
    if (lines.get(from).isSingle()) {
      return from;
    }
    int end = from + 1;
    int wide = 1;
    while (end < lines.size() && belongs(lines, from, end)) {
      wide += lines.get(end).isSingle() ? 0 : 1;
      end++;
    }
    while (end > from && lines.get(end - 1).isSingle() && !isWrapped(lines, from, end - 1)) {
      end--;
    }
    return wide >= 2 ? end : from;
  }

  /** A further row: parts in columns, or the rest of a cell that did not fit on one line. */
  private static boolean belongs(List<PdfLine> lines, int from, int i) {
    PdfLine line = lines.get(i);
    float gap = line.top() - lines.get(i - 1).top();
    if (gap > 4 * line.size()) {
      return false;
    }
    return !line.isSingle() || isWrapped(lines, from, i);
  }

  /** A single part that lies within one column and not across two. */
  private static boolean isWrapped(List<PdfLine> lines, int from, int i) {
    PdfLine line = lines.get(i);
    List<float[]> columns = columns(lines.subList(from, i));
    int touched = 0;
    for (float[] column : columns) {
      touched += line.left() < column[1] && line.right() > column[0] ? 1 : 0;
    }
    boolean beyond = line.left() < columns.getFirst()[0] - line.size();
    return touched == 1
        && columns.size() > 1
        && !beyond
        && line.right() - line.left() < width(columns) * 0.6f;
  }

  private static float width(List<float[]> columns) {
    return columns.getLast()[1] - columns.getFirst()[0];
  }

  static TableGrid of(List<PdfLine> lines) {
    List<float[]> columns = columns(lines);
    List<List<StringBuilder>> rows = new ArrayList<>();
    PdfLine before = null;
    float usual = usualGap(lines);
    for (PdfLine line : lines) {
      if (before == null || !goesOn(before, line, columns, usual)) {
        rows.add(emptyRow(columns.size()));
      }
      for (PdfLine.Part part : line.parts()) {
        StringBuilder cell = rows.getLast().get(column(columns, part));
        cell.append(cell.isEmpty() ? "" : "\n").append(part.text());
      }
      before = line;
    }
    return grid(rows);
  }

  private static TableGrid grid(List<List<StringBuilder>> rows) {
    TableGrid grid = new TableGrid();
    for (List<StringBuilder> row : rows) {
      grid.startRow();
      for (StringBuilder cell : row) {
        grid.cell(cell.toString(), 1, 1);
      }
    }
    return grid;
  }

  private static List<StringBuilder> emptyRow(int columns) {
    List<StringBuilder> row = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      row.add(new StringBuilder());
    }
    return row;
  }

  /** The smallest distance of two lines: that of lines within one cell, if any cell has two. */
  private static float usualGap(List<PdfLine> lines) {
    float least = Float.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).top() - lines.get(i - 1).top();
      least = gap > 0 ? Math.min(least, gap) : least;
    }
    return least;
  }

  /** Whether a line only continues cells of the row before: close to it, its first column empty. */
  private static boolean goesOn(PdfLine before, PdfLine line, List<float[]> columns, float usual) {
    float gap = line.top() - before.top();
    boolean close = gap < 1.25f * usual && gap < 1.7f * line.size();
    boolean fewer = line.parts().size() < columns.size();
    return close
        && fewer
        && (line.isSingle() || column(columns, line.parts().getFirst()) > 0)
        && !line.parts().stream().allMatch(part -> part.text().matches("[\\d.,%/\\s-]+"));
  }

  /** The columns as intervals: parts that overlap from line to line belong to one. */
  private static List<float[]> columns(List<PdfLine> lines) {
    List<float[]> columns = new ArrayList<>();
    for (PdfLine line : lines) {
      for (PdfLine.Part part : line.parts()) {
        add(columns, part.left(), part.right());
      }
    }
    columns.sort((a, b) -> Float.compare(a[0], b[0]));
    return columns;
  }

  private static void add(List<float[]> columns, float left, float right) {
    float[] grown = {left, right};
    columns.removeIf(
        column -> {
          boolean overlaps = column[0] < grown[1] && grown[0] < column[1];
          if (overlaps) {
            grown[0] = Math.min(grown[0], column[0]);
            grown[1] = Math.max(grown[1], column[1]);
          }
          return overlaps;
        });
    columns.add(grown);
  }

  private static int column(List<float[]> columns, PdfLine.Part part) {
    float middle = (part.left() + part.right()) / 2;
    int best = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (middle >= columns.get(i)[0]) {
        best = i;
      }
    }
    return best;
  }
}
