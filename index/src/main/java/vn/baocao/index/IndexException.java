package vn.baocao.index;

import java.nio.file.Path;

/** Why an index cannot be used; each kind has a message in both languages. */
public final class IndexException extends Exception {

  private static final long serialVersionUID = 1;

  /** Kinds of trouble that a user can act on. */
  public enum Kind {
    /** There is no index in this folder. */
    NOT_FOUND,
    /** The folder holds something else, or an index of another program version. */
    OTHER_VERSION,
    /** Another run holds the lock; detail: who, since when. */
    LOCKED,
    /** A full run cannot read all that the index holds: a folder is missing or closed. */
    OUT_OF_REACH,
    /** The run needs more memory than it was given. */
    OUT_OF_MEMORY,
    /** The folder cannot be written to. */
    NOT_WRITABLE,
    /** The index is damaged. */
    CORRUPT
  }

  private final Kind kind;
  private final transient Path folder;
  private final String detail;

  public IndexException(Kind kind, Path folder, String detail) {
    super(kind + " " + folder + (detail.isEmpty() ? "" : ": " + detail));
    this.kind = kind;
    this.folder = folder;
    this.detail = detail;
  }

  public Kind kind() {
    return kind;
  }

  public Path folder() {
    return folder;
  }

  /** One line in English, may be empty. */
  public String detail() {
    return detail;
  }
}
