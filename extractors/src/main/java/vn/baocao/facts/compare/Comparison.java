package vn.baocao.facts.compare;

import java.util.List;
import java.util.Set;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.indicator.IndicatorDictionary;

/**
 * Makes tables of facts. The order of the facts does not matter, and the same facts give the same
 * table. Immutable; one instance serves every thread.
 */
public final class Comparison {

  private final IndicatorDictionary dictionary;

  /**
   * A comparison by a dictionary of indicators.
   *
   * @param dictionary the shipped one, or one that a user has extended
   */
  public Comparison(IndicatorDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** What the facts of a table can be found by. */
  public Lookup lookup(ComparisonQuery query) {
    return new Lookup(new Indicators(dictionary).lookups(query.indicators()), Set.of());
  }

  /**
   * What targets and the results that answer them can be found by.
   *
   * @throws UnknownNameException where the query names an unknown locality
   */
  public Lookup lookup(TargetQuery query) {
    AskedPlace place = query.place();
    return new Lookup(
        new Indicators(dictionary).lookups(query.indicators()),
        place == null ? Set.of() : new Territories().keys(place, PeriodSpan.of(query.period())));
  }

  /**
   * Localities or periods by indicators.
   *
   * @param facts at least those of {@link #lookup(ComparisonQuery)}; the names nearest to an
   *     unknown one are sought among them, too
   * @throws UnknownNameException where the query names an unknown indicator or locality
   */
  public ComparisonTable table(ComparisonQuery query, List<FactRecord> facts) {
    return new ComparisonBuilder(query, new Indicators(dictionary)).build(facts);
  }

  /**
   * Targets with the results that answer them.
   *
   * @param facts at least those of {@link #lookup(TargetQuery)}
   * @throws UnknownNameException where the query names an unknown indicator or locality
   */
  public TargetTable targets(TargetQuery query, List<FactRecord> facts) {
    return new TargetBuilder(query, new Indicators(dictionary)).build(facts);
  }
}
