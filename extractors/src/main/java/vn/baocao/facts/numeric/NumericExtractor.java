package vn.baocao.facts.numeric;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.facts.NumericFact;
import vn.baocao.facts.Passage;
import vn.baocao.facts.Place;
import vn.baocao.facts.indicator.IndicatorDictionary;
import vn.baocao.facts.period.DocumentTime;
import vn.baocao.facts.period.PeriodContext;
import vn.baocao.facts.period.TimeScanner;
import vn.baocao.facts.rule.Lexemes;

/**
 * Extracts targets and counts from the sentences of a document, in order: numbers that are
 * quantities, their units, what they measure, when, and whether they were only aimed at. Immutable;
 * one instance serves every thread.
 */
public final class NumericExtractor {

  private final IndicatorDictionary dictionary;

  public NumericExtractor() {
    this(IndicatorDictionary.get());
  }

  /**
   * An extractor that links indicators to another dictionary.
   *
   * @param dictionary of indicators
   */
  public NumericExtractor(IndicatorDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The numeric facts of {@code passages}, sorted by where they stand.
   *
   * @param passages of {@code document}, in order
   * @param places the place that a fact at a span is about
   */
  public List<NumericFact> extract(
      Document document, List<Passage> passages, Function<Span, @Nullable Place> places) {
    String text = document.text();
    DocumentTime time = new DocumentTime(document.metadata().published());
    List<Lexemes> sentences = new ArrayList<>();
    for (Passage passage : passages) {
      Lexemes sentence = Lexemes.of(text, passage.span());
      TimeScanner.collectTerms(sentence, time);
      sentences.add(sentence);
    }
    SentenceReader reader =
        new SentenceReader(text, time, new PeriodContext(time), dictionary, places);
    List<NumericFact> facts = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      facts.addAll(reader.read(passages.get(i), sentences.get(i)));
    }
    return facts;
  }
}
