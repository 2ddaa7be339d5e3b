package vn.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.index.IndexFields;
import vn.baocao.search.query.Marking;

/**
 * Cuts snippets out of documents that match a query. What is marked comes from the offsets in the
 * index: the very words that matched, however they are spelled there.
 */
final class Snippets {

  private final IndexSearcher searcher;

  /** For each word or phrase what to mark, by preference. */
  private final List<List<Weight>> markings;

  private Snippets(IndexSearcher searcher, List<List<Weight>> markings) {
    this.searcher = searcher;
    this.markings = markings;
  }

  /**
   * @param markings what should be marked in the text; none for a question without words
   */
  static Snippets of(IndexSearcher searcher, List<Marking> markings) throws IOException {
    List<List<Weight>> all = new ArrayList<>();
    for (Marking marking : markings) {
      List<Weight> choices = new ArrayList<>();
      for (Query choice : marking.choices()) {
        Query query = searcher.rewrite(choice);
        choices.add(searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
      }
      all.add(choices);
    }
    return new Snippets(searcher, all);
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
    List<Span> spans = new ArrayList<>();
    for (List<Weight> choices : markings) {
      int before = spans.size();
      for (Weight choice : choices) {
        if (spans.size() == before) {
          addMatches(choice.matches(leaf, doc - leaf.docBase), spans);
        }
      }
    }
    spans.sort(null);
    return spans;
  }

  private static void addMatches(@Nullable Matches matches, List<Span> spans) throws IOException {
    MatchesIterator found = matches == null ? null : matches.getMatches(IndexFields.TEXT.name());
    while (found != null && found.next()) {
      spans.add(new Span(found.startOffset(), found.endOffset()));
    }
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
