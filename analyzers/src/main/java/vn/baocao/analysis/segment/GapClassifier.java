package vn.baocao.analysis.segment;

import java.util.Arrays;

/** Decides for each gap between two pieces whether a word goes on over it. Not thread-safe. */
final class GapClassifier {

  private final GapFeatures features;
  private final byte[] weights;
  private final int[] slots;
  private boolean[] closed = new boolean[0];
  private int[] gaps = new int[0];

  private GapClassifier(GapFeatures features, byte[] weights) {
    this.features = features;
    this.weights = weights;
    this.slots = new int[features.count()];
  }

  static GapClassifier accurate(SegmenterModel model) {
    return new GapClassifier(new AccurateFeatures(model.lexicon), model.accurate);
  }

  static GapClassifier fast(SegmenterModel model) {
    return new GapClassifier(new FastFeatures(model.lexicon), model.fast);
  }

  /** Whether the gap behind each piece is closed; valid until the next call. */
  boolean[] classify(Pieces pieces) {
    if (closed.length < pieces.count) {
      closed = new boolean[2 * pieces.count];
      gaps = new int[2 * pieces.count];
    }
    features.look(pieces);
    int undecided = features.undecided(gaps);
    Arrays.fill(closed, 0, pieces.count, false);
    for (int k = 0; k < undecided; k++) {
      int gap = gaps[k];
      features.fill(gap, gap > 0 && closed[gap - 1], slots, weights.length);
      int sum = 0;
      for (int slot : slots) {
        sum += weights[slot];
      }
      closed[gap] = sum > 0;
    }
    return closed;
  }
}
