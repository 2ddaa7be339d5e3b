package vn.baocao.index;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an index holds.
 *
 * @param files of which the index knows, failed ones included
 * @param targets how many facts there are of this kind
 * @param counts how many facts there are of this kind
 * @param findings how many facts there are of this kind
 * @param outdated files that were read by another version of the program; the next run refreshes
 *     those below its paths
 * @param failures sorted by path
 * @param bytes on disk
 * @param schemaVersion of the index format
 * @param analysisVersion of the program that made the last commit
 * @param lastRun id of the run that made the last commit
 * @param lastRunStarted when that run started
 * @param lastRunComplete false if that run was interrupted
 */
public record IndexStatus(
    long documents,
    long files,
    long targets,
    long counts,
    long findings,
    long outdated,
    List<FileFailure> failures,
    long bytes,
    String schemaVersion,
    String analysisVersion,
    @Nullable String lastRun,
    @Nullable Instant lastRunStarted,
    boolean lastRunComplete) {

  public IndexStatus {
    failures = List.copyOf(failures);
  }

  /** All facts. */
  public long facts() {
    return targets + counts + findings;
  }
}
