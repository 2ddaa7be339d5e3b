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
    /** The file ended early; what could be read was kept. */
    PARTIAL_TEXT,
    /** The text was cut at the size limit; detail: the limit. */
    TRUNCATED;

    /** The name used in files and JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
