package vn.baocao.corpus.reader;

import org.jspecify.annotations.Nullable;

/**
 * What a format states about the document outside its text (JSON-LD, meta elements, properties).
 *
 * @param published ISO date
 * @param address of the page, a URL
 */
record Clues(
    @Nullable String title,
    @Nullable String published,
    @Nullable String source,
    @Nullable String author,
    @Nullable String address) {

  static final Clues NONE = new Clues(null, null, null, null, null);
}
