package vn.baocao.index;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What one run did. Documents are counted, not files: a container counts once for each member that
 * it holds.
 *
 * @param id of the run; also kept in the commits that it made
 * @param files found below the given paths
 * @param bytes of the files that were read
 * @param added documents that the index did not hold
 * @param changed documents that were read again, because the file or the program changed
 * @param unchanged documents of files that were left alone
 * @param moved documents found again, by content, under another path
 * @param removed documents whose file is gone
 * @param deferred files that changed while they were read, left for the next run
 * @param failed files and members that could not be read in this run, sorted by path
 * @param stillFailing files and members that failed in an earlier run and were not tried again
 * @param facts in the index after the run
 * @param factsAdded facts written that their document did not have before
 * @param factsRemoved facts that their document no longer has
 */
public record IndexRun(
    String id,
    Instant started,
    Duration duration,
    long files,
    long bytes,
    long added,
    long changed,
    long unchanged,
    long moved,
    long removed,
    long deferred,
    List<FileFailure> failed,
    long stillFailing,
    long facts,
    long factsAdded,
    long factsRemoved) {

  public IndexRun {
    failed = List.copyOf(failed);
  }

  /** Documents read and written by this run. */
  public long written() {
    return added + changed + moved;
  }

  /** Documents written a second, over the whole run. */
  public double rate() {
    return written() * 1000.0 / Math.max(1, duration.toMillis());
  }
}
