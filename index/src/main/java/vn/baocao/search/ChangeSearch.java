package vn.baocao.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;
import vn.baocao.index.IndexFields;

/** Finds what a change set did to the facts of each document. */
final class ChangeSearch {

  private static final Comparator<FactChange> IN_TEXT =
      Comparator.comparingInt((FactChange change) -> change.fact().start())
          .thenComparing(FactChange::kind);

  private final Consumer<FactChange> consumer;
  private final List<FactRecord> added = new ArrayList<>();
  private final List<FactRecord> gone = new ArrayList<>();
  private @Nullable String document;

  private ChangeSearch(Consumer<FactChange> consumer) {
    this.consumer = consumer;
  }

  /**
   * Hands on the changes, by document path, then by where they stand.
   *
   * @param changes the change set
   */
  static void search(IndexSearcher searcher, String changes, Consumer<FactChange> consumer)
      throws IOException {
    ChangeSearch search = new ChangeSearch(consumer);
    FactSearch.search(searcher, query(changes), search::add);
    search.handOn();
  }

  private static Query query(String changes) {
    Query stated = new Filters(IndexFields.FACT_RECORD).term(IndexFields.SINCE, changes).build();
    Query gone = new TermQuery(new Term(IndexFields.RECORD, IndexFields.GONE_RECORD));
    return new BooleanQuery.Builder().add(stated, Occur.SHOULD).add(gone, Occur.SHOULD).build();
  }

  private void add(FactRecord fact, boolean isGone) {
    if (!fact.document().equals(document)) {
      handOn();
      document = fact.document();
    }
    (isGone ? gone : added).add(fact);
  }

  /** Hands on the changes of one document. */
  private void handOn() {
    Map<List<Object>, Deque<FactRecord>> former = new HashMap<>();
    gone.forEach(
        fact -> former.computeIfAbsent(subject(fact), key -> new ArrayDeque<>()).add(fact));
    List<FactChange> changes = new ArrayList<>();
    for (FactRecord fact : added) {
      Deque<FactRecord> same = fact.isNumeric() ? former.get(subject(fact)) : null;
      FactRecord before = same == null ? null : same.poll();
      FactChange.Kind kind = before == null ? FactChange.Kind.NEW : FactChange.Kind.CHANGED;
      changes.add(new FactChange(kind, fact, before));
    }
    former
        .values()
        .forEach(
            rest ->
                rest.forEach(
                    fact -> changes.add(new FactChange(FactChange.Kind.GONE, fact, null))));
    changes.sort(IN_TEXT);
    changes.forEach(consumer);
    added.clear();
    gone.clear();
  }

  /** What a figure is about. */
  private static List<Object> subject(FactRecord fact) {
    List<Object> subject = new ArrayList<>();
    subject.add(fact.kind());
    subject.add(String.valueOf(fact.type()));
    subject.add(String.valueOf(fact.indicatorId() == null ? fact.indicator() : fact.indicatorId()));
    subject.add(String.valueOf(fact.place()));
    subject.add(String.valueOf(fact.period()));
    subject.add(String.valueOf(fact.measure()));
    subject.add(String.valueOf(fact.unit()));
    return subject;
  }
}
