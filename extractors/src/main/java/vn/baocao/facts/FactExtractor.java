package vn.baocao.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.baocao.corpus.Document;
import vn.baocao.facts.finding.FindingExtractor;
import vn.baocao.facts.indicator.IndicatorDictionary;
import vn.baocao.facts.numeric.NumericExtractor;
import vn.baocao.facts.place.PlaceResolver;

/** Extracts the facts of a document. Immutable; one instance serves every thread. */
public final class FactExtractor {

  private static final Comparator<Fact> BY_PLACE_IN_TEXT =
      Comparator.comparing((Fact fact) -> fact.evidence().span())
          .thenComparing(fact -> fact.evidence().rule());

  private final NumericExtractor numbers;
  private final FindingExtractor findings = new FindingExtractor();

  /** An extractor with the shipped dictionary of indicators. */
  public FactExtractor() {
    this(IndicatorDictionary.get());
  }

  /**
   * An extractor that links indicators to another dictionary.
   *
   * @param dictionary of indicators
   */
  public FactExtractor(IndicatorDictionary dictionary) {
    this.numbers = new NumericExtractor(dictionary);
  }

  /** The facts of {@code document}, sorted by start. Linear in the length of its text. */
  public List<Fact> extract(Document document) {
    List<Passage> passages = Outline.passages(document);
    PlaceResolver places = PlaceResolver.of(document, passages);
    List<Fact> facts = new ArrayList<>();
    facts.addAll(numbers.extract(document, passages, places::at));
    facts.addAll(findings.extract(document, passages, places::at));
    facts.sort(BY_PLACE_IN_TEXT);
    return facts;
  }
}
