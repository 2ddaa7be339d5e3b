package vn.baocao.corpus.reader;

import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.Metadata;

/**
 * What a format states about the document outside its text (JSON-LD, meta elements, properties).
 *
 * @param published ISO date
 * @param address of the page, a URL
 * @param type of a document without the head of an official paper
 */
record Clues(
    @Nullable String title,
    @Nullable String published,
    @Nullable String source,
    @Nullable String author,
    @Nullable String address,
    Metadata.DocumentType type) {

  /** Plain text: what is no official paper is taken for a news report. */
  static final Clues TEXT = none(Metadata.DocumentType.NEWS);

  /** Files of office programs. */
  static final Clues OFFICE = none(Metadata.DocumentType.OTHER);

  private static Clues none(Metadata.DocumentType type) {
    return new Clues(null, null, null, null, null, type);
  }
}
