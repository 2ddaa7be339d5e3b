package vn.baocao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.Sheet;
import vn.baocao.cli.output.TextTable;
import vn.baocao.cli.report.Report;
import vn.baocao.cli.report.TargetSection;
import vn.baocao.cli.report.TargetView;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.compare.AskedPlace;
import vn.baocao.facts.compare.Stated;
import vn.baocao.facts.compare.TargetTable;
import vn.baocao.facts.compare.TargetTable.Row;

/** Targets with what became of them, in every format. */
final class TargetOutput implements EvidencedTable {

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
  private static final List<String> SHOWN =
      List.of("place", "indicator", "deadline", "target", "result", "outcome");

  private final TargetTable table;
  private final Messages messages;
  private final StatementSheet statements;
  private final int width;

  /**
   * @param width of the terminal; 0 for no limit
   */
  TargetOutput(TargetTable table, Messages messages, int width) {
    this.table = table;
    this.messages = messages;
    this.statements = new StatementSheet(messages);
    this.width = width;
  }

  @Override
  public boolean isEmpty() {
    return table.rows().isEmpty();
  }

  @Override
  public void text(PrintWriter out, TextSources sources) {
    List<String> headings = SHOWN.stream().map(c -> messages.text("column." + c)).toList();
    TextTable lines = new TextTable(headings, messages.format());
    for (Row row : table.rows()) {
      TargetView view = view(row);
      lines.row(
          List.of(
              Cell.text(view.place()),
              Cell.text(view.indicator()),
              Cell.text(view.deadline()),
              Cell.text(sources.cited(view.target(), row.target(), null)),
              Cell.text(results(view, sources)),
              Cell.text(view.outcome())));
    }
    lines.print(out, width);
    TargetView.divisions(table, messages).forEach(out::println);
  }

  private static String results(TargetView view, TextSources sources) {
    List<String> values = new ArrayList<>();
    for (Stated stated : view.shown()) {
      String note = view.note(stated);
      String value = sources.cited(view.value(stated), stated, null);
      values.add(note.isEmpty() ? value : value + " (" + note + ")");
    }
    return values.isEmpty() ? "–" : String.join(" | ", values);
  }

  private TargetView view(Row row) {
    return new TargetView(row, messages);
  }

  /** One line a target, in base units. */
  @Override
  public Sheet lines() {
    List<String> headings = COLUMNS.stream().map(c -> messages.text("column." + c)).toList();
    return new Sheet(messages.text("sheet.targets"), headings, WIDTHS);
  }

  @Override
  public List<List<Cell>> lineRows() {
    return table.rows().stream().map(this::line).toList();
  }

  private List<Cell> line(Row row) {
    Stated result = view(row).result();
    Cell target = Cell.number(row.target().value());
    return cells(row, target, Cell.number(result == null ? null : result.value()), row.unit());
  }

  private List<Cell> cells(Row row, Cell target, Cell result, @Nullable String unit) {
    TargetView view = view(row);
    Stated shown = view.result();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(row.place()));
    cells.add(Cell.text(row.indicator()));
    cells.add(Cell.text(row.deadline()));
    cells.add(target);
    cells.add(result);
    cells.add(Cell.text(shown == null ? null : shown.fact().period()));
    cells.add(Cell.text(unit));
    cells.add(Cell.text(view.outcome()));
    cells.add(Cell.text(String.join("; ", view.remarks())));
    cells.add(StatementSheet.link(row.target().fact().document()));
    return cells;
  }

  @Override
  public Sheet sheet() {
    return lines();
  }

  /** Targets and results in the scale of their row, each with a row of evidence. */
  @Override
  public List<List<Cell>> sheetRows(EvidenceRows evidence) {
    return table.rows().stream().map(row -> sheetRow(row, evidence)).toList();
  }

  private List<Cell> sheetRow(Row row, EvidenceRows evidence) {
    TargetView view = view(row);
    Stated result = view.result();
    Cell target = sourced(row, row.target(), evidence);
    Cell reached = result == null ? Cell.EMPTY : sourced(row, result, evidence);
    return cells(row, target, reached, view.scale().unit());
  }

  private Cell sourced(Row row, Stated stated, EvidenceRows evidence) {
    TargetView view = view(row);
    int at =
        evidence.add(
            statements.row(view.place(), row.indicator(), row.unit(), stated, view.remark(stated)));
    BigDecimal value = stated.value();
    return value == null ? Cell.EMPTY : evidence.sourced(view.scale().exact(value), at);
  }

  @Override
  public Report report() {
    String title = messages.text("report.targets");
    AskedPlace place = table.query().place();
    Report report = new Report(messages, title, place == null ? "" : place.name());
    TargetSection.add(report, title, table, messages);
    return report;
  }

  @Override
  public void json(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("targets");
    for (Row row : table.rows()) {
      row(json, row);
    }
    json.writeEndArray();
  }

  private static void row(JsonGenerator json, Row row) throws IOException {
    json.writeStartObject();
    Json.text(json, "place", row.place());
    Json.text(json, "placeId", row.placeId());
    Json.text(json, "indicatorId", row.indicatorId());
    json.writeStringField("indicator", row.indicator());
    json.writeStringField("better", row.better().name().toLowerCase(Locale.ROOT));
    Json.text(json, "deadline", row.deadline());
    json.writeStringField("pace", row.pace().name().toLowerCase(Locale.ROOT));
    Json.text(json, "unit", row.unit());
    json.writeStringField("outcome", row.outcome().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("dividedBetween");
    for (String unit : row.dividedBetween()) {
      json.writeString(unit);
    }
    json.writeEndArray();
    StatementSheet.json(json, "targets", row.targets());
    StatementSheet.json(json, "results", row.results());
    StatementSheet.json(json, "decisive", row.decisive());
    json.writeEndObject();
  }
}
