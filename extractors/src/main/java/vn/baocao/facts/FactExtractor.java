package vn.baocao.facts;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.corpus.Document;

/** Extracts the facts of a document. Immutable; one instance serves every thread. */
public final class FactExtractor {

  /** The facts of {@code document}, sorted by start. */
  public List<Fact> extract(Document document) {
    return new ArrayList<>();
  }
}
