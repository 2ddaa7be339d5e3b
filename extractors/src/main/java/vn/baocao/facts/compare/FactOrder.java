package vn.baocao.facts.compare;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;

/**
 * Latest document first, then by path and by place in the text: an order that is always the same.
 */
final class FactOrder {

  static final Comparator<FactRecord> INSTANCE =
      Comparator.comparing((FactRecord fact) -> date(fact.published()), Comparator.reverseOrder())
          .thenComparing(FactRecord::document)
          .thenComparingInt(FactRecord::start)
          .thenComparingInt(FactRecord::end)
          .thenComparing(FactRecord::rule);

  private FactOrder() {}

  private static String date(@Nullable String published) {
    return published == null ? "" : published;
  }
}
