package vn.baocao.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that were changed a moment before the walk came by: somebody may still be writing them.
 * They are set aside until all else is done and the youngest has rested, so that only whole files
 * are read. There are never more than can be written in {@link #REST}.
 */
final class YoungFiles {

  /** Longer than the pauses of one who copies, and than the tick of a file system's clock. */
  static final Duration REST = Duration.ofSeconds(2);

  /** Passes time; another one in tests. */
  @FunctionalInterface
  interface Pause {

    /** Sleeps. */
    Pause REAL = duration -> Thread.sleep(duration);

    void last(Duration duration) throws InterruptedException;
  }

  private final InstantSource clock;
  private final Pause pause;
  private final List<SourceFiles.SourceFile> files = new ArrayList<>();
  private Instant rested = Instant.EPOCH;

  YoungFiles(InstantSource clock, Pause pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /** Sets the file aside if it is young. A time in the future says nothing about its age. */
  boolean take(SourceFiles.SourceFile file) {
    Instant now = clock.instant();
    Instant modified = Instant.EPOCH.plusNanos(file.modified());
    if (modified.isAfter(now) || modified.plus(REST).isBefore(now)) {
      return false;
    }
    files.add(file);
    rested = modified.plus(REST).isAfter(rested) ? modified.plus(REST) : rested;
    return true;
  }

  /** The files that were set aside, once they have rested. */
  List<SourceFiles.SourceFile> rested() throws IOException {
    Duration left = Duration.between(clock.instant(), rested);
    if (!files.isEmpty() && left.isPositive()) {
      try {
        pause.last(left.compareTo(REST) > 0 ? REST : left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("the run was interrupted");
      }
    }
    return List.copyOf(files);
  }
}
