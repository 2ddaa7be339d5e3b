package vn.baocao.search;

import java.util.List;

/**
 * The answer to a {@link SearchQuery}.
 *
 * @param total documents that match, of which {@code hits} are a part
 * @param facets over all documents that match: province, district, year, type, source
 */
public record SearchResult(long total, List<Hit> hits, List<Facet> facets) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
