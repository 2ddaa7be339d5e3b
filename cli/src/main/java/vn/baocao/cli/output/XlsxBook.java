package vn.baocao.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook: numbers as numbers, text as text (never as formulas), the heading frozen and
 * filterable. Rows leave memory as they are written; one sheet at a time is open.
 */
public final class XlsxBook implements AutoCloseable {

  private static final int FLUSH_EVERY = 1000;
  private static final int LONGEST_TEXT = 32_767;
  private static final String HEAD_FILL = "E8EEF4";
  private static final String LINK_COLOUR = "0B57A4";

  private final Workbook book;

  /**
   * @param out closed with the workbook
   */
  public XlsxBook(OutputStream out) {
    // The format of a version is "XX.YYYY"; it is not the program's, so that files stay the same.
    this.book = new Workbook(out, "Baocao", "1.0");
  }

  /** The library keeps one cell a link, so that equal links of several cells must not be equal. */
  private static final class CellLink extends HyperLink {

    private final int row;

    CellLink(int row, String uri, String text) {
      super(uri, text);
      this.row = row;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return row;
    }
  }

  /** One sheet of the workbook; finish it before the next one begins. */
  public final class Page implements AutoCloseable {

    private final Worksheet page;
    private final int columns;
    private int rows;
    private final List<String> names;

    private Page(Sheet sheet) {
      this.page = book.newWorksheet(sheet.name());
      this.columns = sheet.headings().size();
      this.names = new ArrayList<>(sheet.headings());
      for (int i = 0; i < columns; i++) {
        page.width(i, sheet.widths().get(i));
        page.value(0, i, names.get(i));
      }
      page.range(0, 0, 0, columns - 1)
          .style()
          .bold()
          .wrapText(true)
          .verticalAlignment("center")
          .fillColor(HEAD_FILL)
          .set();
      page.freezePane(0, 1);
      page.repeatRows(0);
      page.pageOrientation("landscape");
    }

    public void row(List<Cell> cells) throws IOException {
      rows++;
      for (int column = 0; column < cells.size(); column++) {
        write(rows, column, cells.get(column));
      }
      if (rows % FLUSH_EVERY == 0) {
        page.flush();
      }
    }

    private void write(int row, int column, Cell cell) {
      switch (cell) {
        case Cell.Text text when text.text().isEmpty() -> {}
        case Cell.Text text -> {
          page.value(row, column, clip(text.text()));
          page.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        case Cell.Figure figure -> {
          page.value(row, column, number(figure.value()));
          page.style(row, column).format(format(figure.value())).verticalAlignment("top").set();
        }
        case Cell.Link link -> {
          page.hyperlink(row, column, new CellLink(row, link.uri(), clip(link.text())));
          page.style(row, column).fontColor(LINK_COLOUR).verticalAlignment("top").set();
        }
        case Cell.Sourced sourced -> {
          String target = "'" + sourced.sheet().replace("'", "''") + "'!A" + (sourced.row() + 2);
          String shown = Cell.digits(sourced.value());
          page.hyperlink(row, column, HyperLink.internal(target, shown));
          page.value(row, column, number(sourced.value()));
          page.style(row, column)
              .format(format(sourced.value()))
              .fontColor(LINK_COLOUR)
              .verticalAlignment("top")
              .set();
        }
      }
    }

    @Override
    public void close() throws IOException {
      page.setAutoFilter(0, 0, rows, columns - 1);
      page.finish();
    }
  }

  public Page page(Sheet sheet) {
    return new Page(sheet);
  }

  @Override
  public void close() throws IOException {
    book.close();
  }

  private static BigDecimal number(BigDecimal value) {
    return new BigDecimal(Cell.digits(value));
  }

  /** Excel shows the separators of the user's locale for this format. */
  private static String format(BigDecimal value) {
    int decimals = Math.max(0, value.stripTrailingZeros().scale());
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(decimals, 6));
  }

  private static String clip(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
