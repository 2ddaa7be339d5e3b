package vn.baocao.index;

/**
 * Is told how far a run is. Called by several threads, one at a time; must return quickly.
 *
 * @see Indexer#run
 */
@FunctionalInterface
public interface IndexProgress {

  /** Tells nobody. */
  IndexProgress NONE =
      new IndexProgress() {
        @Override
        public void file(long done, long total, String path) {}

        @Override
        public boolean wantsTotal() {
          return false;
        }
      };

  /**
   * A file was dealt with: written, found unchanged, or failed.
   *
   * @param done files so far, this one included
   * @param total files below the given paths, as counted when the run began, or {@code done} if
   *     they were not
   * @param path of this file, absolute
   */
  void file(long done, long total, String path);

  /** Whether the files are to be counted before, which takes a walk of its own. */
  default boolean wantsTotal() {
    return true;
  }
}
