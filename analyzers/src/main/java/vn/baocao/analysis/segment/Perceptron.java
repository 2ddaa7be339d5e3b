package vn.baocao.analysis.segment;

import java.util.List;
import vn.baocao.analysis.text.Span;

/** An averaged perceptron that learns which gaps a word goes on over. */
final class Perceptron {

  private final double margin;
  private final double[] weights;
  private final double[] history;
  private final Pieces pieces = new Pieces();
  private int[] gaps = new int[256];
  private int[] slots = new int[0];
  private double steps = 1;

  /** A perceptron that also corrects decisions that were right by no more than {@code margin}. */
  Perceptron(int size, double margin) {
    this.margin = margin;
    weights = new double[size];
    history = new double[size];
  }

  /** Goes over the gaps of a sentence, written as {@code text}, and corrects its mistakes. */
  void learn(Treebank.Sentence sentence, String text, GapFeatures features) {
    pieces.scan(text.toCharArray(), 0, text.length(), Integer.MAX_VALUE);
    if (pieces.count == 0) {
      return;
    }
    if (gaps.length < pieces.count) {
      gaps = new int[2 * pieces.count];
    }
    slots = slots.length == features.count() ? slots : new int[features.count()];
    features.look(pieces);
    boolean[] closed = closed(sentence.words());
    int undecided = features.undecided(gaps);
    for (int k = 0; k < undecided; k++) {
      int gap = gaps[k];
      features.fill(gap, gap > 0 && closed[gap - 1], slots, weights.length);
      correct(closed[gap]);
    }
  }

  /** The gaps that lie inside a word of the treebank and may be joined. */
  private boolean[] closed(List<Span> words) {
    boolean[] closed = new boolean[pieces.count];
    int word = 0;
    for (int i = 0; i + 1 < pieces.count; i++) {
      while (word < words.size() && words.get(word).end() <= pieces.starts[i]) {
        word++;
      }
      closed[i] =
          pieces.joinable[i]
              && word < words.size()
              && words.get(word).start() <= pieces.starts[i]
              && words.get(word).end() >= pieces.ends[i + 1];
    }
    return closed;
  }

  private void correct(boolean closed) {
    double sum = 0;
    for (int slot : slots) {
      sum += weights[slot];
    }
    double sign = closed ? 1 : -1;
    if (sum * sign <= margin) {
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
