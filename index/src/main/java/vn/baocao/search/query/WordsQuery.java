package vn.baocao.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.baocao.analysis.lucene.AbbreviationDictionary;
import vn.baocao.analysis.lucene.Syllable;

/** Words in any order: single syllables and expressions, sharpened by the compounds they form. */
final class WordsQuery {

  /** How much of a syllable's weight hangs on its diacritics, where it is typed with them. */
  private static final float EXACTNESS = 0.6f;

  private static final float BIGRAMS = 1.0f;

  private final List<TextField> fields;

  WordsQuery(List<TextField> fields) {
    this.fields = fields;
  }

  Query of(Clause.Words words) {
    List<Query> units = new ArrayList<>();
    List<Syllable> syllables = words.syllables();
    int from = 0;
    while (from < syllables.size()) {
      AbbreviationDictionary.Match match = Expressions.at(syllables, from);
      int length = match == null ? 1 : match.length();
      units.add(
          match == null
              ? syllable(syllables.get(from))
              : expression(syllables.subList(from, from + length)));
      from += length;
    }
    if (units.size() == 1) {
      return units.get(0);
    }
    BooleanQuery.Builder required = new BooleanQuery.Builder();
    units.forEach(unit -> required.add(unit, Occur.SHOULD));
    required.setMinimumNumberShouldMatch(required(units.size()));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(required.build(), Occur.MUST);
    addBigrams(syllables, query);
    return query.build();
  }

  /** How many of so many units a document must hold. */
  private static int required(int units) {
    return units <= 2 ? units : Math.max(2, (int) (units * 0.4));
  }

  private Query expression(List<Syllable> syllables) {
    return new PhraseQueries(fields).of(syllables, 0);
  }

  private Query syllable(Syllable syllable) {
    boolean marked = !syllable.exact().equals(syllable.folded());
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (TextField field : fields) {
      float folded = marked ? 1 - EXACTNESS : 1;
      query.add(term(field.name(), syllable.folded(), folded * field.boost()), Occur.SHOULD);
      if (marked) {
        query.add(term(field.name(), syllable.exact(), EXACTNESS * field.boost()), Occur.SHOULD);
      }
    }
    return query.build();
  }

  private void addBigrams(List<Syllable> syllables, BooleanQuery.Builder query) {
    for (int i = 0; i + 1 < syllables.size(); i++) {
      String bigram = syllables.get(i).folded() + "_" + syllables.get(i + 1).folded();
      for (TextField field : fields) {
        query.add(term(field.compounds(), bigram, BIGRAMS * field.boost()), Occur.SHOULD);
      }
    }
  }

  private static Query term(String field, String term, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, term)), boost);
  }

  /** See {@link TextQuery#highlighting}. */
  Query highlighting(Clause.Words words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Syllable> syllables = words.syllables();
    int from = 0;
    while (from < syllables.size()) {
      AbbreviationDictionary.Match match = Expressions.at(syllables, from);
      int length = match == null ? 1 : match.length();
      query.add(expression(syllables.subList(from, from + length)), Occur.SHOULD);
      from += length;
    }
    return query.build();
  }
}
