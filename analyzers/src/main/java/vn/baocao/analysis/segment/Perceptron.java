package vn.baocao.analysis.segment;

/** An averaged perceptron that learns which gaps a word goes on over. */
final class Perceptron {

  private final double[] weights;
  private final double[] history;
  private final int[] slots;
  private final Pieces pieces = new Pieces();
  private double steps = 1;

  Perceptron(int size, int features) {
    weights = new double[size];
    history = new double[size];
    slots = new int[features];
  }

  /** Goes over the gaps of a sentence, written as {@code text}, and corrects its mistakes. */
  void learn(Treebank.Sentence sentence, String text, Lattice lattice) {
    pieces.scan(text.toCharArray(), 0, text.length(), Integer.MAX_VALUE);
    if (pieces.count == 0) {
      return;
    }
    lattice.build(pieces);
    boolean before = false;
    int word = 0;
    for (int i = 0; i + 1 < pieces.count; i++) {
      while (word < sentence.words().size()
          && sentence.words().get(word).end() <= pieces.starts[i]) {
        word++;
      }
      boolean closed =
          word < sentence.words().size()
              && sentence.words().get(word).start() <= pieces.starts[i]
              && sentence.words().get(word).end() >= pieces.ends[i + 1];
      if (pieces.joinable[i]) {
        correct(lattice, i, before, closed);
      }
      before = pieces.joinable[i] && closed;
    }
  }

  private void correct(Lattice lattice, int gap, boolean before, boolean closed) {
    int mask = weights.length - 1;
    if (slots.length == GapFeatures.FAST_COUNT) {
      GapFeatures.fast(pieces, lattice, gap, slots, mask);
    } else {
      GapFeatures.independent(pieces, lattice, gap, slots, mask);
      GapFeatures.dependent(pieces, lattice, gap, before, slots, mask);
    }
    double sum = 0;
    for (int slot : slots) {
      sum += weights[slot];
    }
    double sign = closed ? 1 : -1;
    if (sum * sign <= 0) {
      for (int slot : slots) {
        weights[slot] += sign;
        history[slot] += steps * sign;
      }
    }
    steps++;
  }

  void addAverageTo(double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weights[i] - history[i] / steps;
    }
  }
}
