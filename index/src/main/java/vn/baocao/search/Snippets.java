package vn.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import vn.baocao.analysis.text.Span;
import vn.baocao.index.IndexFields;

/**
 * Cuts snippets out of documents that match a query. What is marked comes from the offsets in the
 * index: the very words that matched, however they are spelled there.
 */
final class Snippets {

  private final IndexSearcher searcher;
  private final Weight weight;

  private Snippets(IndexSearcher searcher, Weight weight) {
    this.searcher = searcher;
    this.weight = weight;
  }

  /**
   * @param highlighting matches what should be marked in the text
   */
  static Snippets of(IndexSearcher searcher, Query highlighting) throws IOException {
    Query query = searcher.rewrite(highlighting);
    return new Snippets(searcher, searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
  }

  /** For a question without words. */
  static Snippets none(IndexSearcher searcher) throws IOException {
    return of(searcher, MatchNoDocsQuery.INSTANCE);
  }

  /**
   * The snippets of one document.
   *
   * @param text of the document
   */
  List<Snippet> of(int doc, String text) throws IOException {
    return new SnippetCutter(text, joined(matches(doc), text)).cut();
  }

  private List<Span> matches(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Matches matches = weight.matches(leaf, doc - leaf.docBase);
    MatchesIterator found = matches == null ? null : matches.getMatches(IndexFields.TEXT.name());
    List<Span> spans = new ArrayList<>();
    while (found != null && found.next()) {
      spans.add(new Span(found.startOffset(), found.endOffset()));
    }
    spans.sort(null);
    return spans;
  }

  /** Matches that overlap, or that only white space divides, are marked as one. */
  private static List<Span> joined(List<Span> sorted, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && isJoined(last, span, text)) {
        joined.removeLast();
        joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean isJoined(Span last, Span next, String text) {
    return next.start() <= last.end()
        || (text.charAt(last.end()) == ' ' && next.start() == last.end() + 1);
  }
}
