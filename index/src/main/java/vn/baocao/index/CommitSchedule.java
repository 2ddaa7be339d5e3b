package vn.baocao.index;

import java.time.Duration;
import java.time.Instant;

/**
 * When a run commits: soon at first, then ever more rarely, so that a crash costs at most a third
 * of what was done, and never more than half a minute. Not safe for use by several threads.
 */
final class CommitSchedule {

  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Duration pause = FIRST;
  private Instant next;

  CommitSchedule(Instant started) {
    this.next = started.plus(FIRST);
  }

  boolean isDue(Instant now) {
    return !now.isBefore(next);
  }

  /** A commit has been made. */
  void made(Instant now) {
    Duration longer = pause.multipliedBy(3).dividedBy(2);
    pause = longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
    next = now.plus(pause);
  }
}
