package vn.baocao.corpus.reader;

import org.jspecify.annotations.Nullable;

/**
 * What a format states about the document outside its text (JSON-LD, meta elements, properties).
 *
 * @param published ISO date
 * @param page whether the text is a web page
 */
record Clues(
    @Nullable String title,
    @Nullable String published,
    @Nullable String source,
    @Nullable String author,
    boolean page) {

  static final Clues NONE = new Clues(null, null, null, null, false);
}
