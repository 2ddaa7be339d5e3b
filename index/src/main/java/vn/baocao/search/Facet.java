package vn.baocao.search;

import java.util.List;
import java.util.Locale;

/**
 * How the documents found spread over one property.
 *
 * @param values most frequent first, then by name; at most {@link #MOST}
 */
public record Facet(Dimension dimension, List<Value> values) {

  /** Values that are counted out at most. */
  public static final int MOST = 50;

  /** The properties. */
  public enum Dimension {
    PROVINCE,
    DISTRICT,
    YEAR,
    TYPE,
    SOURCE;

    /** The name used in files and JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One value and the documents that have it. */
  public record Value(String name, long count) {}

  public Facet {
    values = List.copyOf(values);
  }
}
