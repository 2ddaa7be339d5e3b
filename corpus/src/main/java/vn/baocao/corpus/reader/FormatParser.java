package vn.baocao.corpus.reader;

import java.io.IOException;

/** Reads the content of one file of one format. */
interface FormatParser {

  /**
   * Reads the bytes of a file.
   *
   * @throws ReadException if they cannot be read, with the reason
   * @throws IOException if they end early or contradict themselves
   */
  Draft parse(byte[] bytes, ReadLimits limits) throws ReadException, IOException;
}
