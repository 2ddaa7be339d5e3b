package vn.baocao.index;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Indexes folders of reports. One run at a time holds an index; searching goes on meanwhile. */
public final class Indexer {

  private final Path folder;
  private final InstantSource clock;

  /**
   * @param folder of the index, created by the first run
   * @param clock says when runs start
   */
  public Indexer(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Brings the index up to date with the files below {@code roots}: new and changed files are read
   * and written, files gone are removed, unchanged ones are not opened. What lies outside of the
   * roots stays as it is.
   *
   * @param roots files and folders, which must exist
   * @throws IndexException if the index cannot be written; what was committed stays
   */
  @SuppressWarnings("DoNotCallSuggester")
  public IndexRun run(List<Path> roots, IndexOptions options, IndexProgress progress)
      throws IndexException {
    throw new UnsupportedOperationException(folder + " " + clock);
  }
}
