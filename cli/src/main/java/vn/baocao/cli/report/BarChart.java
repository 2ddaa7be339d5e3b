package vn.baocao.cli.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Horizontal bars, each below its label. */
final class BarChart {

  /**
   * A bar.
   *
   * @param text the value as it is shown
   * @param anchor of its evidence
   * @param mark a second value, shown as a tick: the target beside the result; null for none
   */
  record Bar(
      String label, BigDecimal value, String text, String anchor, @Nullable BigDecimal mark) {}

  private static final int ROW = 46;
  private static final int BAR = 16;
  private static final int LABEL = 16;
  private static final double LEFT = 0.3;
  private static final double RANGE = 74;
  private static final double THINNEST = 0.3;

  private final String title;
  private final List<Bar> bars;

  /**
   * @param title read out in place of the picture
   */
  BarChart(String title, List<Bar> bars) {
    this.title = title;
    this.bars = bars;
  }

  void write(Html html) {
    BigDecimal largest = BigDecimal.ZERO;
    for (Bar bar : bars) {
      largest = largest.max(bar.value().abs());
      largest = bar.mark() == null ? largest : largest.max(bar.mark().abs());
    }
    Svg.open(html, title, bars.size() * ROW + 4);
    for (int i = 0; i < bars.size(); i++) {
      row(html, bars.get(i), i * ROW + 2, largest);
    }
    html.close().line();
  }

  private static void row(Html html, Bar bar, int top, BigDecimal largest) {
    double width = share(bar.value(), largest);
    int middle = top + LABEL + 6 + BAR / 2;
    Svg.text(html, bar.label(), "label", 0, top + LABEL - 3, "start");
    html.open("a", "href", bar.anchor());
    html.empty(
        "rect",
        "class",
        "bar",
        "x",
        Svg.percent(LEFT),
        "y",
        String.valueOf(middle - BAR / 2),
        "width",
        Svg.percent(Math.max(width, THINNEST)),
        "height",
        String.valueOf(BAR),
        "rx",
        "2");
    BigDecimal mark = bar.mark();
    double end = width;
    if (mark != null) {
      double at = share(mark, largest);
      end = Math.max(width, at);
      Svg.line(html, "mark", LEFT + at, middle - BAR / 2 - 4, LEFT + at, middle + BAR / 2 + 4);
    }
    Svg.text(html, bar.text(), "value", LEFT + end + 1.5, middle + 5, "start");
    html.close();
  }

  private static double share(BigDecimal value, BigDecimal largest) {
    return largest.signum() == 0
        ? 0
        : value.abs().divide(largest, MathContext.DECIMAL32).doubleValue() * RANGE;
  }
}
