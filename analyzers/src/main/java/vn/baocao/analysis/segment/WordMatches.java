package vn.baocao.analysis.segment;

import java.util.Arrays;

/** Which words and names of the lexicon stand in a stretch of pieces, and around each gap. */
final class WordMatches {

  private final Lexicon lexicon;

  /** The words of several pieces, by their first piece. */
  int count;

  int[] starts = new int[64];
  int[] ends = new int[64];
  int[] entries = new int[64];

  /** Whether all pieces of a match are written as those of a name are. */
  boolean[] proper = new boolean[64];

  /** Pieces that a word may begin at. */
  private int[] begins = new int[0];

  /** Lexicon entry of each piece; after {@link #findSingles}. */
  int[] single = new int[0];

  /**
   * Longest word that begins at a piece, that ends at a piece, that spans the gap behind a piece.
   */
  byte[] longestFrom = new byte[0];

  byte[] longestTo = new byte[0];
  byte[] longestOver = new byte[0];

  /** How many pieces of the longest word over a gap stand left of it. */
  byte[] leftOfGap = new byte[0];

  /** Length of the longest name of the list over the gap behind a piece. */
  byte[] nameOver = new byte[0];

  WordMatches(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Finds the entry of each piece. */
  void findSingles(Pieces pieces) {
    for (int i = 0; i < pieces.count; i++) {
      single[i] = lexicon.find(pieces.hashes[i]);
    }
  }

  /** Finds the words of several pieces. */
  void find(Pieces pieces) {
    clear(pieces.count);
    int places = 0;
    for (int i = 0; i + 1 < pieces.count; i++) {
      begins[places] = i;
      int pair = Lexicon.extend(pieces.hashes[i], pieces.hashes[i + 1]);
      places += lexicon.mayHold(pair) & (pieces.joinable[i] ? 1 : 0);
    }
    for (int place = 0; place < places; place++) {
      look(pieces, begins[place]);
    }
  }

  private void clear(int pieces) {
    if (single.length < pieces) {
      int size = Math.max(pieces, 2 * single.length);
      single = new int[size];
      begins = new int[size];
      longestFrom = new byte[size];
      longestTo = new byte[size];
      longestOver = new byte[size];
      leftOfGap = new byte[size];
      nameOver = new byte[size];
    }
    Arrays.fill(longestFrom, 0, pieces, (byte) 1);
    Arrays.fill(longestTo, 0, pieces, (byte) 1);
    Arrays.fill(longestOver, 0, pieces, (byte) 0);
    Arrays.fill(leftOfGap, 0, pieces, (byte) 0);
    Arrays.fill(nameOver, 0, pieces, (byte) 0);
    count = 0;
  }

  /** Finds the words that begin at piece {@code i}. */
  private void look(Pieces pieces, int i) {
    int hash = pieces.hashes[i];
    for (int k = i; pieces.joinable[k] && k - i < Lexicon.LONGEST - 1; k++) {
      hash = Lexicon.extend(hash, pieces.hashes[k + 1]);
      int entry = lexicon.find(hash);
      if (entry == Lexicon.ABSENT) {
        return;
      }
      add(pieces, i, k + 1, entry);
    }
  }

  private void add(Pieces pieces, int first, int last, int entry) {
    boolean name = Lexicon.name(entry) > 0 && areProper(pieces, first, last);
    if (!name && Lexicon.cost(entry) == Lexicon.NO_WORD) {
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      entries = Arrays.copyOf(entries, 2 * count);
      proper = Arrays.copyOf(proper, 2 * count);
    }
    starts[count] = first;
    ends[count] = last + 1;
    entries[count] = entry;
    proper[count++] = name;
    byte length = (byte) (last + 1 - first);
    longestFrom[first] = length;
    longestTo[last] = (byte) Math.max(longestTo[last], length);
    for (int gap = first; gap < last; gap++) {
      if (length > longestOver[gap]) {
        longestOver[gap] = length;
        leftOfGap[gap] = (byte) (gap - first + 1);
      }
      if (name && length > nameOver[gap]) {
        nameOver[gap] = length;
      }
    }
  }

  private static boolean areProper(Pieces pieces, int first, int last) {
    for (int i = first; i <= last; i++) {
      int shape = pieces.shapes[i];
      if (shape == SyllableHash.SMALL || shape == SyllableHash.NUMBER) {
        return false;
      }
    }
    return true;
  }

  /** How much of a name the piece is, by itself; after {@link #findSingles}. */
  int nameness(int piece) {
    return Lexicon.name(single[piece]);
  }
}
