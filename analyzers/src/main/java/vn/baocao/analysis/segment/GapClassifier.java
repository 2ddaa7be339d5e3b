package vn.baocao.analysis.segment;

/** Decides for each gap between two pieces whether a word goes on over it. Not thread-safe. */
final class GapClassifier {

  /** Whether the gap behind a piece is closed; as long as the last pieces classified. */
  boolean[] closed = new boolean[256];

  private final Lattice lattice;
  private final byte[] weights;
  private final boolean fast;
  private final int[] slots;

  private GapClassifier(SegmenterModel model, byte[] weights, boolean fast) {
    this.lattice = new Lattice(model.lexicon, model.names);
    this.weights = weights;
    this.fast = fast;
    this.slots = new int[fast ? GapFeatures.FAST_COUNT : GapFeatures.COUNT];
  }

  static GapClassifier accurate(SegmenterModel model) {
    return new GapClassifier(model, model.accurate, false);
  }

  static GapClassifier fast(SegmenterModel model) {
    return new GapClassifier(model, model.fast, true);
  }

  void classify(Pieces pieces) {
    if (closed.length < pieces.count) {
      closed = new boolean[2 * pieces.count];
    }
    if (pieces.count == 0) {
      return;
    }
    lattice.build(pieces);
    boolean before = false;
    for (int i = 0; i < pieces.count; i++) {
      before = pieces.joinable[i] && isClosed(pieces, i, before);
      closed[i] = before;
    }
  }

  private boolean isClosed(Pieces pieces, int i, boolean before) {
    int mask = weights.length - 1;
    if (fast) {
      GapFeatures.fast(pieces, lattice, i, slots, mask);
    } else {
      GapFeatures.independent(pieces, lattice, i, slots, mask);
      GapFeatures.dependent(pieces, lattice, i, before, slots, mask);
    }
    int sum = 0;
    for (int slot : slots) {
      sum += weights[slot];
    }
    return sum > 0;
  }
}
