package vn.baocao.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.Lookup;
import vn.baocao.facts.compare.UnknownNameException;
import vn.baocao.search.FactLookup;
import vn.baocao.search.Searcher;

/** Reads from the index the facts that a comparison needs, and all of them only to offer names. */
final class ComparedFacts {

  private final Searcher searcher;
  private final @Nullable String kind;

  /**
   * @param kind of facts; null for all
   */
  ComparedFacts(Searcher searcher, @Nullable String kind) {
    this.searcher = searcher;
    this.kind = kind;
  }

  /**
   * What a comparison makes of the facts that it looks up.
   *
   * @throws UnknownNameException with the nearest of all names in the index
   */
  <T> T compare(Lookup lookup, Function<List<FactRecord>, T> comparison) throws Exception {
    try {
      return comparison.apply(facts(lookup.indicators(), lookup.places()));
    } catch (UnknownNameException e) {
      if (e.what() == UnknownNameException.What.PLACE) {
        throw e;
      }
      return comparison.apply(facts(Set.of(), Set.of()));
    }
  }

  private List<FactRecord> facts(Set<String> indicators, Set<String> places) throws Exception {
    return searcher.facts(new FactLookup(kind, indicators, places));
  }
}
