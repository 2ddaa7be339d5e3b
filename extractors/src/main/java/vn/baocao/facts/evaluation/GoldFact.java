package vn.baocao.facts.evaluation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact as an annotator wrote it. Offsets are code points of the document's NFC text.
 *
 * @param kind {@code target}, {@code count} or {@code finding}
 * @param type of a finding, else null
 * @param fields those that are given
 * @param optional whether finding it is neither right nor wrong
 */
public record GoldFact(
    String kind,
    @Nullable String type,
    int start,
    int end,
    @Nullable Double value,
    @Nullable Double valueHigh,
    @Nullable Double of,
    Map<Field, String> fields,
    boolean optional) {

  public GoldFact {
    fields = Map.copyOf(fields);
  }

  boolean isFinding() {
    return kind.equals("finding");
  }

  /** {@code finding:cause}, {@code count}. */
  String name() {
    return isFinding() ? kind + ":" + type : kind;
  }
}
