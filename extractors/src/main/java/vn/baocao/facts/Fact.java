package vn.baocao.facts;

import org.jspecify.annotations.Nullable;

/** A statement of a document, with the place where it stands in the text. */
public sealed interface Fact permits NumericFact, Finding {

  Evidence evidence();

  /** The locality that the fact is about; null where none stands in the document. */
  @Nullable Place place();
}
