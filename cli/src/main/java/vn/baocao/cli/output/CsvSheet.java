package vn.baocao.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/** Writes one sheet as CSV, row by row. Text that looks like a formula is made harmless. */
public final class CsvSheet {

  private final CsvWriter csv;
  private final CsvDialect dialect;

  /**
   * Writes the headings.
   *
   * @param out not closed by this class
   */
  public CsvSheet(Writer out, CsvDialect dialect, List<String> headings) throws IOException {
    this.dialect = dialect;
    if (dialect.isMarked()) {
      out.write('\uFEFF');
    }
    this.csv =
        CsvWriter.builder()
            .fieldSeparator(dialect.separator())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out);
    csv.writeRecord(headings);
  }

  public void row(List<Cell> cells) {
    csv.writeRecord(cells.stream().map(this::text).toList());
  }

  /** Hands everything on to the writer below. */
  public void finish() throws IOException {
    csv.flush();
  }

  private String text(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> Formulas.neutralize(text.text());
      case Cell.Link link -> Formulas.neutralize(link.text());
      case Cell.Figure figure -> number(figure.value());
      case Cell.Sourced sourced -> number(sourced.value());
    };
  }

  private String number(BigDecimal value) {
    String plain = Cell.digits(value);
    return dialect.decimal() == '.' ? plain : plain.replace('.', dialect.decimal());
  }
}
