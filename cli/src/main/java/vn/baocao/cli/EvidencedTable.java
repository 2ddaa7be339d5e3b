package vn.baocao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.Sheet;
import vn.baocao.cli.report.Report;

/** A table whose values lead to their evidence, as each format wants it. */
interface EvidencedTable {

  boolean isEmpty();

  /** For a reader at a terminal; each value is numbered as the sources are. */
  void text(PrintWriter out, TextSources sources);

  /** Fields of one object. */
  void json(JsonGenerator json) throws IOException;

  /** What the lines of a CSV file are. */
  Sheet lines();

  /** The rows of {@link #lines()}, in base units. */
  List<List<Cell>> lineRows();

  /** The first sheet of a workbook. */
  Sheet sheet();

  /**
   * Its rows.
   *
   * @param evidence to which they add the rows that their numbers lead to
   */
  List<List<Cell>> sheetRows(EvidenceRows evidence);

  Report report();
}
