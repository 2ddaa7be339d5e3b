package vn.baocao.index;

import java.util.List;

/**
 * The facts of one file in the index.
 *
 * @param path of the file, absolute
 * @param stated by its documents, in their order
 * @param gone facts that it stated when the last complete run ended and states no more
 */
record FileFacts(String path, List<StatedFact> stated, List<StatedFact> gone) {

  FileFacts {
    stated = List.copyOf(stated);
    gone = List.copyOf(gone);
  }

  static FileFacts none(String path) {
    return new FileFacts(path, List.of(), List.of());
  }

  /** All that it stated when the last complete run ended, as facts that are gone now. */
  FileFacts removed(String changes) {
    return FactChanges.of(this, List.of(), changes).facts();
  }
}
