package vn.baocao.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question for the facts of any of several indicators and places: what a comparison is made of.
 *
 * @param kind {@code target}, {@code count} or {@code finding}; null for all
 * @param indicators as {@link FactQuery#indicator()}, any of which may fit; empty for all facts
 * @param places as {@link FactQuery#place()}, any of which may fit; empty for all facts
 */
public record FactLookup(@Nullable String kind, Set<String> indicators, Set<String> places) {

  public FactLookup {
    indicators = Set.copyOf(indicators);
    places = Set.copyOf(places);
  }
}
