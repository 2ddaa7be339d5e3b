package vn.baocao.search.query;

/** A query that is not well-formed; each kind has a message in both languages. */
public final class QueryException extends Exception {

  private static final long serialVersionUID = 1;

  /** What is wrong with a query. */
  public enum Kind {
    /** Nothing to search for: empty, or only signs. */
    EMPTY,
    /** A quotation mark is not closed. */
    UNCLOSED_QUOTE,
    /** An operator or field name without anything to apply to. */
    MISSING_OPERAND,
    /** More terms than can be searched for; detail: how many can. */
    TOO_LONG
  }

  private final Kind kind;
  private final int position;
  private final String detail;

  /**
   * @param position of the sign at fault, in code points of the query
   * @param detail what was found there, as typed; may be empty
   */
  public QueryException(Kind kind, int position, String detail) {
    super(kind + " at " + position + (detail.isEmpty() ? "" : ": " + detail));
    this.kind = kind;
    this.position = position;
    this.detail = detail;
  }

  public Kind kind() {
    return kind;
  }

  /** Of the sign at fault, in code points of the query, from 0. */
  public int position() {
    return position;
  }

  /** What was found there, as typed; may be empty. */
  public String detail() {
    return detail;
  }
}
