package vn.baocao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.Sheet;
import vn.baocao.cli.report.ComparisonSection;
import vn.baocao.cli.report.ComparisonView;
import vn.baocao.cli.report.Report;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.compare.ComparisonTable;
import vn.baocao.facts.compare.ComparisonTable.Column;
import vn.baocao.facts.compare.ComparisonTable.Rank;
import vn.baocao.facts.compare.ComparisonTable.Row;
import vn.baocao.facts.compare.Stated;

/** A comparison in every format. */
final class ComparisonOutput implements EvidencedTable {

  private final ComparisonTable table;
  private final Messages messages;
  private final ComparisonView view;
  private final StatementSheet statements;
  private final int width;

  /**
   * @param width of the terminal; 0 for no limit
   */
  ComparisonOutput(ComparisonTable table, Messages messages, int width) {
    this.table = table;
    this.messages = messages;
    this.view = new ComparisonView(table, messages);
    this.statements = new StatementSheet(messages);
    this.width = width;
  }

  @Override
  public boolean isEmpty() {
    return table.rows().isEmpty();
  }

  @Override
  public void text(PrintWriter out, TextSources sources) {
    new ComparisonText(view, messages, sources).print(out, width);
  }

  /** One line a statement, in the unit of its column. */
  @Override
  public Sheet lines() {
    return statements.sheet().with(messages.text("column.rank"), RANK_WIDTH);
  }

  @Override
  public List<List<Cell>> lineRows() {
    List<List<Cell>> lines = new ArrayList<>();
    for (Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        ComparisonTable.Cell cell = row.cells().get(i);
        for (Stated stated : cell.stated()) {
          List<Cell> line = new ArrayList<>(statementRow(row, i, stated));
          line.add(stated.comparability().isComparable() ? position(cell) : Cell.EMPTY);
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static Cell position(ComparisonTable.Cell cell) {
    Rank rank = cell.rank();
    return rank == null ? Cell.EMPTY : Cell.number(rank.position());
  }

  private List<Cell> statementRow(Row row, int column, Stated stated) {
    Column head = table.columns().get(column);
    return statements.row(row.name(), head.indicator(), head.unit(), stated, view.remark(stated));
  }

  private static final int RANK_WIDTH = 8;

  @Override
  public Sheet sheet() {
    Sheet sheet = new Sheet(messages.text("sheet.comparison"), List.of(), List.of());
    sheet = sheet.with(view.rowHeading(), 26);
    for (int i = 0; i < table.columns().size(); i++) {
      sheet =
          sheet
              .with(view.heading(i), 24)
              .with(messages.text("column.period"), 12)
              .with(view.rankHeading(i), RANK_WIDTH)
              .with(messages.text("column.note"), 30);
    }
    return sheet;
  }

  @Override
  public List<List<Cell>> sheetRows(EvidenceRows evidence) {
    return table.rows().stream().map(row -> sheetRow(row, evidence)).toList();
  }

  private List<Cell> sheetRow(Row row, EvidenceRows evidence) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(view.rowName(row)));
    for (int i = 0; i < row.cells().size(); i++) {
      ComparisonTable.Cell cell = row.cells().get(i);
      int first = -1;
      for (Stated stated : cell.stated()) {
        int added = evidence.add(statementRow(row, i, stated));
        first = first < 0 ? added : first;
      }
      Stated shown = cell.shown();
      if (shown == null || shown.value() == null) {
        cells.add(Cell.text(shown == null ? "" : shown.fact().quote()));
      } else {
        cells.add(evidence.sourced(view.scale(i).exact(shown.value()), first));
      }
      cells.add(Cell.text(shown == null ? null : shown.fact().period()));
      cells.add(position(cell));
      cells.add(Cell.text(note(cell)));
    }
    return cells;
  }

  private String note(ComparisonTable.Cell cell) {
    Stated shown = cell.shown();
    List<String> notes = new ArrayList<>();
    if (cell.contradictory()) {
      notes.add(messages.text("compare.contradictory"));
    }
    String remark = shown == null ? null : view.remark(shown);
    if (remark != null) {
      notes.add(remark);
    }
    return String.join("; ", notes);
  }

  @Override
  public Report report() {
    String names = String.join("; ", view.indicators());
    Report report = new Report(messages, messages.text("report.comparison"), names);
    ComparisonSection.add(report, names, table, messages);
    return report;
  }

  @Override
  public void json(JsonGenerator json) throws IOException {
    json.writeStringField("by", id(table.query().by()));
    json.writeStringField("kind", table.query().kind().id());
    json.writeStringField("statements", id(table.query().statements()));
    json.writeArrayFieldStart("columns");
    for (Column column : table.columns()) {
      column(json, column);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (Row row : table.rows()) {
      row(json, row);
    }
    json.writeEndArray();
    json.writeNumberField("factsWithoutPlace", table.factsWithoutPlace());
  }

  private static void column(JsonGenerator json, Column column) throws IOException {
    json.writeStartObject();
    Json.text(json, "indicatorId", column.indicatorId());
    json.writeStringField("indicator", column.indicator());
    Json.text(json, "unit", column.unit());
    Json.text(json, "period", column.period());
    Json.text(json, "place", column.place());
    json.writeStringField("better", id(column.better()));
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, Row row) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", row.key());
    json.writeStringField("name", row.name());
    json.writeArrayFieldStart("cells");
    for (ComparisonTable.Cell cell : row.cells()) {
      json.writeStartObject();
      json.writeBooleanField("contradictory", cell.contradictory());
      Rank rank = cell.rank();
      if (rank != null) {
        json.writeNumberField("rank", rank.position());
        json.writeNumberField("ranked", rank.of());
      }
      StatementSheet.json(json, "stated", cell.stated());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
