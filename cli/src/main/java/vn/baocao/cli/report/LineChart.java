package vn.baocao.cli.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/**
 * Lines over periods, one a locality, as static SVG with places across in per cents. Each point
 * leads to its evidence; lines differ by colour, dash and shape of their points.
 */
final class LineChart {

  /**
   * A point.
   *
   * @param period index into the periods
   * @param text the value as it is shown
   */
  record Point(int period, BigDecimal value, String text, String anchor) {}

  /** A line; its points in order of their periods. */
  record Line(String label, List<Point> points) {}

  private static final int HEIGHT = 230;
  private static final int TOP = 26;
  private static final int BOTTOM = 34;
  private static final double LEFT = 6;
  private static final double RANGE = 86;
  private static final int STYLES = 6;

  private final String title;
  private final List<String> periods;
  private final List<Line> lines;

  LineChart(String title, List<String> periods, List<Line> lines) {
    this.title = title;
    this.periods = periods;
    this.lines = lines;
  }

  void write(Html html) {
    html.open(
        "svg",
        "class",
        "chart",
        "role",
        "img",
        "aria-label",
        title,
        "width",
        "100%",
        "height",
        String.valueOf(HEIGHT));
    axis(html);
    for (int i = 0; i < lines.size(); i++) {
      line(html, lines.get(i), i);
    }
    html.close().line();
    legend(html);
  }

  private void axis(Html html) {
    String base = String.valueOf(HEIGHT - BOTTOM + 8);
    html.empty(
        "line",
        "class",
        "axis",
        "x1",
        percent(LEFT - 3),
        "x2",
        percent(LEFT + RANGE + 3),
        "y1",
        base,
        "y2",
        base);
    for (int i = 0; i < periods.size(); i++) {
      html.element(
          "text",
          periods.get(i),
          "x",
          percent(x(i)),
          "y",
          String.valueOf(HEIGHT - 8),
          "text-anchor",
          "middle");
    }
  }

  private void line(Html html, Line line, int index) {
    String style = "s" + index % STYLES;
    List<Point> points = line.points();
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      html.empty(
          "line",
          "class",
          "series " + style,
          "x1",
          percent(x(from.period())),
          "x2",
          percent(x(to.period())),
          "y1",
          y(from.value()),
          "y2",
          y(to.value()));
    }
    for (Point point : points) {
      html.open("a", "href", point.anchor());
      html.empty(
          "circle",
          "class",
          "point " + style,
          "cx",
          percent(x(point.period())),
          "cy",
          y(point.value()),
          "r",
          "4.5");
      html.element(
          "text",
          point.text(),
          "class",
          "value",
          "x",
          percent(x(point.period())),
          "y",
          String.valueOf(Integer.parseInt(y(point.value())) - 9),
          "text-anchor",
          "middle");
      html.close();
    }
  }

  private void legend(Html html) {
    html.open("ul", "class", "legend");
    for (int i = 0; i < lines.size(); i++) {
      html.open("li");
      html.open("svg", "width", "28", "height", "12", "aria-hidden", "true");
      String style = "s" + i % STYLES;
      html.empty("line", "class", "series " + style, "x1", "1", "x2", "27", "y1", "6", "y2", "6");
      html.empty("circle", "class", "point " + style, "cx", "14", "cy", "6", "r", "4");
      html.close();
      html.text(" " + lines.get(i).label()).close();
    }
    html.close().line();
  }

  private double x(int period) {
    return periods.size() == 1 ? LEFT + RANGE / 2 : LEFT + RANGE * period / (periods.size() - 1.0);
  }

  /** The axis does not begin at zero: what counts is how a locality moves. */
  private String y(BigDecimal value) {
    BigDecimal low = null;
    BigDecimal high = null;
    for (Line line : lines) {
      for (Point point : line.points()) {
        low = low == null ? point.value() : low.min(point.value());
        high = high == null ? point.value() : high.max(point.value());
      }
    }
    int room = HEIGHT - TOP - BOTTOM;
    if (low == null || high == null || low.compareTo(high) == 0) {
      return String.valueOf(TOP + room / 2);
    }
    double share =
        value.subtract(low).divide(high.subtract(low), MathContext.DECIMAL32).doubleValue();
    return String.valueOf((int) Math.round(TOP + room * (1 - share)));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
