package vn.baocao.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.baocao.cli.output.Cell;

/** The rows of a workbook's evidence sheet, as the cells of the other sheets come to need them. */
final class EvidenceRows {

  private final String sheet;
  private final List<List<Cell>> rows = new ArrayList<>();

  /**
   * @param sheet its name
   */
  EvidenceRows(String sheet) {
    this.sheet = sheet;
  }

  /** Adds a row; returns its number, from 0. */
  int add(List<Cell> row) {
    rows.add(row);
    return rows.size() - 1;
  }

  /** A number that leads to a row. */
  Cell sourced(BigDecimal value, int row) {
    return new Cell.Sourced(value, sheet, row);
  }

  List<List<Cell>> rows() {
    return rows;
  }
}
