package vn.baocao.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Names a run and the change set that it adds to. What a run changes adds to the change set of an
 * interrupted one before it, so that nothing it had committed is left unreported.
 *
 * @param id of the run. Runs do not overlap, so that the time they began tells them apart
 * @param changes id of the first run after the last complete one
 * @param analysis version of the program, see {@link AnalysisVersion}
 */
record RunId(String id, String changes, String analysis, Instant started) {

  /**
   * @param last commit of the index, null if there is none
   */
  static RunId after(@Nullable CommitData last, String analysis, Instant started) {
    String id = started.toString().replaceAll("[^0-9TZ]", "");
    if (last == null || last.complete() || last.changes().isEmpty()) {
      return new RunId(id, id, analysis, started);
    }
    return new RunId(id, last.changes(), analysis, started);
  }

  /** Whether the run begins a change set. */
  boolean begins() {
    return id.equals(changes);
  }

  CommitData commit(boolean complete) {
    return new CommitData(CommitData.SCHEMA, analysis, id, changes, started, complete);
  }
}
