package vn.baocao.search.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.baocao.analysis.lucene.AbbreviationDictionary;
import vn.baocao.analysis.lucene.Syllable;

/**
 * Words in any order: single syllables, sharpened by the bigrams they form. A syllable of an
 * expression that has an abbreviation is also found in the abbreviation. A query that is nothing
 * but one such expression is taken as a phrase.
 */
final class WordsQuery {

  /** How much of a syllable's weight hangs on its diacritics, where it is typed with them. */
  private static final float EXACTNESS = 0.5f;

  private static final float BIGRAMS = 0.6f;

  /** Weight of function words among others. */
  private static final float FUNCTION_WORDS = 0.3f;

  /** Share of the units that a document must hold, where there are more than two. */
  private static final double REQUIRED = 0.4;

  private final List<TextField> fields;

  WordsQuery(List<TextField> fields) {
    this.fields = fields;
  }

  Query of(Clause.Words words) {
    List<Syllable> syllables = words.syllables();
    List<Query> units = new ArrayList<>();
    int from = 0;
    while (from < syllables.size()) {
      AbbreviationDictionary.Match match = Expressions.at(syllables, from);
      int length = match == null ? 1 : match.length();
      List<Syllable> expression = syllables.subList(from, from + length);
      boolean phrase = match != null && (match.abbreviation() || length == syllables.size());
      if (phrase) {
        units.add(new PhraseQueries(fields).of(expression, 0));
      } else {
        Set<String> abbreviations = match == null ? Set.of() : abbreviations(expression, match);
        expression.forEach(syllable -> units.add(unit(syllable, abbreviations)));
      }
      from += length;
    }
    return units.size() == 1 ? units.get(0) : together(units, syllables);
  }

  private Query together(List<Query> units, List<Syllable> syllables) {
    int required = units.size() == 2 ? 2 : Math.max(2, (int) (units.size() * REQUIRED));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    units.forEach(unit -> any.add(unit, Occur.SHOULD));
    any.setMinimumNumberShouldMatch(required);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(any.build(), Occur.MUST);
    addBigrams(syllables, query);
    return query.build();
  }

  private static Set<String> abbreviations(
      List<Syllable> expression, AbbreviationDictionary.Match match) {
    Set<String> terms = new HashSet<>();
    for (List<String> form : Expressions.unit(expression, match)) {
      if (form.size() == 1) {
        terms.add(form.get(0));
      }
    }
    return terms;
  }

  private Query unit(Syllable syllable, Set<String> abbreviations) {
    boolean marked = !syllable.exact().equals(syllable.folded());
    float weight = FunctionWords.contains(syllable) ? FUNCTION_WORDS : 1;
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (TextField field : fields) {
      float boost = weight * field.boost();
      float folded = marked ? 1 - EXACTNESS : 1;
      query.add(term(field.name(), syllable.folded(), folded * boost), Occur.SHOULD);
      if (marked) {
        query.add(term(field.name(), syllable.exact(), EXACTNESS * boost), Occur.SHOULD);
      }
      for (String abbreviation : abbreviations) {
        query.add(term(field.name(), abbreviation, EXACTNESS * boost), Occur.SHOULD);
      }
    }
    return query.build();
  }

  private void addBigrams(List<Syllable> syllables, BooleanQuery.Builder query) {
    for (int i = 0; i + 1 < syllables.size(); i++) {
      Syllable first = syllables.get(i);
      Syllable second = syllables.get(i + 1);
      boolean functional = FunctionWords.contains(first) && FunctionWords.contains(second);
      float weight = BIGRAMS * (functional ? FUNCTION_WORDS : 1);
      String bigram = first.folded() + "_" + second.folded();
      for (TextField field : fields) {
        query.add(term(field.compounds(), bigram, weight * field.boost()), Occur.SHOULD);
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
    boolean all = syllables.stream().allMatch(FunctionWords::contains);
    int from = 0;
    while (from < syllables.size()) {
      AbbreviationDictionary.Match match = Expressions.at(syllables, from);
      int length = match == null ? 1 : match.length();
      if (length > 1 || all || !FunctionWords.contains(syllables.get(from))) {
        List<Syllable> part = syllables.subList(from, from + length);
        query.add(new PhraseQueries(fields).of(part, 0), Occur.SHOULD);
      }
      from += length;
    }
    return query.build();
  }
}
