package vn.baocao.search;

import org.jspecify.annotations.Nullable;

/**
 * A question for facts. Filters that are null let everything pass; names match in any case, with or
 * without their diacritics and type word.
 *
 * @param kind {@code target}, {@code count} or {@code finding}
 * @param type of a finding
 * @param indicator an id of the indicator dictionary, or words that the indicator's text holds
 * @param place a key of the gazetteer, or the name of the locality that the fact is about
 * @param province of the document
 * @param district of the document
 * @param period as facts state it ({@code 2020}, {@code 2024-Q1}); a year also matches its parts
 *     and the spans that end in it
 * @param document id or path
 * @param text words, phrases in quotation marks, sought in the fact's sentence
 */
public record FactQuery(
    @Nullable String kind,
    @Nullable String type,
    @Nullable String indicator,
    @Nullable String place,
    @Nullable String province,
    @Nullable String district,
    @Nullable String period,
    @Nullable String document,
    @Nullable String text) {

  /** Every fact. */
  public static final FactQuery ALL =
      new FactQuery(null, null, null, null, null, null, null, null, null);
}
