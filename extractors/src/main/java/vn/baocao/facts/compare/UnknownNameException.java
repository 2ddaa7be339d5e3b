package vn.baocao.facts.compare;

import java.util.List;

/** A query names an indicator or locality that is not known; offers the nearest names. */
public final class UnknownNameException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What was named. */
  public enum What {
    INDICATOR,
    PLACE
  }

  private final What what;
  private final String name;
  private final List<String> nearest;

  UnknownNameException(What what, String name, List<String> nearest) {
    super("unknown " + what + " \"" + name + "\"; nearest: " + nearest);
    this.what = what;
    this.name = name;
    this.nearest = List.copyOf(nearest);
  }

  public What what() {
    return what;
  }

  /** The name as the user gave it. */
  public String name() {
    return name;
  }

  /** Known names that look like it, best first; may be empty. */
  public List<String> nearest() {
    return nearest;
  }
}
