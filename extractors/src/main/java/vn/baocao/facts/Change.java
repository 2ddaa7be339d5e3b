package vn.baocao.facts;

import java.util.Locale;

/** The direction of a change. */
public enum Change {
  /** Tăng, vượt. */
  INCREASE,
  /** Giảm. */
  DECREASE;

  /** The name used in files and JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
