package vn.baocao.cli.output;

/** How CSV is written. All dialects are UTF-8 with lines ended by CR LF (RFC 4180). */
public enum CsvDialect {
  /** Commas, a decimal dot, no byte order mark: for programs. */
  PLAIN(',', '.', false),
  /** Commas and a decimal dot, with a byte order mark: for Excel in an English locale. */
  EXCEL(',', '.', true),
  /** Semicolons, a decimal comma and a byte order mark: for Excel in a Vietnamese locale. */
  EXCEL_VI(';', ',', true);

  private final char separator;
  private final char decimal;
  private final boolean marked;

  CsvDialect(char separator, char decimal, boolean marked) {
    this.separator = separator;
    this.decimal = decimal;
    this.marked = marked;
  }

  char separator() {
    return separator;
  }

  char decimal() {
    return decimal;
  }

  /** Whether the file begins with a byte order mark, without which Excel takes it for ANSI. */
  boolean isMarked() {
    return marked;
  }
}
