package vn.baocao.facts.rule;

/** A rule file that cannot be used; the message names file and line. */
public final class RuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RuleException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
