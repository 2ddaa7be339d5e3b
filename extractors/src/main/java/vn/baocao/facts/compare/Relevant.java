package vn.baocao.facts.compare;

import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.gazetteer.AdministrativeUnit;
import vn.baocao.facts.FactRecord;

/**
 * A fact that a comparison is about, with what was read of it.
 *
 * @param unit of its territory; null where the place is unknown or ambiguous
 * @param period null where it does not say when
 */
record Relevant(
    FactRecord fact,
    Measured measured,
    @Nullable AdministrativeUnit unit,
    @Nullable PeriodSpan period) {

  /** What is stated again, without regard to where. */
  String content() {
    return fact.document()
        + '\n'
        + fact.value()
        + '\n'
        + fact.valueHigh()
        + '\n'
        + fact.unit()
        + '\n'
        + fact.comparator()
        + '\n'
        + fact.measure()
        + '\n'
        + measured.breakdown();
  }
}
