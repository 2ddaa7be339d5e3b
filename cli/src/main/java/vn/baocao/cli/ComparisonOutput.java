package vn.baocao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.CsvDialect;
import vn.baocao.cli.output.CsvSheet;
import vn.baocao.cli.output.Sheet;
import vn.baocao.cli.output.TextTable;
import vn.baocao.cli.output.XlsxBook;
import vn.baocao.cli.report.ComparisonSection;
import vn.baocao.cli.report.ComparisonView;
import vn.baocao.cli.report.Report;
import vn.baocao.facts.compare.ComparisonTable;
import vn.baocao.facts.compare.Stated;
import vn.baocao.facts.indicator.IndicatorEntry;

/** Writes a comparison. */
final class ComparisonOutput {

  private final ComparisonTable table;
  private final Console console;
  private final ComparisonView view;
  private final StatementSheet statements;

  ComparisonOutput(ComparisonTable table, Console console) {
    this.table = table;
    this.console = console;
    this.view = new ComparisonView(table, console.messages());
    this.statements = new StatementSheet(console.messages());
  }

  void write(Output output) throws Exception {
    switch (output.format()) {
      case JSON -> output.write(this::json);
      case CSV -> output.write(out -> csv(out, output.csvDialect()));
      case XLSX -> output.writeBytes(this::xlsx);
      case HTML -> output.write(this::html);
      default -> output.write(this::text);
    }
    if (table.rows().isEmpty()) {
      console.note("compare.none");
    }
    if (table.factsWithoutPlace() > 0) {
      console.note("compare.withoutPlace", table.factsWithoutPlace());
    }
  }

