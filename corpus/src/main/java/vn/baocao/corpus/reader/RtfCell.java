package vn.baocao.corpus.reader;

/** How a cell of a Rich Text row is merged with those above and left of it. */
record RtfCell(
    boolean opensRows, boolean continuesRows, boolean opensColumns, boolean continuesColumns) {

  static final RtfCell PLAIN = new RtfCell(false, false, false, false);

  RtfCell firstOfRows() {
    return new RtfCell(true, false, opensColumns, continuesColumns);
  }

  RtfCell furtherOfRows() {
    return new RtfCell(false, true, opensColumns, continuesColumns);
  }

  RtfCell firstOfColumns() {
    return new RtfCell(opensRows, continuesRows, true, false);
  }

  RtfCell furtherOfColumns() {
    return new RtfCell(opensRows, continuesRows, false, true);
  }
}
