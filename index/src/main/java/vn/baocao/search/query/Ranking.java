package vn.baocao.search.query;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * How matches are weighed: BM25 that lets rare syllables count more than Lucene's does.
 *
 * <p>There are some 6,500 syllables in all, so one that carries meaning is more frequent than a
 * word would be, and the next best thing to a function word is not far from it. Raising the inverse
 * document frequency to {@link #RARITY} puts back some of that distance. All numbers of the ranking
 * lie on a plateau of the measurements on xquad-vi; none was chosen for its last digit.
 */
public final class Ranking extends BM25Similarity {

  /** How soon repetition stops to count; a little sooner than in Lucene, whose units are words. */
  private static final float K1 = 1.0f;

  /** How much the length of a document counts. */
  private static final float B = 0.75f;

  private static final double RARITY = 1.5;

  /** How much of a syllable's weight hangs on its diacritics, where it is typed with them. */
  static final float EXACTNESS = 0.5f;

  /** Weight of neighbours that stand side by side, against that of one syllable as rare. */
  static final float BIGRAMS = 0.5f;

  /** Weight of a word of several syllables in its diacritics, in addition to that. */
  static final float WORDS = 0.1f;

  /** Weight of a quoted part of a question, against that of its words. */
  static final float QUOTED = 0.5f;

  /** Weight of function words and question words among others. */
  static final float FUNCTION_WORDS = 0.25f;

  /** Share of the other words that a document must hold; never fewer than two. */
  static final double REQUIRED_KEYWORDS = 0.4;

  /** The same for a question, which describes what it asks for in words that others may not use. */
  static final double REQUIRED_OF_QUESTION = 0.25;

  private Ranking() {
    super(K1, B);
  }

  /** A searcher that ranks so. */
  public static IndexSearcher searcher(IndexReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new Ranking());
    return searcher;
  }

  @Override
  protected float idf(long docFreq, long docCount) {
    return (float) rarity(docFreq, docCount);
  }

  /** The weight of what so many of so many documents hold. */
  static double rarity(long having, long documents) {
    return Math.pow(Math.log(1 + (documents - having + 0.5) / (having + 0.5)), RARITY);
  }
}
