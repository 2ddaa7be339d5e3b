package vn.baocao.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.lucene.Syllable;

/** A part of a user's query. */
sealed interface Clause {

  List<Syllable> syllables();

  /** The text as typed, without quotation marks and field. */
  String written();

  /** The only field to search; null for all. */
  @Nullable String field();

  boolean excluded();

  /** Words in any order. */
  record Words(String written, List<Syllable> syllables, @Nullable String field, boolean excluded)
      implements Clause {
    public Words {
      syllables = List.copyOf(syllables);
    }
  }

  /**
   * Words next to each other, in this order.
   *
   * @param slop by how many places, in all, they may be moved
   */
  record Phrase(
      String written, List<Syllable> syllables, int slop, @Nullable String field, boolean excluded)
      implements Clause {
    public Phrase {
      syllables = List.copyOf(syllables);
    }
  }
}
