package vn.baocao.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.Metadata;

/**
 * One document that matches.
 *
 * @param id stable from run to run
 * @param path absolute; a member of a container is {@code archive.zip!/member}
 * @param published ISO date, possibly only a month or a year
 * @param score comparable within one result only
 * @param snippets the parts of the text that match best, in the order of the text
 */
public record Hit(
    String id,
    String path,
    @Nullable String title,
    @Nullable String published,
    @Nullable String province,
    @Nullable String district,
    Metadata.DocumentType documentType,
    float score,
    List<Snippet> snippets) {

  public Hit {
    snippets = List.copyOf(snippets);
  }
}
