package vn.baocao.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What a user asked for, as Lucene queries. The language is described in the package.
 *
 * <p>Words are looked for in any order; a document must hold a good part of them, and ranks by how
 * many, how rare, how exactly spelled, and how many of them stand side by side. A phrase must stand
 * as written, except in a question, where a quoted part only ranks higher. A syllable typed with
 * diacritics prefers the same diacritics among words, and demands them in a phrase and beside
 * syllables whose diacritics were left out; one typed without matches any. An abbreviation and what
 * it stands for are the same expression, and stand or fall as a whole. Immutable.
 */
public final class TextQuery {

  private final List<Clause> clauses;

  private TextQuery(List<Clause> clauses) {
    this.clauses = List.copyOf(clauses);
  }

  /**
   * Reads a query.
   *
   * @throws QueryException if it is malformed, too long, or has no word to search for
   */
  public static TextQuery parse(String query) throws QueryException {
    return new TextQuery(TextQueryParser.parse(query));
  }

  /** Matches and ranks the documents that answer this query in any of the fields. */
  public Query matching(List<TextField> fields) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Clause clause : clauses) {
      List<TextField> searched = restrict(fields, clause);
      switch (clause) {
        case Clause.Words words ->
            query.add(new WordsQuery(words, searched).matching(), Occur.MUST);
        case Clause.Phrase phrase ->
            query.add(
                new PhraseQueries(searched).of(phrase.syllables(), phrase.slop()),
                phrase.excluded() ? Occur.MUST_NOT : Occur.MUST);
      }
    }
    return query.build();
  }

  /**
   * What should be marked in a text that answers this query, by the offsets in the syllable field:
   * phrases as a whole; among words, expressions of several syllables as a whole and the others
   * each for itself.
   */
  public List<Marking> highlighting(TextField field) {
    List<TextField> fields = List.of(field);
    List<Marking> markings = new ArrayList<>();
    for (Clause clause : clauses) {
      boolean shown = clause.field() == null || clause.field().equals(field.name());
      if (shown && !clause.excluded()) {
        switch (clause) {
          case Clause.Words words -> markings.addAll(new WordsQuery(words, fields).highlighting());
          case Clause.Phrase phrase ->
              markings.add(
                  new Marking(
                      List.of(new PhraseQueries(fields).of(phrase.syllables(), phrase.slop()))));
        }
      }
    }
    return markings;
  }

  private static List<TextField> restrict(List<TextField> fields, Clause clause) {
    String only = clause.field();
    return only == null
        ? fields
        : fields.stream().filter(field -> field.name().equals(only)).toList();
  }
}
