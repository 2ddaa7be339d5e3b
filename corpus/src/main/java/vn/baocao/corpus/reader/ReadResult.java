package vn.baocao.corpus.reader;

import vn.baocao.corpus.Document;

/** What became of one file or member of a container. */
public sealed interface ReadResult permits ReadResult.Success, ReadFailure {

  /** As {@link Document#path()}. */
  String path();

  /** The file was read. */
  record Success(Document document) implements ReadResult {
    @Override
    public String path() {
      return document.path();
    }
  }
}
