package vn.baocao.search.query;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * What to mark in a text for one word or phrase of a query.
 *
 * @param choices the first that matches a text at all is marked there: as typed, then in any
 *     diacritics
 */
public record Marking(List<Query> choices) {

  public Marking {
    choices = List.copyOf(choices);
  }
}
