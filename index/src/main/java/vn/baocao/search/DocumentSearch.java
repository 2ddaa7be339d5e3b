package vn.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.Metadata;
import vn.baocao.index.DocumentJson;
import vn.baocao.index.IndexFields;
import vn.baocao.search.query.QueryException;
import vn.baocao.search.query.TextQuery;

/** One question for documents: match, rank, count facets, cut snippets. */
final class DocumentSearch {

  private final IndexSearcher searcher;

  DocumentSearch(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  SearchResult search(SearchQuery question) throws IOException, QueryException {
    TextQuery text = question.text().isBlank() ? null : TextQuery.parse(question.text());
    Query query = query(question, text);
    int wanted = Math.addExact(question.offset(), question.limit());
    int held = Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
    TopFieldCollectorManager ranking =
        new TopFieldCollectorManager(sort(question.sort()), held, Integer.MAX_VALUE);
    Object[] found = searcher.search(query, new MultiCollectorManager(ranking, new FacetCounter()));
    TopFieldDocs top = (TopFieldDocs) found[0];
    @SuppressWarnings("unchecked")
    List<Facet> facets = (List<Facet>) found[1];
    return new SearchResult(top.totalHits.value(), hits(question, text, query, top), facets);
  }

  /** The paths of the best documents for a text, ranked as {@link #search} does it. */
  List<String> rank(String text, int limit) throws IOException, QueryException {
    Query query = query(SearchQuery.of(text), TextQuery.parse(text));
    TopFieldDocs top = searcher.search(query, limit, sort(SearchQuery.Sort.RELEVANCE));
    List<String> paths = new ArrayList<>();
    for (ScoreDoc found : top.scoreDocs) {
      Object[] sorted = Objects.requireNonNull(((FieldDoc) found).fields);
      paths.add(((BytesRef) sorted[sorted.length - 1]).utf8ToString());
    }
    return paths;
  }

  private static Query query(SearchQuery question, @Nullable TextQuery text) {
    Filters filters =
        new Filters(IndexFields.DOCUMENT_RECORD)
            .withoutCopies()
            .locality(IndexFields.PROVINCE, question.province())
            .locality(IndexFields.DISTRICT, question.district())
            .name(IndexFields.SOURCE, question.source())
            .term(IndexFields.TYPE, question.type())
            .published(question.from(), question.to());
    return text == null
        ? filters.and(MatchAllDocsQuery.INSTANCE)
        : filters.and(text.matching(List.of(IndexFields.TITLE, IndexFields.TEXT)));
  }

  private static Sort sort(SearchQuery.Sort sort) {
    SortField path = new SortField(IndexFields.PATH, SortField.Type.STRING);
    return switch (sort) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, path);
      case NEWEST -> new Sort(day(true, Long.MIN_VALUE), SortField.FIELD_SCORE, path);
      case OLDEST -> new Sort(day(false, Long.MAX_VALUE), SortField.FIELD_SCORE, path);
    };
  }

  /** Documents without a date come last. */
  private static SortField day(boolean newestFirst, long undated) {
    return new SortField(IndexFields.PUBLISHED_DAY, SortField.Type.LONG, newestFirst, undated);
  }

  private List<Hit> hits(
      SearchQuery question, @Nullable TextQuery text, Query query, TopFieldDocs top)
      throws IOException {
    int from = Math.min(question.offset(), top.scoreDocs.length);
    ScoreDoc[] page = Arrays.copyOfRange(top.scoreDocs, from, top.scoreDocs.length);
    TopFieldCollector.populateScores(page, searcher, query);
    StoredFields stored = searcher.storedFields();
    Snippets snippets =
        text == null
            ? Snippets.of(searcher, List.of())
            : Snippets.of(searcher, text.highlighting(IndexFields.TEXT));
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : page) {
      StoredRecord record = StoredRecord.read(stored, found.doc);
      hits.add(hit(record, found.score, snippets.of(found.doc, record.text())));
    }
    return hits;
  }

  private static Hit hit(StoredRecord record, float score, List<Snippet> snippets) {
    DocumentJson.Details details = record.details();
    Metadata metadata = details.metadata();
    return new Hit(
        record.id(),
        details.path(),
        metadata.title(),
        metadata.published(),
        metadata.province(),
        metadata.district(),
        metadata.documentType(),
        score,
        snippets);
  }
}
