package vn.baocao.corpus.reader;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that more is read from after its reader has closed it. */
final class UnclosedStream extends FilterInputStream {

  UnclosedStream(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // The next member follows in the same stream.
  }
}
