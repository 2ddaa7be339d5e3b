package vn.baocao.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/**
 * Indexes folders of reports. One run at a time holds an index; searching goes on meanwhile, and
 * sees what was last committed.
 *
 * <p>A run looks up each file below the given paths: unchanged ones (same size and time) are not
 * opened, files touched but equal byte for byte are not read, all others are read, their facts
 * extracted, and both written as one Lucene block that replaces the file's former one. Then files
 * that are gone are removed. Files that were changed a moment ago are read last, and those that
 * change while they are read are left for the next run. A run that ends early, however it ends,
 * leaves the last commit; the next one goes on from there.
 *
 * <p>Two files of equal content are two documents.
 */
public final class Indexer {

  private final IndexFolder folder;
  private final InstantSource clock;
  private final YoungFiles.Pause pause;
  private final String analysis;

  /**
   * @param folder of the index, created by the first run
   * @param clock says when runs start, and how young files are
   */
  public Indexer(Path folder, InstantSource clock) {
    this(new IndexFolder(folder), clock, YoungFiles.Pause.REAL, AnalysisVersion.current());
  }

  Indexer(IndexFolder folder, InstantSource clock, YoungFiles.Pause pause, String analysis) {
    this.folder = folder;
    this.clock = clock;
    this.pause = pause;
    this.analysis = analysis;
  }

  /**
   * Brings the index up to date with the files below {@code roots}. What lies outside of the roots
   * stays as it is. A root that does not exist, and a folder that cannot be read, are failures of
   * the run, and what the index holds below them is kept: they may only be out of reach.
   *
   * @param roots files and folders
   * @throws IndexException if the index is held by another run or cannot be written; what was
   *     committed stays
   */
  public IndexRun run(List<Path> roots, IndexOptions options, IndexProgress progress)
      throws IndexException {
    folder.create();
    try (IndexingRun run = IndexingRun.begin(folder, clock, pause, analysis, options)) {
      return run.index(roots, progress);
    } catch (IOException e) {
      throw folder.failure(e);
    } catch (OutOfMemoryError e) {
      throw outOfMemory(e);
    } catch (IllegalStateException e) {
      // So Lucene answers once a merge in the background has failed.
      switch (e.getCause()) {
        case IOException cause -> throw folder.failure(cause);
        case OutOfMemoryError cause -> throw outOfMemory(cause);
        case null, default -> throw e;
      }
    }
  }

  private IndexException outOfMemory(OutOfMemoryError e) {
    String detail = String.valueOf(e.getMessage());
    return new IndexException(IndexException.Kind.OUT_OF_MEMORY, folder.path(), detail);
  }
}
