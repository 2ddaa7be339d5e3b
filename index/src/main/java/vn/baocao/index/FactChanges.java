package vn.baocao.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.baocao.facts.FactRecord;

/**
 * How the facts of a file differ from those that the index had of it. A fact that only stands
 * elsewhere in the text is the same fact.
 */
record FactChanges(int added, int removed) {

  static FactChanges between(List<FactRecord> before, List<FactRecord> after) {
    Map<List<Object>, Integer> balance = new HashMap<>();
    before.forEach(fact -> balance.merge(content(fact), -1, Integer::sum));
    after.forEach(fact -> balance.merge(content(fact), 1, Integer::sum));
    int added = 0;
    int removed = 0;
    for (int difference : balance.values()) {
      added += Math.max(difference, 0);
      removed += Math.max(-difference, 0);
    }
    return new FactChanges(added, removed);
  }

  private static List<Object> content(FactRecord fact) {
    List<Object> content = new ArrayList<>();
    content.add(fact.document());
    content.add(fact.kind());
    content.add(Objects.requireNonNullElse(fact.type(), ""));
    content.add(fact.quote());
    content.add(Objects.requireNonNullElse(fact.value(), ""));
    content.add(Objects.requireNonNullElse(fact.valueHigh(), ""));
    content.add(Objects.requireNonNullElse(fact.of(), ""));
    content.add(Objects.requireNonNullElse(fact.from(), ""));
    content.add(Objects.requireNonNullElse(fact.unit(), ""));
    content.add(Objects.requireNonNullElse(fact.indicator(), ""));
    content.add(Objects.requireNonNullElse(fact.period(), ""));
    content.add(Objects.requireNonNullElse(fact.place(), ""));
    content.add(fact.sentence());
    return content;
  }
}
