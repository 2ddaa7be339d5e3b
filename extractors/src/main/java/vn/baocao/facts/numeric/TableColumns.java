package vn.baocao.facts.numeric;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.Measure;
import vn.baocao.facts.Period;
import vn.baocao.facts.period.DocumentTime;
import vn.baocao.facts.quantity.UnitName;

/** The heads of a table's columns, read together: by what stands below, and beside. */
final class TableColumns {

  private TableColumns() {}

  static List<ColumnHead> of(String text, TableGrid grid, DocumentTime time) {
    List<ColumnHead> heads = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      ColumnHead head = ColumnHead.of(text, grid.heads(column), time);
      heads.add(holdsUnits(grid, column) ? head.as(ColumnHead.Role.UNITS) : head);
    }
    return compared(heads);
  }

  /** Whether units stand in all cells of a column that are not empty, and in two or more. */
  private static boolean holdsUnits(TableGrid grid, int column) {
    int units = 0;
    for (int row = grid.headRows(); row < grid.rows(); row++) {
      Span content = grid.content(row, column);
      if (content != null) {
        String cell = grid.content(content);
        if (TableText.isYear(cell) || UnitName.read(cell) == null) {
          return false;
        }
        units++;
      }
    }
    return units > 1;
  }

  /** Shares of a plan and changes hold when the result holds that stands to the left of them. */
  private static List<ColumnHead> compared(List<ColumnHead> heads) {
    List<ColumnHead> all = new ArrayList<>();
    Period result = null;
    for (ColumnHead head : heads) {
      boolean compares = head.measure() != Measure.LEVEL && head.measure() != Measure.SHARE;
      @Nullable Period period = compares && result != null ? result : head.period();
      all.add(compares ? head.at(period) : head);
      result = head.isResult() ? head.period() : result;
    }
    return all;
  }
}
