package vn.baocao.facts;

import java.util.Locale;

/** Whether a target was met, where the text says so. */
public enum Status {
  /** Đạt. */
  ACHIEVED,
  /** Vượt. */
  EXCEEDED,
  /** Không đạt, chưa đạt. */
  NOT_ACHIEVED;

  /** The name used in files and JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
