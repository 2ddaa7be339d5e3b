package vn.baocao.index;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts what a run does and tells its listener. Safe for use by several threads. */
final class RunTally {

  private final IndexProgress progress;
  private final long total;
  private final List<FileFailure> failed = new ArrayList<>();
  private long files;
  private long bytes;
  private long added;
  private long changed;
  private long unchanged;
  private long moved;
  private long removed;
  private long deferred;
  private long stillFailing;
  private long factsAdded;
  private long factsRemoved;

  /**
   * @param total files that are expected
   */
  RunTally(IndexProgress progress, long total) {
    this.progress = progress;
    this.total = total;
  }

  /** A file was left alone. */
  synchronized void unchanged(String path, int documents, int failures) {
    unchanged += documents;
    stillFailing += failures;
    fileDone(path);
  }

  /** A file changed or vanished while it was read. */
  synchronized void deferred(String path) {
    deferred++;
    fileDone(path);
  }

  /**
   * A file was read and written.
   *
   * @param before documents that it had in the index
   */
  synchronized void written(FileRecord record, int before, FactChanges facts) {
    bytes += record.size();
    int both = Math.min(before, record.documents());
    changed += both;
    added += record.documents() - both;
    removed += before - both;
    failed.addAll(record.failures());
    factsAdded += facts.added();
    factsRemoved += facts.removed();
    fileDone(record.path());
  }

  /** A file was found at a new path and written. */
  synchronized void moved(FileRecord record, FactChanges facts) {
    bytes += record.size();
    moved += record.documents();
    failed.addAll(record.failures());
    factsAdded += facts.added();
    factsRemoved += facts.removed();
    fileDone(record.path());
  }

  /** A file is gone. */
  synchronized void removed(Manifest.Entry entry) {
    removed += entry.documents();
    factsRemoved += entry.facts();
  }

  /** A path that could not be looked into; the index keeps what it has below it. */
  synchronized void unreadable(FileFailure failure) {
    failed.add(failure);
  }

  private void fileDone(String path) {
    files++;
    progress.file(files, Math.max(files, total), path);
  }

  /** The report. */
  synchronized IndexRun report(String run, Instant started, Instant ended, long facts) {
    return new IndexRun(
        run,
        started,
        Duration.between(started, ended),
        files,
        bytes,
        added,
        changed,
        unchanged,
        moved,
        removed,
        deferred,
        failed.stream().sorted().toList(),
        stillFailing,
        facts,
        factsAdded,
        factsRemoved);
  }
}
