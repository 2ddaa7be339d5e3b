package vn.baocao.corpus.reader;

import java.time.Duration;

/**
 * Bounds of what one file may cost.
 *
 * @param time after which reading a file (with all its members) is given up
 * @param bytes size of a file, and of each member of a container
 * @param characters length of a document's text in UTF-16 units; what exceeds it is cut and flagged
 * @param members of one file, nested ones included
 * @param depth of containers within containers
 * @param unpacked bytes of all members of one file together
 */
public record ReadLimits(
    Duration time, long bytes, int characters, int members, int depth, long unpacked) {

  /** One minute, 200 MB a file, 20 million characters, 10,000 members, 5 levels, 1 GB unpacked. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(Duration.ofSeconds(60), 200_000_000L, 20_000_000, 10_000, 5, 1_000_000_000L);

  public ReadLimits {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("time limit must be positive, is " + time);
    }
    if (bytes < 1 || characters < 1 || members < 1 || depth < 0 || unpacked < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** These limits with another time. */
  public ReadLimits withTime(Duration other) {
    return new ReadLimits(other, bytes, characters, members, depth, unpacked);
  }
}
