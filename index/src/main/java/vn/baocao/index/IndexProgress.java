package vn.baocao.index;

/**
 * Is told how far a run is. Called by several threads, one at a time; must return quickly.
 *
 * @see Indexer#run
 */
@FunctionalInterface
public interface IndexProgress {

  /** Tells nobody. */
  IndexProgress NONE = (done, total, path) -> {};

  /**
   * A file was dealt with: written, found unchanged, or failed.
   *
   * @param done files so far, this one included
   * @param total files below the given paths, as counted when the run began
   * @param path of this file, absolute
   */
  void file(long done, long total, String path);
}
