package vn.baocao.cli.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines over periods, one a locality. Periods stand as far apart as in time. Each point leads to
 * its evidence; lines differ by colour, dash and shape of their points, and values are moved apart
 * where they would cover each other.
 */
final class LineChart {

  /**
   * A period.
   *
   * @param at where it is in time, in any unit
   */
  record Tick(String label, int at) {}

  /**
   * A point.
   *
   * @param period index into the periods
   * @param text the value as it is shown
   */
  record Point(int period, BigDecimal value, String text, String anchor) {}

  /** A line; its points in order of their periods. */
  record Line(String label, List<Point> points) {}

  private static final int HEIGHT = 250;
  private static final int TOP = 26;
  private static final int BOTTOM = 34;
  private static final double LEFT = 6;
  private static final double RANGE = 86;
  private static final int STYLES = 6;

  /** Pixels from a point to its value, and between the values of one period. */
  private static final int ABOVE = 9;

  private static final int APART = 15;

  /** Labels of periods nearer than this many per cents would cover each other on a phone. */
  private static final double NARROW = 9;

  private final String title;
  private final List<Tick> periods;
  private final List<Line> lines;
  private final BigDecimal low;
  private final BigDecimal high;

  /**
   * @param title read out in place of the picture
   * @param periods in order
   * @param lines with at least one point
   */
  LineChart(String title, List<Tick> periods, List<Line> lines) {
    this.title = title;
    this.periods = periods;
    this.lines = lines;
    List<BigDecimal> values = new ArrayList<>();
    lines.forEach(line -> line.points().forEach(point -> values.add(point.value())));
    this.low = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    this.high = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
  }

  void write(Html html) {
    Svg.open(html, title, HEIGHT);
    axis(html);
    for (int i = 0; i < lines.size(); i++) {
      line(html, lines.get(i), style(i));
    }
    for (int period = 0; period < periods.size(); period++) {
      values(html, period);
    }
    html.close().line();
    legend(html);
  }

  private static String style(int line) {
    return "s" + line % STYLES;
  }

  private void axis(Html html) {
    int base = HEIGHT - BOTTOM + 8;
    Svg.line(html, "axis", LEFT - 3, base, LEFT + RANGE + 3, base);
    double last = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < periods.size(); i++) {
      if (x(i) - last >= NARROW) {
        Svg.text(html, periods.get(i).label(), "label", x(i), HEIGHT - 8, "middle");
        last = x(i);
      }
    }
  }

  private void line(Html html, Line line, String style) {
    List<Point> points = line.points();
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      Svg.line(html, "series " + style, x(from.period()), y(from), x(to.period()), y(to));
    }
    for (Point point : points) {
      html.open("a", "href", point.anchor());
      html.empty(
          "circle",
          "class",
          "point " + style,
          "cx",
          Svg.percent(x(point.period())),
          "cy",
          String.valueOf(y(point)),
          "r",
          "4.5");
      html.close();
    }
  }

  /** The values of one period, the lowest first, each above its point and above the one before. */
  private void values(Html html, int period) {
    record Label(Point point, String style) {}
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Point point : lines.get(i).points()) {
        if (point.period() == period) {
          labels.add(new Label(point, style(i)));
        }
      }
    }
    labels.sort(Comparator.comparing((Label label) -> label.point().value()));
    int free = HEIGHT;
    for (Label label : labels) {
      int at = Math.min(y(label.point()) - ABOVE, free);
      free = at - APART;
      html.open("a", "href", label.point().anchor());
      String style = "value " + label.style();
      Svg.text(html, label.point().text(), style, x(period), at, "middle");
      html.close();
    }
  }

  private void legend(Html html) {
    html.open("ul", "class", "legend");
    for (int i = 0; i < lines.size(); i++) {
      html.open("li");
      html.open("svg", "width", "28", "height", "12", "aria-hidden", "true");
      String style = style(i);
      html.empty("line", "class", "series " + style, "x1", "1", "x2", "27", "y1", "6", "y2", "6");
      html.empty("circle", "class", "point " + style, "cx", "14", "cy", "6", "r", "4");
      html.close();
      html.text(" " + lines.get(i).label()).close();
    }
    html.close().line();
  }

  private double x(int period) {
    int first = periods.get(0).at();
    int last = periods.get(periods.size() - 1).at();
    return first == last
        ? LEFT + RANGE / 2
        : LEFT + RANGE * (periods.get(period).at() - first) / (double) (last - first);
  }

  /** The axis does not begin at zero: what counts is how a locality moves. */
  private int y(Point point) {
    int room = HEIGHT - TOP - BOTTOM;
    if (low.compareTo(high) == 0) {
      return TOP + room / 2;
    }
    BigDecimal share =
        point.value().subtract(low).divide(high.subtract(low), MathContext.DECIMAL32);
    return (int) Math.round(TOP + room * (1 - share.doubleValue()));
  }
}
