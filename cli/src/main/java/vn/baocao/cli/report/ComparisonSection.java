package vn.baocao.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.baocao.cli.report.ComparisonView.Series;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.compare.ComparisonTable;
import vn.baocao.facts.compare.Stated;

/** A comparison as a table, with a chart for each indicator. */
public final class ComparisonSection implements Section {

  private final String heading;
  private final ComparisonView view;
  private final ComparisonTable table;
  private final Messages messages;

  private ComparisonSection(String heading, ComparisonTable table, Messages messages) {
    this.heading = heading;
    this.view = new ComparisonView(table, messages);
    this.table = table;
    this.messages = messages;
  }

  /** Adds the section to a report. */
  public static void add(Report report, String heading, ComparisonTable table, Messages messages) {
    report.add(new ComparisonSection(heading, table, messages));
  }

  @Override
  public String heading() {
    return heading;
  }

  @Override
  public void write(Html html, EvidenceList evidence) {
    if (table.rows().isEmpty()) {
      html.element("p", messages.text("compare.none")).line();
      return;
    }
    if (view.isOverTime()) {
      overTime(html, evidence);
    } else {
      bars(html, evidence);
      matrix(html, evidence);
    }
    if (table.factsWithoutPlace() > 0) {
      String note = messages.text("compare.withoutPlace", table.factsWithoutPlace());
      html.element("p", note, "class", "note").line();
    }
  }

  private void bars(Html html, EvidenceList evidence) {
    for (int i = 0; i < table.columns().size(); i++) {
      List<BarChart.Bar> bars = new ArrayList<>();
      for (ComparisonTable.Row row : table.rows()) {
        addBars(bars, row, i, evidence);
      }
      if (bars.size() > 1) {
        bars.sort(Comparator.comparing(BarChart.Bar::value).reversed());
        html.element("h3", view.heading(i)).line();
        new BarChart(view.heading(i), bars).write(html);
      }
    }
  }

  /** One bar; where documents contradict each other, one for each statement. */
  private void addBars(
      List<BarChart.Bar> bars, ComparisonTable.Row row, int column, EvidenceList evidence) {
    for (Stated stated : view.shown(row.cells().get(column))) {
      BigDecimal value = stated.value();
      if (value != null && stated.comparability().isComparable()) {
        String text = view.value(stated, column);
        String anchor = evidence.anchor(stated.fact());
        bars.add(new BarChart.Bar(row.name(), value, text, anchor, null));
      }
    }
  }

  private void overTime(Html html, EvidenceList evidence) {
    for (Series series : view.series()) {
      html.element("h3", series.heading()).line();
      lines(html, series, evidence);
      periods(html, series, evidence);
    }
  }

  private void lines(Html html, Series series, EvidenceList evidence) {
    List<Integer> rows = rows(series);
    List<LineChart.Line> lines = new ArrayList<>();
    for (int column : series.columns()) {
      List<LineChart.Point> points = points(column, rows, evidence);
      if (points.size() > 1) {
        lines.add(new LineChart.Line(place(series, column), points));
      }
    }
    if (!lines.isEmpty()) {
      List<String> periods = rows.stream().map(row -> view.rowName(table.rows().get(row))).toList();
      new LineChart(series.heading(), periods, lines).write(html);
    }
  }

  /** Localities by periods: the other way round than the comparison has it, and so never wide. */
  private void periods(Html html, Series series, EvidenceList evidence) {
    List<Integer> rows = rows(series);
    html.open("div", "class", "scroll").open("table").line();
    html.open("thead").open("tr").element("th", messages.text("column.place"));
    for (int row : rows) {
      html.element("th", view.rowName(table.rows().get(row)), "class", "number");
    }
    html.close().close().line().open("tbody");
    for (int column : series.columns()) {
      html.open("tr").element("th", place(series, column), "scope", "row");
      for (int row : rows) {
        cell(html, table.rows().get(row).cells().get(column), column, evidence);
      }
      html.close().line();
    }
    html.close().close().close().line();
  }

  private String place(Series series, int column) {
    String place = table.columns().get(column).place();
    return place == null ? series.indicator() : place;
  }

  /** Periods in which the indicator is stated at all. */
  private List<Integer> rows(Series series) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<ComparisonTable.Cell> cells = table.rows().get(row).cells();
      if (series.columns().stream().anyMatch(column -> !cells.get(column).stated().isEmpty())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<LineChart.Point> points(int column, List<Integer> rows, EvidenceList evidence) {
    List<LineChart.Point> points = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      // What documents contradict each other about stands in the table, and moves no line.
      ComparisonTable.Cell cell = table.rows().get(rows.get(i)).cells().get(column);
      Stated shown = cell.contradictory() ? null : cell.shown();
      BigDecimal value = shown == null ? null : shown.value();
      if (shown != null && value != null && shown.comparability().isComparable()) {
        points.add(
            new LineChart.Point(
                i,
                view.scale(column).exact(value),
                view.value(shown, column),
                evidence.anchor(shown.fact())));
      }
    }
    return points;
  }

  private void matrix(Html html, EvidenceList evidence) {
    html.open("div", "class", "scroll").open("table").line();
    html.open("thead").open("tr").element("th", view.rowHeading());
    for (int i = 0; i < table.columns().size(); i++) {
      html.element("th", view.heading(i), "class", "number");
    }
    html.close().close().line().open("tbody");
    for (ComparisonTable.Row row : table.rows()) {
      html.open("tr").element("th", view.rowName(row), "scope", "row");
      for (int i = 0; i < row.cells().size(); i++) {
        cell(html, row.cells().get(i), i, evidence);
      }
      html.close().line();
    }
    html.close().close().close().line();
  }

  private void cell(Html html, ComparisonTable.Cell cell, int column, EvidenceList evidence) {
    html.open("td", "class", "number");
    if (cell.stated().isEmpty()) {
      html.element("span", "–", "class", "missing", "title", messages.text("compare.missing"));
    }
    for (Stated one : view.shown(cell)) {
      html.open("div", "class", one.comparability().isComparable() ? "stated" : "refused");
      evidence.link(html, one.fact(), view.value(one, column));
      html.close();
    }
    List<String> notes = view.notes(cell, column);
    if (!notes.isEmpty()) {
      html.element("div", String.join(" · ", notes), "class", "rank");
    }
    html.close();
  }
}
