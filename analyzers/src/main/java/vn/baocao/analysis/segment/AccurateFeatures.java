package vn.baocao.analysis.segment;

/**
 * The features of the accurate segmenter: two pieces on either side of the gap, with all divisions
 * into words weighed against each other, and whether the gap before is closed.
 */
final class AccurateFeatures extends GapFeatures {

  private static final int COUNT = 33;
  private static final int OUTSIDE = 7;

  private final Lattice lattice;

  /** Where the word begins that the gap asked for last may go on. */
  private int wordStart;

  private final WordMatches matches;

  AccurateFeatures(Lexicon lexicon) {
    this.lattice = new Lattice(lexicon);
    this.matches = lattice.matches;
  }

  @Override
  int count() {
    return COUNT;
  }

  @Override
  void look(Pieces pieces) {
    this.pieces = pieces;
    lattice.build(pieces);
  }

  @Override
  int undecided(int[] gaps) {
    int count = 0;
    for (int i = 0; i < pieces.count; i++) {
      gaps[count] = i;
      count += pieces.joinable[i] ? 1 : 0;
    }
    return count;
  }

  @Override
  void fillHalf(int i, boolean closedBefore, int[] slots, int mask) {
    int shapes = pieces.shapes[i] * 8 + pieces.shapes[i + 1];
    int allShapes = (shape(i - 1) * 64 + shapes) * 8 + shape(i + 2);
    int margin = lattice.margin[i];
    int over = matches.longestOver[i] * 8 + matches.leftOfGap[i];
    fillSyllables(i, shapes, margin, slots, mask);
    fillWords(i, shapes, allShapes, margin, over, slots, mask);
    fillNames(i, shapes, allShapes, margin, slots, mask);
    fillHistory(i, closedBefore, shapes, margin, over, slots, mask);
  }

  private void fillHistory(
      int i, boolean closedBefore, int shapes, int margin, int over, int[] slots, int mask) {
    int history = closedBefore ? 1 : 2;
    slots[26] = slot(24, history, over * 16 + margin, mask);
    slots[27] = slot(25, history, shapes * 16 + margin, mask);
    slots[28] = slot(26, history, pieces.hashes[i], mask);
    wordStart = closedBefore ? wordStart : i;
    int length = Math.min(i - wordStart, 3);
    int begun = (length * 8 + matches.nameness(wordStart)) * 8 + pieces.shapes[wordStart];
    int names = matches.nameness(i) * 8 + matches.nameness(i + 1);
    slots[29] = slot(31, begun, names, mask);
    slots[30] = slot(32, begun, names * 8 + nameness(i + 2), mask);
    slots[31] = slot(33, begun, shapes * 16 + margin, mask);
    slots[32] = slot(34, begun, pieces.hashes[i + 1], mask);
  }

  private void fillSyllables(int i, int shapes, int margin, int[] slots, int mask) {
    int a = hash(i - 1);
    int b = pieces.hashes[i];
    int c = pieces.hashes[i + 1];
    int d = hash(i + 2);
    slots[0] = slot(1, b, 0, mask);
    slots[1] = slot(2, c, 0, mask);
    slots[2] = slot(3, b, c, mask);
    slots[3] = slot(4, a, b, mask);
    slots[4] = slot(5, c, d, mask);
    slots[5] = slot(6, a + 31 * b, c, mask);
    slots[6] = slot(7, b, c + 31 * d, mask);
    slots[7] = slot(8, a, c, mask);
    slots[8] = slot(9, b, d, mask);
    slots[9] = slot(11, shapes, b, mask);
    slots[10] = slot(12, shapes, c, mask);
    slots[11] = slot(18, margin, b, mask);
    slots[12] = slot(19, margin, c, mask);
  }

  private void fillWords(
      int i, int shapes, int allShapes, int margin, int over, int[] slots, int mask) {
    int around = matches.longestTo[i] * 8 + matches.longestFrom[i + 1];
    int before = i > 0 && pieces.joinable[i - 1] ? lattice.margin[i - 1] : Margin.OUTSIDE;
    boolean joinableAfter = i + 2 < pieces.count && pieces.joinable[i + 1];
    int after = joinableAfter ? lattice.margin[i + 1] : Margin.OUTSIDE;
    slots[13] = slot(22, 0, 0, mask);
    slots[14] = slot(10, allShapes, 0, mask);
    slots[15] = slot(13, over, around, mask);
    slots[16] = slot(14, over, shapes, mask);
    slots[17] = slot(15, margin, 0, mask);
    slots[18] = slot(16, margin, before * 16 + after, mask);
    slots[19] = slot(17, margin, allShapes, mask);
    slots[20] = slot(20, over * 16 + margin, around, mask);
    slots[21] = slot(21, shapes, margin * 64 + over, mask);
  }

  private void fillNames(int i, int shapes, int allShapes, int margin, int[] slots, int mask) {
    int names = nameness(i - 1);
    names = names * 8 + matches.nameness(i);
    names = names * 8 + matches.nameness(i + 1);
    names = names * 8 + nameness(i + 2);
    int over = matches.nameOver[i];
    slots[22] = slot(27, names, shapes, mask);
    slots[23] = slot(28, over, allShapes, mask);
    slots[24] = slot(29, names, over * 16 + margin, mask);
    slots[25] = slot(30, names, allShapes, mask);
  }

  private int nameness(int i) {
    return i < 0 || i >= pieces.count ? OUTSIDE : matches.nameness(i);
  }
}
