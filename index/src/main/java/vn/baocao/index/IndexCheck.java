package vn.baocao.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an index: every file and checksum of Lucene's, then that each indexed file has exactly
 * the records it should have. Nothing is changed.
 *
 * @param documents in the index
 * @param files in the index
 * @param problems none if the index is sound; otherwise {@code index --full} makes it anew
 */
public record IndexCheck(long documents, long files, List<Problem> problems) {

  /** What can be wrong. */
  public enum Kind {
    /** Lucene finds a segment damaged; detail: what it says of it. */
    DAMAGED,
    /** A file has more or fewer records than were written; detail: its path. */
    INCOMPLETE,
    /** Records belong to no file; detail: how many. */
    ORPHANED
  }

  /**
   * Something wrong.
   *
   * @param detail in English, one line
   */
  public record Problem(Kind kind, String detail) {}

  public IndexCheck {
    problems = List.copyOf(problems);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return problems.isEmpty();
  }

  /**
   * Checks the index in {@code folder}, which no run may hold meanwhile.
   *
   * @throws IndexException if there is none, it is held by a run, or too damaged to be opened
   */
  public static IndexCheck of(Path folder, InstantSource clock) throws IndexException {
    IndexFolder index = new IndexFolder(folder);
    Path generation = index.generation();
    if (generation == null) {
      throw new IndexException(IndexException.Kind.NOT_FOUND, folder, "");
    }
    RunLock lock = lock(index, clock);
    try {
      List<Problem> problems = new ArrayList<>(damages(generation));
      if (!problems.isEmpty()) {
        return new IndexCheck(0, 0, problems);
      }
      try (DirectoryReader reader = index.open()) {
        IndexStatus status = index.status(reader);
        problems.addAll(new BlockCheck(reader).problems());
        return new IndexCheck(status.documents(), status.files(), problems);
      }
    } catch (IOException e) {
      throw index.failure(e);
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }

  /** Null where nothing can be written: no run can disturb the check there. */
  private static @Nullable RunLock lock(IndexFolder index, InstantSource clock)
      throws IndexException {
    try {
      return RunLock.take(index, clock.instant());
    } catch (IndexException e) {
      if (e.kind() == IndexException.Kind.NOT_WRITABLE) {
        return null;
      }
      throw e;
    }
  }

  private static List<Problem> damages(Path generation) throws IOException {
    List<Problem> problems = new ArrayList<>();
    try (Directory directory = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        CheckIndex check = new CheckIndex(directory)) {
      CheckIndex.Status status = check.checkIndex();
      if (status.missingSegments) {
        problems.add(new Problem(Kind.DAMAGED, "the list of segments cannot be read"));
      }
      for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
        if (segment.error != null) {
          String detail = segment.name + ": " + segment.error;
          problems.add(new Problem(Kind.DAMAGED, detail.lines().findFirst().orElse("")));
        }
      }
      if (!status.clean && problems.isEmpty()) {
        problems.add(new Problem(Kind.DAMAGED, status.totLoseDocCount + " records would be lost"));
      }
    }
    return problems;
  }
}
