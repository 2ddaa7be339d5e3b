package vn.baocao.search.query;

import java.util.List;
import vn.baocao.analysis.lucene.Syllable;

/** What the diacritics of a query ask for. */
enum Diacritics {
  /** A syllable matches in any diacritics, and counts more in those that are typed. */
  PREFERRED,
  /** A syllable typed with diacritics matches only in these. */
  DEMANDED;

  /**
   * Who leaves the diacritics out in some syllables and types them in others ({@code hop đồng})
   * means those that are typed. Who types all of them may search a text that has none.
   */
  static Diacritics of(List<Syllable> syllables) {
    boolean mixed =
        syllables.stream().anyMatch(Syllable::isMarked)
            && syllables.stream().anyMatch(Syllable::lacksDiacritics);
    return mixed ? DEMANDED : PREFERRED;
  }
}
