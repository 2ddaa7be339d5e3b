package vn.baocao.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.compare.Stated;
import vn.baocao.facts.compare.TargetTable;

/** Targets with what became of them: a chart of each locality's results, and the table. */
public final class TargetSection implements Section {

  private final String heading;
  private final TargetTable table;
  private final Messages messages;

  private TargetSection(String heading, TargetTable table, Messages messages) {
    this.heading = heading;
    this.table = table;
    this.messages = messages;
  }

  /** Adds the section to a report. */
  public static void add(Report report, String heading, TargetTable table, Messages messages) {
    report.add(new TargetSection(heading, table, messages));
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
    chart(html, evidence);
    TableFrame frame =
        TableFrame.open(html)
            .words(messages.text("column.place"))
            .words(messages.text("column.indicator"))
            .words(messages.text("targets.deadline"))
            .numbers(messages.text("targets.target"))
            .numbers(messages.text("targets.result"))
            .words(messages.text("targets.outcome"));
    frame.rows();
    for (TargetTable.Row row : table.rows()) {
      row(html, row, evidence);
    }
    frame.close();
    for (String division : TargetView.divisions(table, messages)) {
      html.element("p", division, "class", "note").line();
    }
  }

  /** Results as shares of their targets, so that all indicators fit one chart. */
  private void chart(Html html, EvidenceList evidence) {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (TargetTable.Row row : table.rows()) {
      TargetView view = new TargetView(row, messages);
      Stated result = row.decisive().isEmpty() ? null : row.decisive().getLast();
      BigDecimal target = row.target().value();
      BigDecimal value = result == null ? null : result.value();
      if (result != null && value != null && target != null && target.signum() > 0) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        bars.add(
            new BarChart.Bar(
                label(row),
                value.multiply(hundred).divide(target, java.math.MathContext.DECIMAL32),
                view.value(result) + " / " + view.target(),
                evidence.anchor(result.fact()),
                hundred));
      }
    }
    if (bars.size() > 1) {
      html.element("p", messages.text("targets.chart"), "class", "note").line();
      new BarChart(heading, bars).write(html);
    }
  }

  private String label(TargetTable.Row row) {
    String deadline = row.deadline();
    String when = deadline == null ? "" : ", " + messages.format().period(deadline);
    String place = row.place();
    return (place == null ? "" : place + ": ") + row.indicator() + when;
  }

  private void row(Html html, TargetTable.Row row, EvidenceList evidence) {
    TargetView view = new TargetView(row, messages);
    html.open("tr").element("th", view.place(), "scope", "row");
    html.element("td", view.indicator());
    html.element("td", view.deadline(), "class", "wide");
    html.open("td", "class", "number");
    evidence.link(html, row.target().fact(), view.target());
    html.close().open("td", "class", "number");
    result(html, view, evidence);
    html.close();
    String mood =
        switch (row.outcome()) {
          case ACHIEVED, EXCEEDED -> "good";
          case MISSED -> "bad";
          case OPEN, UNCLEAR -> "missing";
        };
    html.open("td").element("span", view.outcome(), "class", mood).close();
    html.close().line();
  }

  private static void result(Html html, TargetView view, EvidenceList evidence) {
    if (view.shown().isEmpty()) {
      html.element("span", "–", "class", "missing");
    }
    for (Stated stated : view.shown()) {
      html.open("div");
      evidence.link(html, stated.fact(), view.value(stated));
      String note = view.note(stated);
      if (!note.isEmpty()) {
        html.element("div", note, "class", "remark");
      }
      html.close();
    }
  }
}
