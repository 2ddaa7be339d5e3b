package vn.baocao.facts;

import java.util.Locale;

/** A doubt about a reading; each has a message in both languages. */
public enum FactWarning {
  /** The separator may mark decimals or thousands: {@code 2,700 ha}. */
  AMBIGUOUS_SEPARATOR,
  /** X/Y does not give the share stated beside it. */
  RATIO_MISMATCH,
  /** The parts add up to more than the whole. */
  PARTS_EXCEED_WHOLE,
  /** Baseline and change do not give the level. */
  CHANGE_MISMATCH,
  /** The value is far from what this indicator usually is. */
  OUT_OF_BAND,
  /** The name fits several localities. */
  AMBIGUOUS_PLACE,
  /** The words around look damaged (OCR, encoding). */
  DOUBTFUL_TEXT;

  /** The name used in files and JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