  /** The matrix, then where each value is stated. */
  void text(PrintWriter out) {
    if (table.rows().isEmpty()) {
      return;
    }
    List<String> headings = new ArrayList<>();
    headings.add(view.rowHeading());
    for (int i = 0; i < table.columns().size(); i++) {
      headings.add(view.heading(i));
    }
    TextTable matrix = new TextTable(headings, console.format());
    List<String> sources = new ArrayList<>();
    for (ComparisonTable.Row row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.text(view.rowName(row)));
      for (int i = 0; i < row.cells().size(); i++) {
        cells.add(Cell.text(text(row.cells().get(i), i, sources)));
      }
      matrix.row(cells);
    }
    matrix.print(out, console.environment().width());
    out.println();
    sources.forEach(out::println);
  }

  private String text(ComparisonTable.Cell cell, int column, List<String> sources) {
    if (cell.stated().isEmpty()) {
      return "–";
    }
    List<String> values = new ArrayList<>();
    int shown = cell.contradictory() ? cell.stated().size() : 1;
    for (Stated stated : cell.stated().subList(0, shown)) {
      sources.add(source(sources.size() + 1, stated));
      values.add(view.value(stated, column) + " [" + sources.size() + "]");
    }
    List<String> notes = view.notes(cell, column);
    return String.join(" | ", values)
        + (notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")");
  }

  private static String source(int number, Stated stated) {
    return "["
        + number
        + "] "
        + SearchOutput.ShownPath.of(stated.fact().document())
        + ": "
        + stated.fact().sentence().replaceAll("\\s+", " ");
  }

  /** One line a statement, in the unit of its column. */
  private void csv(PrintWriter out, CsvDialect dialect) throws IOException {
    CsvSheet csv = new CsvSheet(out, dialect, statements.sheet().headings());
    for (ComparisonTable.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        for (Stated stated : row.cells().get(i).stated()) {
          csv.row(statementRow(row, i, stated));
        }
      }
    }
    csv.finish();
  }

  private List<Cell> statementRow(ComparisonTable.Row row, int column, Stated stated) {
    ComparisonTable.Column head = table.columns().get(column);
    return statements.row(row.name(), head.indicator(), head.unit(), stated, view.remark(stated));
  }

  /** The matrix with a link from each number to its row of the evidence sheet. */
  private void xlsx(OutputStream bytes) throws IOException {
    try (XlsxBook book = new XlsxBook(bytes)) {
      List<List<Cell>> evidence = new ArrayList<>();
      try (XlsxBook.Page page = book.page(matrixSheet())) {
        for (ComparisonTable.Row row : table.rows()) {
          page.row(matrixRow(row, evidence));
        }
      }
      try (XlsxBook.Page page = book.page(statements.sheet())) {
        for (List<Cell> row : evidence) {
          page.row(row);
        }
      }
    }
  }

  private Sheet matrixSheet() {
    List<String> headings = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    headings.add(view.rowHeading());
    widths.add(26);
    for (int i = 0; i < table.columns().size(); i++) {
      headings.add(view.heading(i));
      widths.add(24);
      headings.add(console.text("column.period"));
      widths.add(12);
      headings.add(console.text("column.rank"));
      widths.add(8);
      headings.add(console.text("column.note"));
      widths.add(30);
    }
    return new Sheet(console.text("sheet.comparison"), headings, widths);
  }

  private List<Cell> matrixRow(ComparisonTable.Row row, List<List<Cell>> evidence) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(view.rowName(row)));
    for (int i = 0; i < row.cells().size(); i++) {
      ComparisonTable.Cell cell = row.cells().get(i);
      int first = evidence.size();
      for (Stated stated : cell.stated()) {
        evidence.add(statementRow(row, i, stated));
      }
      Stated shown = cell.shown();
      if (shown == null || shown.value() == null) {
        cells.add(Cell.text(shown == null ? "" : shown.fact().quote()));
      } else {
        cells.add(
            new Cell.Sourced(view.scale(i).exact(shown.value()), statements.sheet().name(), first));
      }
      cells.add(Cell.text(shown == null ? null : shown.fact().period()));
      Integer rank = cell.rank();
      cells.add(rank == null ? Cell.EMPTY : Cell.number(rank));
      cells.add(Cell.text(note(cell)));
    }
    return cells;
  }

  private String note(ComparisonTable.Cell cell) {
    Stated shown = cell.shown();
    String remark = shown == null ? null : view.remark(shown);
    String contradictory = cell.contradictory() ? console.text("compare.contradictory") : "";
    return remark == null ? contradictory : (contradictory + " " + remark).strip();
  }

  private void html(PrintWriter out) {
    String title = console.text("report.comparison");
    Report report = new Report(console.messages(), title, indicatorNames());
    ComparisonSection.add(report, indicatorNames(), table, console.messages());
    out.print(report.html());
  }

  private String indicatorNames() {
    return String.join(
        "; ", table.columns().stream().map(ComparisonTable.Column::indicator).distinct().toList());
  }

  private void json(PrintWriter out) throws IOException {
    Json.object(
        out,
        json -> {
          json.writeStringField("by", table.query().by().name().toLowerCase(Locale.ROOT));
          json.writeStringField("kind", table.query().kind().id());
          json.writeArrayFieldStart("columns");
          for (ComparisonTable.Column column : table.columns()) {
            column(json, column);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("rows");
          for (ComparisonTable.Row row : table.rows()) {
            row(json, row);
          }
          json.writeEndArray();
          json.writeNumberField("factsWithoutPlace", table.factsWithoutPlace());
        });
  }

  private static void column(JsonGenerator json, ComparisonTable.Column column) throws IOException {
    json.writeStartObject();
    Json.text(json, "indicatorId", column.indicatorId());
    json.writeStringField("indicator", column.indicator());
    Json.text(json, "unit", column.unit());
    Json.text(json, "period", column.period());
    Json.text(json, "place", column.place());
    IndicatorEntry.Better better = column.better();
    json.writeStringField("better", better.name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, ComparisonTable.Row row) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", row.key());
    json.writeStringField("name", row.name());
    json.writeArrayFieldStart("cells");
    for (ComparisonTable.Cell cell : row.cells()) {
      json.writeStartObject();
      json.writeBooleanField("contradictory", cell.contradictory());
      Integer rank = cell.rank();
      if (rank != null) {
        json.writeNumberField("rank", rank);
      }
      json.writeArrayFieldStart("stated");
      for (Stated stated : cell.stated()) {
        StatementSheet.json(json, stated);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
