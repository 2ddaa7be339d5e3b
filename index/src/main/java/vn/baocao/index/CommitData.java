package vn.baocao.index;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each commit says of itself.
 *
 * @param schema version of the index format
 * @param analysis version of the program that committed, see {@link AnalysisVersion}
 * @param run that committed
 * @param changes change set that the run adds to, see {@link RunId}
 * @param complete false while the run goes on
 */
record CommitData(
    String schema, String analysis, String run, String changes, Instant started, boolean complete) {

  /** Raised with every change of {@link IndexFields} or of what they mean. */
  static final String SCHEMA = "3";

  private static final String SCHEMA_KEY = "baocao.schema";
  private static final String ANALYSIS_KEY = "baocao.analysis";
  private static final String RUN_KEY = "baocao.run";
  private static final String CHANGES_KEY = "baocao.changes";
  private static final String STARTED_KEY = "baocao.started";
  private static final String COMPLETE_KEY = "baocao.complete";

  Map<String, String> toMap() {
    return Map.of(
        SCHEMA_KEY, schema,
        ANALYSIS_KEY, analysis,
        RUN_KEY, run,
        CHANGES_KEY, changes,
        STARTED_KEY, started.toString(),
        COMPLETE_KEY, Boolean.toString(complete));
  }

  /** Null if the commit is not one of ours. */
  static @Nullable CommitData of(Map<String, String> data) {
    String schema = data.get(SCHEMA_KEY);
    String started = data.get(STARTED_KEY);
    if (schema == null || started == null) {
      return null;
    }
    try {
      return new CommitData(
          schema,
          data.getOrDefault(ANALYSIS_KEY, ""),
          data.getOrDefault(RUN_KEY, ""),
          data.getOrDefault(CHANGES_KEY, ""),
          Instant.parse(started),
          Boolean.parseBoolean(data.get(COMPLETE_KEY)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
