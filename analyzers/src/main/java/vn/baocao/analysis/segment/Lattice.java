package vn.baocao.analysis.segment;

import java.util.Arrays;

/**
 * All divisions of a stretch of pieces into words of the lexicon: for each gap how much cheaper the
 * best division with the gap closed is than the best with the gap open.
 */
final class Lattice {

  private static final int IMPOSSIBLE = 1 << 24;

  final WordMatches matches;

  private int[] forward = new int[0];
  private int[] backward = new int[0];
  private int[] closed = new int[0];

  /** Per gap: the {@linkplain Margin class} of the difference. */
  byte[] margin = new byte[0];

  Lattice(Lexicon lexicon) {
    this.matches = new WordMatches(lexicon);
  }

  void build(Pieces pieces) {
    ensure(pieces.count);
    matches.find(pieces);
    matches.findSingles(pieces);
    weighForward(pieces.count);
    weighBackward(pieces.count);
    for (int gap = 0; gap + 1 < pieces.count; gap++) {
      margin[gap] =
          closed[gap] == IMPOSSIBLE
              ? Margin.NO_WORD
              : Margin.classOf(closed[gap] - forward[gap + 1] - backward[gap + 1]);
    }
  }

  /** The cheapest way to each piece. */
  private void weighForward(int count) {
    Arrays.fill(forward, 1, count + 1, IMPOSSIBLE);
    int word = 0;
    for (int i = 0; i < count; i++) {
      int here = forward[i];
      forward[i + 1] = Math.min(forward[i + 1], here + Lexicon.singleCost(matches.single[i]));
      for (; word < matches.count && matches.starts[word] == i; word++) {
        int end = matches.ends[word];
        forward[end] = Math.min(forward[end], here + cost(word));
      }
    }
  }

  /** The cheapest way from each piece, and over each gap. */
  private void weighBackward(int count) {
    Arrays.fill(closed, 0, count, IMPOSSIBLE);
    backward[count] = 0;
    int word = matches.count;
    for (int i = count - 1; i >= 0; i--) {
      int best = Lexicon.singleCost(matches.single[i]) + backward[i + 1];
      for (; word > 0 && matches.starts[word - 1] == i; word--) {
        int end = matches.ends[word - 1];
        int rest = cost(word - 1) + backward[end];
        best = Math.min(best, rest);
        for (int gap = i; gap + 1 < end; gap++) {
          closed[gap] = Math.min(closed[gap], forward[i] + rest);
        }
      }
      backward[i] = best;
    }
  }

  private int cost(int word) {
    return Lexicon.wordCost(matches.entries[word], matches.proper[word]);
  }

  private void ensure(int count) {
    if (margin.length < count) {
      int size = Math.max(count, 2 * margin.length);
      forward = new int[size + 1];
      backward = new int[size + 1];
      closed = new int[size];
      margin = new byte[size];
    }
  }
}
