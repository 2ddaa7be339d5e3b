package vn.baocao.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.baocao.analysis.lucene.Syllable;

/** Syllables next to each other, with every abbreviation in them also written in full. */
final class PhraseQueries {

  private final List<TextField> fields;

  PhraseQueries(List<TextField> fields) {
    this.fields = fields;
  }

  /** Matches where the syllables, or another way of writing them, stand in one of the fields. */
  Query of(List<Syllable> syllables, int slop) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (List<String> terms : Expressions.forms(syllables)) {
      for (TextField field : fields) {
        query.add(new BoostQuery(phrase(field.name(), terms, slop), field.boost()), Occur.SHOULD);
      }
    }
    return query.build();
  }

  /** Matches where the syllables stand in any diacritics. */
  Query folded(List<Syllable> syllables) {
    return inAnyField(syllables.stream().map(Syllable::folded).toList());
  }

  private Query inAnyField(List<String> terms) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (TextField field : fields) {
      query.add(new BoostQuery(phrase(field.name(), terms, 0), field.boost()), Occur.SHOULD);
    }
    return query.build();
  }

  /** Matches where the terms stand side by side, as rare as they are so. */
  Query neighbours(List<String> terms) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (TextField field : fields) {
      Query side = new NeighboursQuery(new PhraseQuery(field.name(), terms.toArray(String[]::new)));
      query.add(new BoostQuery(side, field.boost()), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query phrase(String field, List<String> terms, int slop) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.get(0)));
    }
    List<Term> list = new ArrayList<>();
    for (String term : terms) {
      list.add(new Term(field, term));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    list.forEach(phrase::add);
    return phrase.setSlop(slop).build();
  }
}
