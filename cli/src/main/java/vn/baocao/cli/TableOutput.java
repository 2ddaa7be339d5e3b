package vn.baocao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.CsvDialect;
import vn.baocao.cli.output.CsvSheet;
import vn.baocao.cli.output.Sheet;
import vn.baocao.cli.output.XlsxBook;

/** Writes a table with its evidence in the format that is asked for. */
final class TableOutput {

  private final EvidencedTable table;
  private final Console console;

  TableOutput(EvidencedTable table, Console console) {
    this.table = table;
    this.console = console;
  }

  /** An empty table is written too, and said to be one. */
  void write(Output output) throws Exception {
    switch (output.format()) {
      case JSON -> output.write(out -> Json.object(out, table::json));
      case CSV -> output.write(out -> csv(out, output.csvDialect()));
      case XLSX -> output.writeBytes(this::xlsx);
      case HTML -> output.write(out -> out.print(table.report().html()));
      default -> output.write(this::text);
    }
    if (table.isEmpty()) {
      console.note("compare.none");
    }
  }

  private void text(PrintWriter out) {
    if (!table.isEmpty()) {
      TextSources sources = new TextSources();
      table.text(out, sources);
      out.println();
      sources.print(out);
    }
  }

  private void csv(PrintWriter out, CsvDialect dialect) throws IOException {
    CsvSheet csv = new CsvSheet(out, dialect, table.lines().headings());
    table.lineRows().forEach(csv::row);
    csv.finish();
  }

  /** The table with a link from each number to its row of the evidence sheet. */
  private void xlsx(OutputStream bytes) throws IOException {
    Sheet evidence = new StatementSheet(console.messages()).sheet();
    EvidenceRows rows = new EvidenceRows(evidence.name());
    try (XlsxBook book = new XlsxBook(bytes)) {
      page(book, table.sheet(), table.sheetRows(rows));
      page(book, evidence, rows.rows());
    }
  }

  private static void page(XlsxBook book, Sheet sheet, List<List<Cell>> rows) throws IOException {
    try (XlsxBook.Page page = book.page(sheet)) {
      for (List<Cell> row : rows) {
        page.row(row);
      }
    }
  }
}
