package vn.baocao.analysis.segment;

import java.util.Arrays;

/**
 * The features of the fast segmenter: fewer, and each word is only weighed against its own
 * syllables. Between small letters it knows the words of the lexicon and no others.
 *
 * <p>The slots of one pair, and those of one syllable, lie side by side, so that few of them have
 * to be fetched from afar; places are gathered before they are looked at, since no processor
 * guesses them well.
 */
final class FastFeatures extends GapFeatures {

  private static final int COUNT = 11;

  /** Where the tables begin in that of the weights; they may overlap. */
  private static final int MARGIN_SHAPES = 0x10000;

  private static final int MARGIN_WORDS = 0x20000;
  private static final int SHAPES_WORDS = 0x30000;
  private static final int MARGINS = 0x32000;
  private static final int NAMES_MARGIN = 0x34000;

  private final Lexicon lexicon;
  private final WordMatches matches;

  /** Per gap: the lowest margin class of a word over it. */
  private byte[] margin = new byte[0];

  FastFeatures(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.matches = new WordMatches(lexicon);
  }

  @Override
  int count() {
    return COUNT;
  }

  @Override
  void look(Pieces pieces) {
    this.pieces = pieces;
    if (margin.length < pieces.count) {
      margin = new byte[2 * pieces.count];
    }
    matches.find(pieces);
    Arrays.fill(margin, 0, pieces.count, Margin.NO_WORD);
    for (int word = 0; word < matches.count; word++) {
      byte own = (byte) Lexicon.margin(matches.entries[word]);
      for (int gap = matches.starts[word]; gap + 1 < matches.ends[word]; gap++) {
        margin[gap] = (byte) Math.min(margin[gap], own);
      }
    }
  }

  @Override
  int undecided(int[] gaps) {
    int count = 0;
    byte[] shapes = pieces.shapes;
    for (int i = 0; i + 1 < pieces.count; i++) {
      gaps[count] = i;
      int notPlain = (margin[i] ^ Margin.NO_WORD) | shapes[i] | shapes[i + 1];
      count += -notPlain >>> 31 & (pieces.joinable[i] ? 1 : 0);
    }
    return count;
  }

  @Override
  void fillHalf(int i, boolean closedBefore, int[] slots, int mask) {
    int b = pieces.hashes[i];
    int c = pieces.hashes[i + 1];
    int own = margin[i];
    int before = i > 0 ? margin[i - 1] : Margin.OUTSIDE;
    int after = i + 2 < pieces.count ? margin[i + 1] : Margin.OUTSIDE;
    int over = matches.longestOver[i] * 8 + matches.leftOfGap[i];
    int around = matches.longestTo[i] * 8 + matches.longestFrom[i + 1];
    int shapes = pieces.shapes[i] * 8 + pieces.shapes[i + 1];
    int allShapes = (shape(i - 1) * 64 + shapes) * 8 + shape(i + 2);
    int names = shapes == 0 ? 0 : nameness(i) * 8 + nameness(i + 1);
    slots[0] = pairRow(b, c, mask);
    slots[1] = pairRow(hash(i - 1), b, mask) + 1;
    slots[2] = pairRow(c, hash(i + 2), mask) + 2;
    slots[3] = syllableRow(b, mask) + own;
    slots[4] = syllableRow(c, mask) + 16 + own;
    slots[5] = MARGIN_SHAPES + (own << 12 | allShapes) & mask;
    slots[6] = MARGIN_WORDS + (own << 12 | over << 6 | around) & mask;
    slots[7] = SHAPES_WORDS + (shapes << 6 | over) & mask;
    slots[8] = MARGINS + (own << 8 | before << 4 | after) & mask;
    slots[9] = NAMES_MARGIN + (names << 7 | matches.nameOver[i] << 4 | own) & mask;
    slots[10] = slot(27, names, allShapes, mask);
  }

  private int nameness(int i) {
    boolean small = pieces.shapes[i] == SyllableHash.SMALL;
    return small ? 0 : Lexicon.name(lexicon.find(pieces.hashes[i]));
  }

  private static int pairRow(int left, int right, int mask) {
    return Lexicon.extend(left, right) * 4 & mask;
  }

  private static int syllableRow(int syllable, int mask) {
    return syllable * 0x9E3779B1 & mask & ~31;
  }
}
