package vn.baocao.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.baocao.cli.text.DisplayFormat;
import vn.baocao.cli.text.DisplayWidth;

/**
 * A table for a terminal, aligned by what the letters take on the screen; numbers stand to the
 * right. All rows are kept until it is printed.
 */
public final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 12;

  private final DisplayFormat format;
  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();
  private final boolean[] right;

  public TextTable(List<String> headings, DisplayFormat format) {
    this.headings = List.copyOf(headings);
    this.format = format;
    this.right = new boolean[headings.size()];
  }

  public void row(List<Cell> cells) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      right[i] |= cells.get(i) instanceof Cell.Figure || cells.get(i) instanceof Cell.Sourced;
      row.add(text(cells.get(i)));
    }
    rows.add(row);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Prints the table.
   *
   * @param width of the terminal; the widest column is cut to fit it; 0 for no limit
   */
  public void print(PrintWriter out, int width) {
    int[] widths = widths();
    fit(widths, width);
    printRow(out, headings, widths);
    List<String> rule = Arrays.stream(widths).mapToObj("─"::repeat).toList();
    printRow(out, rule, widths);
    rows.forEach(row -> printRow(out, row, widths));
  }

  private int[] widths() {
    int[] widths = new int[headings.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = DisplayWidth.of(headings.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    return widths;
  }

  private static void fit(int[] widths, int limit) {
    if (limit == 0) {
      return;
    }
    int total = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    while (total > limit) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      total--;
    }
  }

  private void printRow(PrintWriter out, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String text = DisplayWidth.shorten(row.get(i), widths[i]);
      String padding = " ".repeat(widths[i] - DisplayWidth.of(text));
      line.append(i == 0 ? "" : GAP).append(right[i] ? padding + text : text + padding);
    }
    out.println(line.toString().stripTrailing());
  }

  private String text(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> text.text().replaceAll("\\s+", " ");
      case Cell.Link link -> link.text();
      case Cell.Figure figure -> format.number(figure.value());
      case Cell.Sourced sourced -> format.number(sourced.value());
    };
  }
}
