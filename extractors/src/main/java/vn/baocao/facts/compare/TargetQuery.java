package vn.baocao.facts.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which targets to follow.
 *
 * @param place only targets of this locality; null for all
 * @param indicators as in a {@link ComparisonQuery}; empty for all
 * @param period only targets whose deadline lies in it; null for all
 */
public record TargetQuery(
    @Nullable AskedPlace place, List<String> indicators, @Nullable String period) {

  public TargetQuery {
    indicators = List.copyOf(indicators);
  }
}
