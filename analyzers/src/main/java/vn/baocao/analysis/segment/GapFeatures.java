package vn.baocao.analysis.segment;

/**
 * What can be seen around a gap between two pieces, as slots of a weight table. The trainer and the
 * segmenter call the same code, so a model always means what it was trained to. Not thread-safe.
 */
abstract sealed class GapFeatures permits AccurateFeatures, FastFeatures {

  private static final int NO_SYLLABLE = 0x2545F491;

  /** Shape and nameness of what is outside of the text. */
  private static final int OUTSIDE = 6;

  /** What was looked at last. */
  Pieces pieces = new Pieces();

  /** Number of features of a gap. */
  abstract int count();

  /** Gets ready to tell the features of these pieces. */
  abstract void look(Pieces pieces);

  /**
   * Gathers the gaps that the weights decide on; the others are open. {@code gaps} has room for all
   * pieces; returns how many there are.
   */
  abstract int undecided(int[] gaps);

  /**
   * Fills {@code slots} for the gap behind piece {@code i}, in a table of {@code size}, a power of
   * two. The upper half is for text in capitals, which has features of the same names but other
   * weights.
   */
  final void fill(int i, boolean closedBefore, int[] slots, int size) {
    int half = size / 2;
    fillHalf(i, closedBefore, slots, half - 1);
    if (pieces.shapes[i] == SyllableHash.UNKNOWN || pieces.shapes[i + 1] == SyllableHash.UNKNOWN) {
      for (int k = 0; k < slots.length; k++) {
        slots[k] += half;
      }
    }
  }

  /** Fills {@code slots}, each at most {@code mask}. */
  abstract void fillHalf(int i, boolean closedBefore, int[] slots, int mask);

  final int hash(int i) {
    return i < 0 || i >= pieces.count ? NO_SYLLABLE : pieces.hashes[i];
  }

  final int shape(int i) {
    return i < 0 || i >= pieces.count ? OUTSIDE : pieces.shapes[i];
  }

  static int slot(int template, int x, int y, int mask) {
    int h = x * 0x9E3779B1 + y * 0x85EBCA77 + template * 0xC2B2AE3D;
    return (h ^ h >>> 15) & mask;
  }
}
