package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.List;

/** The rows of one Rich Text table, until merged cells are known and it can be appended. */
final class RtfTable {

  private record Row(List<String> texts, List<RtfCell> shapes) {}

  private final List<Row> rows = new ArrayList<>();

  void add(List<String> texts, List<RtfCell> shapes) {
    rows.add(new Row(List.copyOf(texts), List.copyOf(shapes)));
  }

  void addTo(DraftBuilder draft) {
    TableGrid grid = new TableGrid();
    for (int r = 0; r < rows.size(); r++) {
      grid.startRow();
      List<String> texts = rows.get(r).texts();
      for (int c = 0; c < texts.size(); c++) {
        RtfCell shape = shape(r, c);
        if (!shape.continuesRows() && !shape.continuesColumns()) {
          grid.cell(texts.get(c), rowSpan(r, c), columnSpan(r, c));
        }
      }
    }
    grid.addTo(draft);
  }

  private RtfCell shape(int row, int column) {
    List<RtfCell> shapes = rows.get(row).shapes();
    return column < shapes.size() ? shapes.get(column) : RtfCell.PLAIN;
  }

  private int rowSpan(int row, int column) {
    int span = 1;
    if (shape(row, column).opensRows()) {
      while (row + span < rows.size() && shape(row + span, column).continuesRows()) {
        span++;
      }
    }
    return span;
  }

  private int columnSpan(int row, int column) {
    int span = 1;
    if (shape(row, column).opensColumns()) {
      while (shape(row, column + span).continuesColumns()) {
        span++;
      }
    }
    return span;
  }
}
