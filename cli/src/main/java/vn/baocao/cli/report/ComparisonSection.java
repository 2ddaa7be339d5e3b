package vn.baocao.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.baocao.cli.report.ComparisonView.Series;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.compare.ComparisonTable;
import vn.baocao.facts.compare.Stated;
import vn.baocao.facts.indicator.IndicatorEntry;

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
        bars.sort(best(table.columns().get(i).better()));
        html.element("h3", view.heading(i)).line();
        new BarChart(view.heading(i), bars).write(html);
      }
    }
  }

  /** The best first; the largest where no way is better. */
  private static Comparator<BarChart.Bar> best(IndicatorEntry.Better better) {
    Comparator<BarChart.Bar> smallest = Comparator.comparing(BarChart.Bar::value);
    return better == IndicatorEntry.Better.DOWN ? smallest : smallest.reversed();
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
    List<Integer> rows =
        rows(series).stream()
            .filter(row -> !table.rows().get(row).key().equals(ComparisonTable.NO_PERIOD))
            .toList();
    List<LineChart.Line> lines = new ArrayList<>();
    for (int column : series.columns()) {
      List<LineChart.Point> points = points(column, rows, evidence);
      if (points.size() > 1) {
        lines.add(new LineChart.Line(place(series, column), points));
      }
    }
    if (!lines.isEmpty()) {
      List<LineChart.Tick> ticks = rows.stream().map(this::tick).toList();
      new LineChart(series.heading(), ticks, lines).write(html);
      html.element("p", messages.text("report.axis"), "class", "note").line();
    }
  }

  private LineChart.Tick tick(int row) {
    ComparisonTable.Row period = table.rows().get(row);
    return new LineChart.Tick(view.rowName(period), lastMonth(period.name()));
  }

  /** Months since year 0 of the end of a period such as 2021, 2024-Q1 or 2024-01/2024-09. */
  private static int lastMonth(String period) {
    int slash = period.indexOf('/') + 1;
    String end =
        slash == period.length() ? period.substring(0, slash - 1) : period.substring(slash);
    int year = Integer.parseInt(end, 0, 4, 10);
    if (end.length() < 7) {
      return year * 12 + 12;
    }
    boolean quarter = end.charAt(5) == 'Q';
    return year * 12 + (quarter ? 3 * (end.charAt(6) - '0') : Integer.parseInt(end, 5, 7, 10));
  }

  /** Localities by periods: the other way round than the comparison has it, and so never wide. */
  private void periods(Html html, Series series, EvidenceList evidence) {
    List<Integer> rows = rows(series);
    TableFrame frame = TableFrame.open(html).words(messages.text("column.place"));
    rows.forEach(row -> frame.numbers(view.rowName(table.rows().get(row))));
    frame.rows();
    for (int column : series.columns()) {
      html.open("tr").element("th", place(series, column), "scope", "row");
      for (int row : rows) {
        cell(html, table.rows().get(row).cells().get(column), column, evidence);
      }
      html.close().line();
    }
    frame.close();
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
    TableFrame frame = TableFrame.open(html).words(view.rowHeading());
    for (int i = 0; i < table.columns().size(); i++) {
      frame.numbers(view.heading(i));
    }
    frame.rows();
    for (ComparisonTable.Row row : table.rows()) {
      html.open("tr").element("th", view.rowName(row), "scope", "row");
      for (int i = 0; i < row.cells().size(); i++) {
        cell(html, row.cells().get(i), i, evidence);
      }
      html.close().line();
    }
    frame.close();
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
    view.rankOf(cell).ifPresent(rank -> html.element("div", rank, "class", "rank"));
    List<String> notes = view.unrankedNotes(cell, column);
    if (!notes.isEmpty()) {
      html.element("div", String.join(" · ", notes), "class", "remark");
    }
    html.close();
  }
}
