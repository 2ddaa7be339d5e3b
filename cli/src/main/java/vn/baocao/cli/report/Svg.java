package vn.baocao.cli.report;

import java.util.Locale;

/**
 * A static picture: places across are per cents and places down are pixels, so that it fits any
 * width while its letters keep their size.
 */
final class Svg {

  private Svg() {}

  /**
   * Opens the picture.
   *
   * @param title read out in place of it
   * @param height in pixels
   */
  static void open(Html html, String title, int height) {
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
        String.valueOf(height));
  }

  static void line(Html html, String style, double x1, int y1, double x2, int y2) {
    html.empty(
        "line",
        "class",
        style,
        "x1",
        percent(x1),
        "x2",
        percent(x2),
        "y1",
        String.valueOf(y1),
        "y2",
        String.valueOf(y2));
  }

  /**
   * Letters.
   *
   * @param y of the line that they stand on
   * @param anchor which part of them is at {@code x}: start, middle or end
   */
  static void text(Html html, String text, String style, double x, int y, String anchor) {
    html.element(
        "text",
        text,
        "class",
        style,
        "x",
        percent(x),
        "y",
        String.valueOf(y),
        "text-anchor",
        anchor);
  }

  static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
