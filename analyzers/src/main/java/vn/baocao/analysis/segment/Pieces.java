package vn.baocao.analysis.segment;

import java.util.Arrays;

/** The scanned tokens of a stretch of text, as arrays that grow and are used again. */
final class Pieces {

  private static final String OPENING = ".?!:\"“";
  private static final int DASH = SyllableHash.of("-");

  int count;
  int[] starts = new int[256];
  int[] ends = new int[256];
  int[] hashes = new int[256];
  byte[] shapes = new byte[256];
  Token.Type[] types = new Token.Type[256];

  /** Whether the gap behind the piece may lie inside a word. */
  boolean[] joinable = new boolean[256];

  private final TokenScanner scanner = new TokenScanner();
  private final SyllableHash hash = new SyllableHash();

  /** Whether a dash stands between two words that may be a name. */
  boolean dashedName;

  /** The pieces since the last punctuation mark: the first one, and what is known of their case. */
  private int clause;

  private int capitals;
  private boolean mixedCase;
  private boolean loneCapital;

  /** The shape of a capitalised first piece. */
  private int first;

  /** Whether a sentence or quotation may begin at the next piece. */
  private boolean opened;

  /**
   * Scans {@code text[from, to)} up to {@code most} pieces, ending behind a gap that cannot be
   * joined if there is one; returns where the next scan has to begin.
   */
  int scan(char[] text, int from, int to, int most) {
    count = 0;
    dashedName = false;
    opened = true;
    beginClause();
    int i = skipSpace(text, from, to);
    while (i < to && count < most) {
      i = skipSpace(text, add(text, i, to), to);
    }
    if (count == 0) {
      return to;
    }
    endClause();
    if (count == most) {
      int kept = count;
      while (kept > 1 && joinable[kept - 2]) {
        kept--;
      }
      count = kept > 1 ? kept - 1 : count;
    }
    joinable[count - 1] = false;
    return ends[count - 1];
  }

  private static int skipSpace(char[] text, int from, int to) {
    int i = from;
    if (i < to && text[i] == ' ') {
      i++;
    }
    while (i < to && CharClass.of(text[i]) == CharClass.SPACE) {
      i++;
    }
    return i;
  }

  /** Adds the piece that begins at {@code from}; returns its end. */
  private int add(char[] text, int from, int to) {
    if (count == starts.length) {
      grow();
    }
    int i = count++;
    Token.Type type = Token.Type.WORD;
    int end = hash.plainWord(text, from, to);
    if (end == from) {
      if (text[from] == ',' || text[from] == '"') {
        end = from + 1;
        type = Token.Type.PUNCTUATION;
      } else {
        scanner.reset(text, from, to);
        scanner.next();
        end = scanner.end();
        type = scanner.type();
      }
      hash.set(text, from, end);
    }
    starts[i] = from;
    ends[i] = end;
    types[i] = type;
    hashes[i] = hash.hash();
    joinable[i] = false;
    if (type == Token.Type.PUNCTUATION || type == Token.Type.SYMBOL) {
      addSign(i, type, text[from]);
    } else {
      shapes[i] = addShape(hash.shape());
      opened = false;
      dashedName |= i > 1 && hashes[i - 1] == DASH && isCapital(i) && isCapital(i - 2);
    }
    if (i > 0 && isWordLike(type) && isWordLike(types[i - 1])) {
      int gap = ends[i - 1];
      joinable[i - 1] = (gap + 1 == from && text[gap] == ' ') || isSpace(text, gap, from);
    }
    return end;
  }

  private static boolean isWordLike(Token.Type type) {
    return type == Token.Type.WORD || type == Token.Type.NUMBER;
  }

  private boolean isCapital(int i) {
    int shape = shapes[i];
    return shape != SyllableHash.SMALL
        && shape != SyllableHash.NUMBER
        && shape != SyllableHash.SIGN;
  }

  private void addSign(int i, Token.Type type, char sign) {
    if (sign == '\u2013' || sign == '\u2014') {
      hashes[i] = DASH;
    }
    shapes[i] = SyllableHash.SIGN;
    opened = OPENING.indexOf(sign) >= 0;
    if (type == Token.Type.PUNCTUATION) {
      endClause();
      beginClause();
    }
  }

  private byte addShape(int shape) {
    switch (shape) {
      case SyllableHash.SMALL, SyllableHash.CAPITALISED -> mixedCase = true;
      case SyllableHash.CAPITALS -> capitals++;
      case SyllableHash.CAPITAL_LETTER -> loneCapital = true;
      default -> {}
    }
    return (byte) (opened && shape == SyllableHash.CAPITALISED ? SyllableHash.INITIAL : shape);
  }

  private static boolean isSpace(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] < ' '
          && (text[i] == '\n' || text[i] == '\r' || text[i] == '\t' || text[i] == '\f')) {
        return false;
      }
    }
    return from < to;
  }

  private void beginClause() {
    clause = count;
    capitals = 0;
    mixedCase = false;
    loneCapital = false;
    first = opened ? SyllableHash.INITIAL : SyllableHash.CAPITALISED;
  }

  /** Where every word is in capitals, capitals tell nothing. */
  private void endClause() {
    boolean allCapitals = !mixedCase && capitals > 1;
    if (!allCapitals && !loneCapital) {
      return;
    }
    for (int i = clause; i < count; i++) {
      boolean letter = shapes[i] == SyllableHash.CAPITAL_LETTER;
      if (allCapitals && (letter || shapes[i] == SyllableHash.CAPITALS)) {
        shapes[i] = SyllableHash.UNKNOWN;
      } else if (letter) {
        shapes[i] = (byte) (i == clause ? first : SyllableHash.CAPITALISED);
      }
    }
  }

  private void grow() {
    int size = 2 * starts.length;
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    hashes = Arrays.copyOf(hashes, size);
    shapes = Arrays.copyOf(shapes, size);
    types = Arrays.copyOf(types, size);
    joinable = Arrays.copyOf(joinable, size);
  }
}
