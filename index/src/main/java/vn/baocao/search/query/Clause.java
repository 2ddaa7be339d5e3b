package vn.baocao.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.lucene.Syllable;

/** A part of a user's query. */
sealed interface Clause {

  List<Syllable> syllables();

  /** The only field to search; null for all. */
  @Nullable String field();

  boolean excluded();

  /**
   * Words in any order.
   *
   * @param quoted parts of them that should rather stand together
   */
  record Words(
      Use use, List<Syllable> syllables, List<List<Syllable>> quoted, @Nullable String field)
      implements Clause {

    /** What words are for: to be found, or to say what is asked. */
    enum Use {
      KEYWORDS,
      QUESTION
    }

    static Words keywords(List<Syllable> syllables, @Nullable String field) {
      return new Words(Use.KEYWORDS, syllables, List.of(), field);
    }

    static Words question(List<Syllable> syllables, List<List<Syllable>> quoted) {
      return new Words(Use.QUESTION, syllables, quoted, null);
    }

    public Words {
      syllables = List.copyOf(syllables);
      quoted = List.copyOf(quoted);
    }

    @Override
    public boolean excluded() {
      return false;
    }
  }

  /**
   * Words next to each other, in this order.
   *
   * @param slop by how many places, in all, they may be moved
   */
  record Phrase(List<Syllable> syllables, int slop, @Nullable String field, boolean excluded)
      implements Clause {
    public Phrase {
      syllables = List.copyOf(syllables);
    }
  }
}
