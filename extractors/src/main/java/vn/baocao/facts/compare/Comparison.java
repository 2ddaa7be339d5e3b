package vn.baocao.facts.compare;

import java.util.List;
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

  /**
   * Localities or periods by indicators.
   *
   * @throws UnknownNameException where the query names an unknown indicator or locality
   */
  public ComparisonTable table(ComparisonQuery query, List<FactRecord> facts) {
    return new ComparisonBuilder(query, new Indicators(dictionary)).build(facts);
  }

  /**
   * Targets with the results that answer them.
   *
   * @throws UnknownNameException where the query names an unknown indicator or locality
   */
  public TargetTable targets(TargetQuery query, List<FactRecord> facts) {
    return new TargetBuilder(query, new Indicators(dictionary)).build(facts);
  }
}
