package vn.baocao.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question for documents. Filters that are null let everything pass; names match in any case,
 * with or without their diacritics and type word ({@code ky anh}, {@code thị xã Kỳ Anh}).
 *
 * @param text words, phrases in quotation marks; blank asks for every document that passes
 * @param from first day; a document dated only by month or year passes if any of its days does
 * @param to last day
 * @param type id of a {@link vn.baocao.corpus.Metadata.DocumentType}
 * @param limit hits wanted, at least 1
 * @param offset hits to leave out, from 0
 */
public record SearchQuery(
    String text,
    @Nullable String province,
    @Nullable String district,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String type,
    @Nullable String source,
    int limit,
    int offset,
    Sort sort) {

  /** The order of hits; ties are broken by path. */
  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  public SearchQuery {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1, not " + limit);
    }
    if (offset < 0) {
      throw new IllegalArgumentException("offset must not be negative, but is " + offset);
    }
  }

  /** The ten most relevant documents for {@code text}. */
  public static SearchQuery of(String text) {
    return new SearchQuery(text, null, null, null, null, null, null, 10, 0, Sort.RELEVANCE);
  }
}
