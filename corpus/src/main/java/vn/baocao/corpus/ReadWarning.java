package vn.baocao.corpus;

import java.util.Locale;

/**
 * A doubt about what was read.
 *
 * @param detail what it concerns, e.g. the encoding's name; may be empty
 */
public record ReadWarning(Kind kind, String detail) {

  /** Kinds of doubt; each has a message in both languages. */
  public enum Kind {
    /** Text in a legacy code page was converted to Unicode; detail: the code page. */
    ENCODING_REPAIRED,
    /** The text does not look like sound Vietnamese; detail: the share of valid syllables. */
    TEXT_DOUBTFUL,
    /** The file ended early, or parts of it could not be read; detail: what is missing. */
    PARTIAL_TEXT,
    /** Text was recognized in pictures and may hold wrong letters; detail: on how many pages. */
    RECOGNIZED,
    /** Pages are pictures whose text was not recognized; detail: which pages. */
    NEEDS_OCR,
    /** The text was cut at the size limit; detail: the limit. */
    TRUNCATED;

    /** Whether text may be missing or wrong, so that a reader should look at the file itself. */
    public boolean isDoubt() {
      return this != ENCODING_REPAIRED;
    }

    /** The name used in files and JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
