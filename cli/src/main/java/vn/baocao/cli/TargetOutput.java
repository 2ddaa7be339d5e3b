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
import vn.baocao.cli.report.Report;
import vn.baocao.cli.report.TargetSection;
import vn.baocao.cli.report.TargetView;
import vn.baocao.facts.compare.Stated;
import vn.baocao.facts.compare.TargetTable;

/** Writes targets with what became of them. */
final class TargetOutput {

  private static final List<String> COLUMNS =
      List.of(
          "place",
          "indicator",
          "deadline",
          "target",
          "result",
          "resultPeriod",
          "unit",
          "outcome",
          "note",
          "document");
  private static final List<Integer> WIDTHS = List.of(24, 34, 14, 16, 16, 12, 18, 14, 30, 34);

  private final TargetTable table;
  private final Console console;
  private final StatementSheet statements;

  TargetOutput(TargetTable table, Console console) {
    this.table = table;
    this.console = console;
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
  }

  void text(PrintWriter out) {
    if (table.rows().isEmpty()) {
      return;
    }
    TextTable rows =
        new TextTable(
            List.of(
                console.text("column.place"),
                console.text("column.indicator"),
                console.text("column.deadline"),
                console.text("column.target"),
                console.text("column.result"),
                console.text("column.outcome")),
            console.format());
    List<String> sources = new ArrayList<>();
    for (TargetTable.Row row : table.rows()) {
      TargetView view = view(row);
      rows.row(
          List.of(
              Cell.text(view.place()),
              Cell.text(view.indicator()),
              Cell.text(view.deadline()),
              Cell.text(cited(view.target(), row.target(), sources)),
              Cell.text(result(row, view, sources)),
              Cell.text(view.outcome())));
    }
    rows.print(out, console.environment().width());
    out.println();
    sources.forEach(out::println);
  }

  private String result(TargetTable.Row row, TargetView view, List<String> sources) {
    Stated first = view.result();
    List<Stated> shown = row.decisive();
    if (shown.isEmpty() && first != null) {
      shown = List.of(first);
    }
    List<String> values = new ArrayList<>();
    for (Stated stated : shown) {
      String note = view.note(stated);
      String value = cited(view.value(stated), stated, sources);
      values.add(note.isEmpty() ? value : value + " (" + note + ")");
    }
    return values.isEmpty() ? "–" : String.join(" | ", values);
  }

  private static String cited(String value, Stated stated, List<String> sources) {
    sources.add(
        "["
            + (sources.size() + 1)
            + "] "
            + SearchOutput.ShownPath.of(stated.fact().document())
            + ": "
            + stated.fact().sentence().replaceAll("\\s+", " "));
    return value + " [" + sources.size() + "]";
  }

  private TargetView view(TargetTable.Row row) {
    return new TargetView(row, console.messages());
  }

  private Sheet sheet() {
    List<String> headings = COLUMNS.stream().map(c -> console.text("column." + c)).toList();
    return new Sheet(console.text("sheet.targets"), headings, WIDTHS);
  }

  private List<Cell> row(TargetTable.Row row) {
    TargetView view = view(row);
    Stated result = view.result();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(row.place()));
    cells.add(Cell.text(row.indicator()));
    cells.add(Cell.text(row.deadline()));
    cells.add(Cell.number(row.target().value()));
    cells.add(Cell.number(result == null ? null : result.value()));
    cells.add(Cell.text(result == null ? null : result.fact().period()));
    cells.add(Cell.text(row.unit()));
    cells.add(Cell.text(view.outcome()));
    cells.add(Cell.text(result == null ? null : view.note(result)));
    cells.add(StatementSheet.link(row.target().fact().document()));
    return cells;
  }

  private void csv(PrintWriter out, CsvDialect dialect) throws IOException {
    CsvSheet csv = new CsvSheet(out, dialect, sheet().headings());
    table.rows().forEach(row -> csv.row(row(row)));
    csv.finish();
  }

  /** Targets and results as numbers in the unit of their row, then a sheet of evidence. */
  private void xlsx(OutputStream bytes) throws IOException {
    try (XlsxBook book = new XlsxBook(bytes)) {
      List<List<Cell>> evidence = new ArrayList<>();
      try (XlsxBook.Page page = book.page(sheet())) {
        for (TargetTable.Row row : table.rows()) {
          page.row(linked(row, evidence));
        }
      }
      try (XlsxBook.Page page = book.page(statements.sheet())) {
        for (List<Cell> row : evidence) {
          page.row(row);
        }
      }
    }
  }

  private List<Cell> linked(TargetTable.Row row, List<List<Cell>> evidence) {
    List<Cell> cells = new ArrayList<>(row(row));
    link(cells, COLUMNS.indexOf("target"), row, row.target(), evidence);
    Stated result = view(row).result();
    if (result != null) {
      link(cells, COLUMNS.indexOf("result"), row, result, evidence);
    }
    return cells;
  }

  private void link(
      List<Cell> cells, int column, TargetTable.Row row, Stated stated, List<List<Cell>> evidence) {
    if (stated.value() != null) {
      String sheet = statements.sheet().name();
      cells.set(column, new Cell.Sourced(stated.value(), sheet, evidence.size()));
    }
    evidence.add(
        statements.row(
            view(row).place(), row.indicator(), row.unit(), stated, view(row).note(stated)));
  }

  private void html(PrintWriter out) {
    String title = console.text("report.targets");
    String place = table.query().place();
    Report report = new Report(console.messages(), title, place == null ? "" : place);
    TargetSection.add(report, title, table, console.messages());
    out.print(report.html());
  }

  private void json(PrintWriter out) throws IOException {
    Json.object(
        out,
        json -> {
          json.writeArrayFieldStart("targets");
          for (TargetTable.Row row : table.rows()) {
            row(json, row);
          }
          json.writeEndArray();
        });
  }

  private static void row(JsonGenerator json, TargetTable.Row row) throws IOException {
    json.writeStartObject();
    Json.text(json, "place", row.place());
    Json.text(json, "placeId", row.placeId());
    Json.text(json, "indicatorId", row.indicatorId());
    json.writeStringField("indicator", row.indicator());
    json.writeStringField("better", row.better().name().toLowerCase(Locale.ROOT));
    Json.text(json, "deadline", row.deadline());
    json.writeBooleanField("yearly", row.yearly());
    Json.text(json, "unit", row.unit());
    json.writeStringField("outcome", row.outcome().name().toLowerCase(Locale.ROOT));
    statements(json, "targets", row.targets());
    statements(json, "results", row.results());
    statements(json, "decisive", row.decisive());
    json.writeEndObject();
  }

  private static void statements(JsonGenerator json, String name, List<Stated> statements)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Stated stated : statements) {
      StatementSheet.json(json, stated);
    }
    json.writeEndArray();
  }
}
