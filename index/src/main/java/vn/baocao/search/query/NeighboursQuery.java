package vn.baocao.search.query;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Syllables side by side, weighed by how rare they are side by side. Lucene's phrase would take
 * them for as rare as if they met by chance, which makes much of {@code hội nghị} and little of two
 * frequent syllables that hardly ever meet. With the count a phrase ranks as a bigram term would,
 * without bigrams in the index.
 */
final class NeighboursQuery extends Query {

  /** Documents in which meetings are counted; of a larger index they are an estimate. */
  private static final int SAMPLE = 1 << 14;

  private final PhraseQuery phrase;

  NeighboursQuery(PhraseQuery phrase) {
    this.phrase = phrase;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    long together = together(searcher);
    if (together == 0) {
      return MatchNoDocsQuery.INSTANCE;
    }
    IndexReader reader = searcher.getIndexReader();
    long documents = reader.getDocCount(phrase.getField());
    double byChance = 0;
    for (Term term : phrase.getTerms()) {
      byChance += Ranking.rarity(reader.docFreq(term), documents);
    }
    double rarity = Ranking.rarity(Math.min(together, documents), documents);
    return new BoostQuery(phrase, (float) (rarity / byChance));
  }

  private long together(IndexSearcher searcher) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(phrase), ScoreMode.COMPLETE_NO_SCORES, 1);
    long found = 0;
    long seen = 0;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      int limit = (int) Math.min(leaf.reader().maxDoc(), SAMPLE - seen);
      seen += limit;
      DocIdSetIterator documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      while (documents.nextDoc() < limit) {
        found++;
      }
      if (seen == SAMPLE) {
        break;
      }
    }
    int all = searcher.getIndexReader().maxDoc();
    return seen == 0 || seen >= all ? found : Math.max(1, found * all / seen);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    phrase.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "neighbours(" + phrase.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NeighboursQuery that && phrase.equals(that.phrase);
  }

  @Override
  public int hashCode() {
    return classHash() ^ phrase.hashCode();
  }
}
