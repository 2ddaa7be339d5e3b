package vn.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactJson;
import vn.baocao.facts.FactRecord;
import vn.baocao.index.IndexFields;
import vn.baocao.index.NameKeys;
import vn.baocao.search.query.QueryException;
import vn.baocao.search.query.TextField;
import vn.baocao.search.query.TextQuery;

/** One question for facts. */
final class FactSearch {

  /** Facts are fetched by so many at a time. */
  private static final int PAGE = 10_000;

  private static final Sort ORDER =
      new Sort(
          new SortField(IndexFields.PATH, SortField.Type.STRING),
          new SortField(IndexFields.START, SortField.Type.LONG),
          SortField.FIELD_DOC);

  private static final Set<String> FIELDS = Set.of(IndexFields.FACT, IndexFields.GONE);

  /** Takes facts one at a time. */
  @FunctionalInterface
  interface Sink {
    void accept(FactRecord fact, boolean gone);
  }

  private final IndexSearcher searcher;

  FactSearch(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Hands on the facts that match, by path, then by start. */
  void search(FactQuery question, Consumer<FactRecord> consumer)
      throws IOException, QueryException {
    search(query(question), consumer);
  }

  /** Hands on the facts of the document with this id, by start. */
  void ofDocument(String id, Consumer<FactRecord> consumer) throws IOException {
    search(new Filters(IndexFields.FACT_RECORD).term(IndexFields.DOCUMENT, id).build(), consumer);
  }

  /** Hands on the facts that match, by path, then by start. */
  void search(FactLookup question, Consumer<FactRecord> consumer)
      throws IOException, QueryException {
    Filters filters =
        new Filters(IndexFields.FACT_RECORD)
            .withoutCopies()
            .term(IndexFields.KIND, question.kind());
    List<Query> indicators = new ArrayList<>();
    for (String indicator : question.indicators()) {
      indicators.add(indicator(indicator));
    }
    List<Query> places = question.places().stream().map(FactSearch::place).toList();
    for (List<Query> choices : List.of(indicators, places)) {
      if (!choices.isEmpty()) {
        filters.add(any(choices));
      }
    }
    search(filters.build(), consumer);
  }

  private void search(Query query, Consumer<FactRecord> consumer) throws IOException {
    search(searcher, query, (fact, gone) -> consumer.accept(fact));
  }

  /** Hands on the facts that match, and whether each is gone, by path, then by start. */
  static void search(IndexSearcher searcher, Query query, Sink sink) throws IOException {
    StoredFields stored = searcher.storedFields();
    @Nullable FieldDoc last = null;
    while (true) {
      TopDocs page = searcher.searchAfter(last, query, PAGE, ORDER);
      for (ScoreDoc found : page.scoreDocs) {
        read(stored, found.doc, sink);
        last = (FieldDoc) found;
      }
      if (page.scoreDocs.length < PAGE) {
        return;
      }
    }
  }

  private static void read(StoredFields stored, int doc, Sink sink) throws IOException {
    Document record = stored.document(doc, FIELDS);
    String line = record.get(IndexFields.FACT);
    if (line == null) {
      throw new CorruptIndexException("a fact is missing", "record " + doc);
    }
    sink.accept(FactJson.read(line), record.get(IndexFields.GONE) != null);
  }

  private static Query query(FactQuery question) throws QueryException {
    Filters filters =
        new Filters(IndexFields.FACT_RECORD)
            .withoutCopies()
            .term(IndexFields.KIND, question.kind())
            .term(IndexFields.FINDING_TYPE, question.type())
            .locality(IndexFields.PROVINCE, question.province())
            .locality(IndexFields.DISTRICT, question.district())
            .term(IndexFields.PERIOD, question.period());
    if (question.place() != null) {
      filters.add(place(question.place()));
    }
    if (question.indicator() != null) {
      filters.add(indicator(question.indicator()));
    }
    if (question.text() != null) {
      filters.add(matching(question.text(), IndexFields.SENTENCE));
    }
    if (question.document() != null) {
      filters.add(DocumentLookup.query(question.document()));
    }
    return filters.build();
  }

  /** A key of the gazetteer as it is, or a name with or without its type word. */
  private static Query place(String place) {
    return either(
        new TermQuery(new Term(IndexFields.PLACE, place)),
        new TermQuery(new Term(IndexFields.PLACE, NameKeys.asked(place))));
  }

  private static Query indicator(String indicator) throws QueryException {
    return either(
        new TermQuery(new Term(IndexFields.INDICATOR_ID, indicator)),
        matching(indicator, IndexFields.INDICATOR));
  }

  private static Query matching(String text, TextField field) throws QueryException {
    return TextQuery.parse(text).matching(List.of(field));
  }

  private static Query either(Query one, Query other) {
    return any(List.of(one, other));
  }

  private static Query any(List<Query> choices) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    choices.forEach(choice -> any.add(choice, Occur.SHOULD));
    return any.build();
  }
}
