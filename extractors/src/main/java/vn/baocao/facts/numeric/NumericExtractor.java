package vn.baocao.facts.numeric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Table;
import vn.baocao.facts.NumericFact;
import vn.baocao.facts.Passage;
import vn.baocao.facts.Place;
import vn.baocao.facts.indicator.IndicatorDictionary;
import vn.baocao.facts.period.DocumentTime;
import vn.baocao.facts.period.PeriodContext;
import vn.baocao.facts.rule.Lexemes;

/**
 * Extracts targets and counts from the sentences of a document, in order: numbers that are
 * quantities, their units, what they measure, when, and whether they were only aimed at. Immutable;
 * one instance serves every thread.
 */
public final class NumericExtractor {

  private final IndicatorDictionary dictionary;

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
    List<Lexemes> sentences =
        passages.stream().map(passage -> Lexemes.of(text, passage.span())).toList();
    DocumentTime time =
        new DocumentTime(document.metadata().published(), document.metadata().title(), sentences);
    List<NumericFact> facts = new ArrayList<>();
    SentenceReader reader =
        new SentenceReader(text, time, new PeriodContext(time), dictionary, places);
    List<Table> plain = PlainTables.in(document, passages);
    for (int i = 0; i < passages.size(); i++) {
      if (!PlainTables.cover(plain, passages.get(i).span())) {
        facts.addAll(reader.read(passages.get(i), sentences.get(i)));
      }
    }
    TableReader tables = new TableReader(text, time, dictionary, places);
    for (Table table : document.tables()) {
      facts.addAll(tables.read(table, above(passages, table)));
    }
    for (Table table : plain) {
      facts.addAll(tables.read(table, above(passages, table)));
    }
    facts.sort(Comparator.comparing((NumericFact fact) -> fact.evidence().span()));
    return facts;
  }

  /** The headings over a table and the last sentence before it, outermost first. */
  private static List<Span> above(List<Passage> passages, Table table) {
    Passage last = null;
    for (Passage passage : passages) {
      if (passage.span().end() > table.span().start()) {
        break;
      }
      last = passage;
    }
    if (last == null) {
      return List.of();
    }
    List<Span> above = new ArrayList<>(last.headings());
    above.add(last.span());
    return above;
  }
}
