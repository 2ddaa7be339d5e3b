package vn.baocao.facts.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;

/**
 * One statement in a table.
 *
 * @param value in the unit of its column; null where it cannot be converted (the fact has the
 *     original)
 * @param valueHigh upper end of a range, in the same unit
 * @param fact the evidence
 * @param repeats facts of the same document that state the same again
 */
public record Stated(
    @Nullable BigDecimal value,
    @Nullable BigDecimal valueHigh,
    FactRecord fact,
    List<FactRecord> repeats,
    Comparability comparability) {

  public Stated {
    repeats = List.copyOf(repeats);
  }

  /** The same; where it compares but is of another period, with that as the reason why not. */
  Stated unlessOf(String period) {
    boolean other = comparability.isComparable() && !period.equals(fact.period());
    return other ? refused(Comparability.Reason.OTHER_PERIOD, fact.period()) : this;
  }

  Stated valued(BigDecimal other) {
    return new Stated(other, null, fact, repeats, comparability);
  }

  Stated refused(Comparability.Reason reason, @Nullable String detail) {
    return new Stated(value, valueHigh, fact, repeats, new Comparability.Refused(reason, detail));
  }
}
