package vn.baocao.facts.compare;

import java.util.Set;

/**
 * What to look up in an index for the facts that a query can need; more facts do no harm.
 *
 * @param indicators ids of indicators, or words in quotation marks all of which an indicator's text
 *     holds, in any order; empty for any indicator
 * @param places keys of the gazetteer; empty for any place
 */
public record Lookup(Set<String> indicators, Set<String> places) {

  public Lookup {
    indicators = Set.copyOf(indicators);
    places = Set.copyOf(places);
  }
}
