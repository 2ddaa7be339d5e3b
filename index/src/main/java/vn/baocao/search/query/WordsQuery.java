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

/**
 * Words in any order: single syllables, sharpened by the bigrams and words they form. A query that
 * is nothing but one such expression is taken as a phrase.
 */
final class WordsQuery {

  private final List<TextField> fields;
  private final Clause.Words words;
  private final List<Syllable> syllables;
  private final PhraseQueries phrases;
  private final boolean[] functional;
  private final Diacritics diacritics;

  WordsQuery(Clause.Words words, List<TextField> fields) {
    this.words = words;
    this.fields = fields;
    this.syllables = words.syllables();
    this.phrases = new PhraseQueries(fields);
    this.functional = FunctionWords.in(syllables);
    this.diacritics = Diacritics.of(syllables);
  }

  /**
   * Matches documents that hold enough of the words, and ranks them by how many, how rare, how
   * exactly spelled, and how many side by side.
   */
  Query matching() {
    List<Query> telling = new ArrayList<>();
    List<Query> helping = new ArrayList<>();
    int from = 0;
    while (from < syllables.size()) {
      AbbreviationDictionary.Match match = Expressions.at(syllables, from);
      int to = from + (match == null ? 1 : match.length());
      List<Syllable> expression = syllables.subList(from, to);
      if (match != null && (match.abbreviation() || expression.size() == syllables.size())) {
        telling.add(expression(expression));
      } else {
        for (int i = from; i < to; i++) {
          (functional[i] ? helping : telling).add(unit(i));
        }
      }
      from = to;
    }
    return together(telling, helping);
  }

  private Query together(List<Query> telling, List<Query> helping) {
    boolean nothingTells = telling.isEmpty();
    List<Query> counted = nothingTells ? helping : telling;
    if (counted.size() == 1 && syllables.size() == 1) {
      return counted.get(0);
    }
    BooleanQuery.Builder enough = new BooleanQuery.Builder();
    counted.forEach(unit -> enough.add(unit, Occur.SHOULD));
    enough.setMinimumNumberShouldMatch(Math.min(required(counted.size()), counted.size()));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(enough.build(), Occur.MUST);
    if (!nothingTells) {
      helping.forEach(unit -> query.add(unit, Occur.SHOULD));
    }
    addBigrams(query);
    addWords(query);
    for (List<Syllable> quoted : words.quoted()) {
      query.add(new BoostQuery(phrase(quoted), Ranking.QUOTED), Occur.SHOULD);
    }
    return query.build();
  }

  /** All ways of writing an expression, and its own words in any diacritics. */
  private Query expression(List<Syllable> expression) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(phrase(expression), Occur.SHOULD);
    if (diacritics == Diacritics.PREFERRED && expression.stream().anyMatch(Syllable::isMarked)) {
      Query folded = phrases.folded(expression);
      query.add(new BoostQuery(folded, 1 - Ranking.EXACTNESS), Occur.SHOULD);
    }
    return query.build();
  }

  private int required(int of) {
    return switch (words.use()) {
      case KEYWORDS -> Math.max(2, (int) (of * Ranking.REQUIRED_KEYWORDS));
      case QUESTION -> Math.max(1, (int) (of * Ranking.REQUIRED_OF_QUESTION));
    };
  }

  private Query phrase(List<Syllable> expression) {
    return phrases.of(expression, 0);
  }

  private float weight(int i) {
    return functional[i] ? Ranking.FUNCTION_WORDS : 1;
  }

  private Query unit(int i) {
    Syllable syllable = syllables.get(i);
    float exact = syllable.isMarked() ? Ranking.EXACTNESS : 0;
    if (exact > 0 && diacritics == Diacritics.DEMANDED) {
      exact = 1;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (TextField field : fields) {
      float boost = weight(i) * field.boost();
      if (exact < 1) {
        query.add(term(field.name(), syllable.folded(), (1 - exact) * boost), Occur.SHOULD);
      }
      if (exact > 0) {
        query.add(term(field.name(), syllable.exact(), exact * boost), Occur.SHOULD);
      }
    }
    return query.build();
  }

  /** Neighbours side by side, in any diacritics; function words among themselves say nothing. */
  private void addBigrams(BooleanQuery.Builder query) {
    for (int i = 0; i + 1 < syllables.size(); i++) {
      if (!functional[i] || !functional[i + 1]) {
        float weight = Ranking.BIGRAMS * (weight(i) + weight(i + 1)) / 2;
        List<String> terms = List.of(syllables.get(i).folded(), syllables.get(i + 1).folded());
        query.add(new BoostQuery(phrases.neighbours(terms), weight), Occur.SHOULD);
      }
    }
  }

  /** Words of several syllables, as they are typed. */
  private void addWords(BooleanQuery.Builder query) {
    if (syllables.stream().noneMatch(Syllable::isMarked)) {
      return;
    }
    for (List<Syllable> word : Syllable.words(syllables)) {
      List<String> terms = word.stream().map(Syllable::exact).toList();
      query.add(new BoostQuery(phrases.neighbours(terms), Ranking.WORDS), Occur.SHOULD);
    }
  }

  private static Query term(String field, String term, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, term)), boost);
  }

  /** See {@link TextQuery#highlighting}; function words are marked only where there is no other. */
  List<Marking> highlighting() {
    List<Marking> markings = new ArrayList<>();
    int from = 0;
    while (from < syllables.size()) {
      AbbreviationDictionary.Match match = Expressions.at(syllables, from);
      int length = match == null ? 1 : match.length();
      if (length > 1 || !functional[from] || isAllFunctional()) {
        markings.add(marking(syllables.subList(from, from + length)));
      }
      from += length;
    }
    return markings;
  }

  private boolean isAllFunctional() {
    for (boolean each : functional) {
      if (!each) {
        return false;
      }
    }
    return true;
  }

  private Marking marking(List<Syllable> part) {
    boolean anyDiacritics =
        diacritics == Diacritics.PREFERRED && part.stream().anyMatch(Syllable::isMarked);
    return new Marking(
        anyDiacritics
            ? List.of(phrases.of(part, 0), phrases.folded(part))
            : List.of(phrases.of(part, 0)));
  }
}
