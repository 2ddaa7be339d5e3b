package vn.baocao.cli.output;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a table. */
public sealed interface Cell {

  /** Nothing: a missing value stays missing. */
  Cell EMPTY = new Text("");

  /** Words. */
  record Text(String text) implements Cell {}

  /** A number, exact. */
  record Figure(BigDecimal value) implements Cell {}

  /**
   * Words that lead somewhere.
   *
   * @param uri of a file or page
   */
  record Link(String text, String uri) implements Cell {}

  /**
   * A number that leads to its evidence.
   *
   * @param sheet of the same workbook
   * @param row of that sheet, from 0, its heading not counted
   */
  record Sourced(BigDecimal value, String sheet, int row) implements Cell {}

  /** The digits of a number, with a decimal point and without zeros that say nothing. */
  static String digits(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  static Cell text(@Nullable String text) {
    return text == null || text.isEmpty() ? EMPTY : new Text(text);
  }

  static Cell number(@Nullable BigDecimal value) {
    return value == null ? EMPTY : new Figure(value);
  }

  static Cell number(long value) {
    return new Figure(BigDecimal.valueOf(value));
  }
}
