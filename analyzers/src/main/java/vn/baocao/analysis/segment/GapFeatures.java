package vn.baocao.analysis.segment;

/**
 * What can be seen around a gap between two pieces, as slots of a weight table. The trainer and the
 * segmenter call the same code, so a model always means what it was trained to.
 */
final class GapFeatures {

  /** Number of features of a gap; the last ones depend on whether the gap before is closed. */
  static final int COUNT = 29;

  /** From this index on the features depend on the gap before. */
  static final int HISTORY = 26;

  /** Number of features of the fast segmenter. */
  static final int FAST_COUNT = 14;

  /** Limits of the classes into which the lattice's margins are put. */
  private static final int[] STEPS = {4, 12, 24, 40, 64, 96};

  private static final int NONE = 0x2545F491;

  private GapFeatures() {}

  /** Fills {@code slots[0, HISTORY)} for the gap behind piece {@code i}. */
  static void independent(Pieces p, Lattice lattice, int i, int[] slots, int mask) {
    int a = hash(p, i - 1);
    int b = p.hashes[i];
    int c = p.hashes[i + 1];
    int d = hash(p, i + 2);
    int sa = shape(p, i - 1);
    int sb = p.shapes[i];
    int sc = p.shapes[i + 1];
    int sd = shape(p, i + 2);
    int margin = bucket(lattice.margin[i]);
    int before = i > 0 && p.joinable[i - 1] ? bucket(lattice.margin[i - 1]) : 15;
    int after = i + 2 < p.count && p.joinable[i + 1] ? bucket(lattice.margin[i + 1]) : 15;
    int over = lattice.longestOver[i] * 8 + lattice.leftOfGap[i];
    int ends = lattice.longestTo[i];
    int begins = lattice.longestFrom[i + 1];
    int shapes = (sa * 8 + sb) * 64 + sc * 8 + sd;
    int n = 0;
    slots[n++] = slot(1, b, 0, mask);
    slots[n++] = slot(2, c, 0, mask);
    slots[n++] = slot(3, b, c, mask);
    slots[n++] = slot(4, a, b, mask);
    slots[n++] = slot(5, c, d, mask);
    slots[n++] = slot(6, a + 31 * b, c, mask);
    slots[n++] = slot(7, b, c + 31 * d, mask);
    slots[n++] = slot(8, a, c, mask);
    slots[n++] = slot(9, b, d, mask);
    slots[n++] = slot(10, shapes, 0, mask);
    slots[n++] = slot(11, sb * 8 + sc, b, mask);
    slots[n++] = slot(12, sb * 8 + sc, c, mask);
    slots[n++] = slot(13, over, ends * 8 + begins, mask);
    slots[n++] = slot(14, over, sb * 8 + sc, mask);
    slots[n++] = slot(15, margin, 0, mask);
    slots[n++] = slot(16, margin, before * 16 + after, mask);
    slots[n++] = slot(17, margin, shapes, mask);
    slots[n++] = slot(18, margin, b, mask);
    slots[n++] = slot(19, margin, c, mask);
    slots[n++] = slot(20, over * 16 + margin, ends * 8 + begins, mask);
    slots[n++] = slot(21, sb * 8 + sc, margin * 64 + over, mask);
    slots[n++] = slot(22, 0, 0, mask);
    int names = nameness(p, lattice, i - 1);
    names = names * 8 + lattice.nameness[i];
    names = names * 8 + lattice.nameness[i + 1];
    names = names * 8 + nameness(p, lattice, i + 2);
    slots[n++] = slot(27, names, sb * 8 + sc, mask);
    slots[n++] = slot(28, lattice.nameOver[i], shapes, mask);
    slots[n++] = slot(29, names, lattice.nameOver[i] * 16 + margin, mask);
    slots[n] = slot(30, names, shapes, mask);
  }

  /** Fills {@code slots[HISTORY, COUNT)}. */
  static void dependent(
      Pieces p, Lattice lattice, int i, boolean closedBefore, int[] slots, int mask) {
    int history = closedBefore ? 1 : 2;
    int shapes = p.shapes[i] * 8 + p.shapes[i + 1];
    int margin = bucket(lattice.margin[i]);
    int over = lattice.longestOver[i] * 8 + lattice.leftOfGap[i];
    slots[HISTORY] = slot(24, history, over * 16 + margin, mask);
    slots[HISTORY + 1] = slot(25, history, shapes * 16 + margin, mask);
    slots[HISTORY + 2] = slot(26, history, p.hashes[i], mask);
  }

  /** Fills {@code slots[0, FAST_COUNT)} for the fast segmenter. */
  static void fast(Pieces p, Lattice lattice, int i, int[] slots, int mask) {
    int a = hash(p, i - 1);
    int b = p.hashes[i];
    int c = p.hashes[i + 1];
    int d = hash(p, i + 2);
    int margin = bucket(lattice.margin[i]);
    int over = lattice.longestOver[i] * 8 + lattice.leftOfGap[i];
    int around = lattice.longestTo[i] * 8 + lattice.longestFrom[i + 1];
    int shapes = (shape(p, i - 1) * 8 + p.shapes[i]) * 64 + p.shapes[i + 1] * 8 + shape(p, i + 2);
    slots[0] = slot(1, b, 0, mask);
    slots[1] = slot(2, c, 0, mask);
    slots[2] = slot(3, b, c, mask);
    slots[3] = slot(4, a, b, mask);
    slots[4] = slot(5, c, d, mask);
    slots[5] = slot(17, margin, shapes, mask);
    slots[6] = slot(20, over * 16 + margin, around, mask);
    slots[7] = slot(18, margin, b, mask);
    slots[8] = slot(19, margin, c, mask);
    slots[9] = slot(21, shapes, over, mask);
    int names = lattice.nameness[i] * 8 + lattice.nameness[i + 1];
    slots[10] = slot(27, names, shapes, mask);
    slots[11] = slot(28, names * 8 + lattice.nameOver[i], margin, mask);
    slots[12] = slot(14, over, p.shapes[i] * 8 + p.shapes[i + 1], mask);
    slots[13] = slot(11, p.shapes[i] * 8 + p.shapes[i + 1], c, mask);
  }

  static int bucket(int margin) {
    if (margin > 1 << 20) {
      return 14;
    }
    int size = Math.abs(margin);
    int step = 0;
    while (step < STEPS.length && size >= STEPS[step]) {
      step++;
    }
    return margin < 0 ? 6 - step : 7 + step;
  }

  private static int hash(Pieces p, int i) {
    return i < 0 || i >= p.count ? NONE : p.hashes[i];
  }

  private static int nameness(Pieces p, Lattice lattice, int i) {
    return i < 0 || i >= p.count ? 7 : lattice.nameness[i];
  }

  private static int shape(Pieces p, int i) {
    return i < 0 || i >= p.count ? 6 : p.shapes[i];
  }

  private static int slot(int template, int x, int y, int mask) {
    int h = x * 0x9E3779B1 + y * 0x85EBCA77 + template * 0xC2B2AE3D;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    h ^= h >>> 13;
    return h & mask;
  }
}
