package vn.baocao.analysis.segment;

import java.util.Arrays;

/**
 * All divisions of a stretch of pieces into words of the lexicon: for each gap how much cheaper the
 * best division with the gap closed is than the best with the gap open, and the words around it.
 */
final class Lattice {

  private static final int IMPOSSIBLE = 1 << 24;

  private final Lexicon lexicon;
  private final Lexicon names;

  /** {@code words[i * LONGEST + n]}: cost of the word of n + 1 pieces that begins at i. */
  private int[] words = new int[0];

  private int[] forward = new int[0];
  private int[] backward = new int[0];

  /** Per gap: cost closed minus cost open. */
  int[] margin = new int[0];

  /**
   * Longest word that begins at a piece, that ends at a piece, that spans the gap behind a piece.
   */
  int[] longestFrom = new int[0];

  int[] longestTo = new int[0];
  int[] longestOver = new int[0];

  /** How many pieces of the longest word over a gap stand left of it. */
  int[] leftOfGap = new int[0];

  /** How much of a name a syllable is, by itself: 0 not known as one, to 4, a family name. */
  int[] nameness = new int[0];

  /** Length of the longest name of the list over the gap behind a piece. */
  int[] nameOver = new int[0];

  Lattice(Lexicon lexicon, Lexicon names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  void build(Pieces pieces) {
    int count = pieces.count;
    ensure(count);
    Arrays.fill(longestTo, 0, count, 1);
    Arrays.fill(longestOver, 0, count, 0);
    Arrays.fill(leftOfGap, 0, count, 0);
    Arrays.fill(nameOver, 0, count, 0);
    for (int i = 0; i < count; i++) {
      look(pieces, i);
      lookForNames(pieces, i);
    }
    weigh(count);
  }

  private void look(Pieces pieces, int i) {
    int hash = 0;
    int row = i * Lexicon.LONGEST;
    Arrays.fill(words, row, row + Lexicon.LONGEST, IMPOSSIBLE);
    longestFrom[i] = 1;
    for (int n = 0; n < Lexicon.LONGEST && i + n < pieces.count; n++) {
      if (n > 0 && !pieces.joinable[i + n - 1]) {
        break;
      }
      hash = Lexicon.extend(hash, pieces.hashes[i + n]);
      int cost = lexicon.cost(hash);
      if (n == 0) {
        words[row] = cost < 0 || cost == Lexicon.NO_WORD ? Lexicon.UNKNOWN_SYLLABLE : cost;
      } else if (cost >= 0 && cost != Lexicon.NO_WORD) {
        words[row + n] = cost;
        found(i, n + 1);
      }
      if (cost < 0) {
        break;
      }
    }
  }

  private void lookForNames(Pieces pieces, int i) {
    int hash = Lexicon.extend(0, pieces.hashes[i]);
    int cost = names.cost(hash);
    nameness[i] = cost < 0 || cost == Lexicon.NO_WORD ? 0 : cost;
    int row = i * Lexicon.LONGEST;
    for (int n = 1; cost >= 0 && n < Lexicon.LONGEST && i + n < pieces.count; n++) {
      if (!pieces.joinable[i + n - 1] || !isProper(pieces, i) || !isProper(pieces, i + n)) {
        break;
      }
      hash = Lexicon.extend(hash, pieces.hashes[i + n]);
      cost = names.cost(hash);
      if (cost >= 0 && cost != Lexicon.NO_WORD) {
        words[row + n] = Math.min(words[row + n], cost);
        if (n + 1 > longestFrom[i]) {
          found(i, n + 1);
        }
        for (int gap = i; gap < i + n; gap++) {
          nameOver[gap] = Math.max(nameOver[gap], n + 1);
        }
      }
    }
  }

  private static boolean isProper(Pieces pieces, int i) {
    int shape = pieces.shapes[i];
    return shape != SyllableHash.SMALL && shape != SyllableHash.NUMBER;
  }

  private void found(int from, int length) {
    longestFrom[from] = length;
    int last = from + length - 1;
    longestTo[last] = Math.max(longestTo[last], length);
    for (int gap = from; gap < last; gap++) {
      if (length > longestOver[gap]) {
        longestOver[gap] = length;
        leftOfGap[gap] = gap - from + 1;
      }
    }
  }

  private void weigh(int count) {
    forward[0] = 0;
    for (int i = 1; i <= count; i++) {
      forward[i] = IMPOSSIBLE;
    }
    for (int i = 0; i < count; i++) {
      for (int n = 0; n < longestFrom[i]; n++) {
        int cost = forward[i] + words[i * Lexicon.LONGEST + n];
        forward[i + n + 1] = Math.min(forward[i + n + 1], cost);
      }
    }
    backward[count] = 0;
    for (int i = count - 1; i >= 0; i--) {
      backward[i] = IMPOSSIBLE;
      for (int n = 0; n < longestFrom[i]; n++) {
        int cost = words[i * Lexicon.LONGEST + n] + backward[i + n + 1];
        backward[i] = Math.min(backward[i], cost);
      }
    }
    for (int gap = 0; gap + 1 < count; gap++) {
      margin[gap] = closed(gap) - forward[gap + 1] - backward[gap + 1];
    }
  }

  private int closed(int gap) {
    int best = IMPOSSIBLE;
    for (int from = Math.max(0, gap - Lexicon.LONGEST + 2); from <= gap; from++) {
      for (int n = gap - from + 1; n < longestFrom[from]; n++) {
        int cost = forward[from] + words[from * Lexicon.LONGEST + n] + backward[from + n + 1];
        best = Math.min(best, cost);
      }
    }
    return best;
  }

  private void ensure(int count) {
    if (margin.length < count) {
      int size = Math.max(count, 2 * margin.length);
      words = new int[size * Lexicon.LONGEST];
      forward = new int[size + 1];
      backward = new int[size + 1];
      margin = new int[size];
      longestFrom = new int[size];
      longestTo = new int[size];
      longestOver = new int[size];
      leftOfGap = new int[size];
      nameness = new int[size];
      nameOver = new int[size];
    }
  }
}
