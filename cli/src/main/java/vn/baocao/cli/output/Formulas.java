package vn.baocao.cli.output;

/** Text that a spreadsheet would take for a formula when it opens a CSV file. */
final class Formulas {

  private Formulas() {}

  /**
   * The text, with an apostrophe before it where it begins with {@code = + - @}, a tab or a line
   * end (OWASP, "CSV Injection").
   */
  static String neutralize(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
