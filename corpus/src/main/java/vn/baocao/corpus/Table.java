package vn.baocao.corpus;

import java.util.List;
import vn.baocao.analysis.text.Span;

/**
 * A table's cells, where they stand in the text.
 *
 * @param cells by row, then by column; a merged cell stands once, at its first row and column
 */
public record Table(Span span, List<Cell> cells) {

  public Table {
    cells = List.copyOf(cells);
  }

  /**
   * One cell.
   *
   * @param row from 0
   * @param column from 0
   * @param span may be empty
   */
  public record Cell(int row, int column, int rowSpan, int columnSpan, Span span) {}
}
