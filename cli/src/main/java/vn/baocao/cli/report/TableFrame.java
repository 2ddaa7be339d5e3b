package vn.baocao.cli.report;

/** The frame of a table that may be scrolled sideways where it is wider than the page. */
final class TableFrame {

  private final Html html;

  private TableFrame(Html html) {
    this.html = html;
  }

  /** Opens the table and its heading. */
  static TableFrame open(Html html) {
    html.open("div", "class", "scroll").open("table").line().open("thead").open("tr");
    return new TableFrame(html);
  }

  /** The heading of a column of words. */
  TableFrame words(String heading) {
    html.element("th", heading);
    return this;
  }

  /** The heading of a column of numbers. */
  TableFrame numbers(String heading) {
    html.element("th", heading, "class", "number");
    return this;
  }

  /** Closes the heading and opens the rows. */
  void rows() {
    html.close().close().line().open("tbody");
  }

  void close() {
    html.close().close().close().line();
  }
}
