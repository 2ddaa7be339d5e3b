package vn.baocao.index;

import java.time.Duration;
import vn.baocao.corpus.reader.Ocr;

/**
 * How a run goes about it.
 *
 * @param full read everything again, into a new generation of the index that replaces the old one
 *     at once when it is complete
 * @param jobs files read and extracted at the same time, at least 1
 * @param timeout for one file; a file that takes longer is a failure of that file
 * @param retryFailed read files that failed before again, though they have not changed
 * @param ocr whether scans are recognized
 */
public record IndexOptions(boolean full, int jobs, Duration timeout, boolean retryFailed, Ocr ocr) {

  /** Incremental, as many jobs as there are processors, a minute a file. */
  public static final IndexOptions DEFAULT =
      new IndexOptions(
          false, Runtime.getRuntime().availableProcessors(), Duration.ofMinutes(1), false);

  /** Scans are recognized where that is possible. */
  public IndexOptions(boolean full, int jobs, Duration timeout, boolean retryFailed) {
    this(full, jobs, timeout, retryFailed, Ocr.AUTO);
  }

  public IndexOptions {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs must be at least 1, not " + jobs);
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("timeout must be positive, not " + timeout);
    }
  }
}
