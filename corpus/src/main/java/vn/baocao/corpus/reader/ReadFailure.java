package vn.baocao.corpus.reader;

import java.util.Locale;

/**
 * Why a file gave no document.
 *
 * @param path as {@code Document.path()}
 * @param detail what the parser said, in English, one line; may be empty
 */
public record ReadFailure(String path, Kind kind, String detail) implements ReadResult {

  /** Kinds of failure that a user can act on; each has a message in both languages. */
  public enum Kind {
    MISSING,
    UNREADABLE,
    EMPTY,
    ENCRYPTED,
    CORRUPT,
    UNSUPPORTED,
    TOO_LARGE,
    TIMED_OUT,
    OUT_OF_MEMORY,
    NO_TEXT,
    NEEDS_OCR,
    /** A defect of this program, not of the file; detail: what went wrong. */
    INTERNAL;

    /** The name used in files and JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
