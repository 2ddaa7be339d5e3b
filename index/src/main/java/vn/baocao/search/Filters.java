package vn.baocao.search;

import java.time.LocalDate;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.IndexFields;
import vn.baocao.index.NameKeys;

/** Conditions that records pass or do not pass, without any weight. */
final class Filters {

  private final BooleanQuery.Builder all = new BooleanQuery.Builder();

  /** Records of this kind only. */
  Filters(String record) {
    term(IndexFields.RECORD, record);
  }

  Filters term(String field, @Nullable String value) {
    return value == null ? this : add(new TermQuery(new Term(field, value)));
  }

  Filters name(String field, @Nullable String name) {
    return name == null ? this : term(field, NameKeys.asked(name));
  }

  Filters locality(String field, @Nullable String name) {
    return name == null ? this : term(field, NameKeys.askedWithoutType(name));
  }

  /** Records with a day between the two, both included; null is open. */
  Filters published(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return this;
    }
    int[] first = {from == null ? Integer.MIN_VALUE : Math.toIntExact(from.toEpochDay())};
    int[] last = {to == null ? Integer.MAX_VALUE : Math.toIntExact(to.toEpochDay())};
    if (first[0] > last[0]) {
      throw new IllegalArgumentException("the first day " + from + " is after the last, " + to);
    }
    return add(IntRange.newIntersectsQuery(IndexFields.PUBLISHED, first, last));
  }

  /** Each content once, whatever the number of paths under which it stands. */
  Filters withoutCopies() {
    return add(Duplicates.originals());
  }

  Filters add(Query query) {
    all.add(query, BooleanClause.Occur.FILTER);
    return this;
  }

  /** All conditions, and {@code scored} that gives the weight. */
  Query and(Query scored) {
    return all.add(scored, BooleanClause.Occur.MUST).build();
  }

  Query build() {
    return all.build();
  }
}
