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
  private int[] letters = new int[256];
  byte[] shapes = new byte[256];
  Token.Type[] types = new Token.Type[256];

  /** Whether the gap behind the piece may lie inside a word. */
  boolean[] joinable = new boolean[256];

  /** Whether a sentence or quotation may begin behind the piece. */
  private boolean[] opens = new boolean[256];

  private final TokenScanner scanner = new TokenScanner();
  private final SyllableHash hash = new SyllableHash();

  /**
   * Scans {@code text[from, to)} up to {@code most} pieces, ending behind a gap that cannot be
   * joined if there is one; returns where the next scan has to begin.
   */
  int scan(char[] text, int from, int to, int most) {
    count = 0;
    scanner.reset(text, from, to);
    while (count < most && scanner.next()) {
      add(text);
    }
    if (count == 0) {
      return to;
    }
    int kept = count;
    if (count == most) {
      while (kept > 1 && joinable[kept - 2]) {
        kept--;
      }
      kept = kept > 1 ? kept - 1 : count;
    }
    count = kept;
    joinable[kept - 1] = false;
    forgetCapitals();
    return ends[kept - 1];
  }

  private void add(char[] text) {
    if (count == starts.length) {
      grow();
    }
    int i = count++;
    starts[i] = scanner.start();
    ends[i] = scanner.end();
    types[i] = scanner.type();
    hash.set(text, starts[i], ends[i]);
    boolean dash = text[starts[i]] == '\u2013' || text[starts[i]] == '\u2014';
    hashes[i] = dash ? DASH : hash.hash();
    boolean sign = types[i] == Token.Type.PUNCTUATION || types[i] == Token.Type.SYMBOL;
    letters[i] = hash.letters();
    shapes[i] = (byte) (sign ? SyllableHash.SIGN : hash.shape());
    joinable[i] = false;
    opens[i] = sign && OPENING.indexOf(text[starts[i]]) >= 0;
    if (i > 0) {
      joinable[i - 1] = isWordLike(i - 1) && isWordLike(i) && isSpace(text, ends[i - 1], starts[i]);
    }
  }

  private boolean isWordLike(int i) {
    return types[i] == Token.Type.WORD || types[i] == Token.Type.NUMBER;
  }

  private static boolean isSpace(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '\n' || text[i] == '\r' || text[i] == '\t' || text[i] == '\f') {
        return false;
      }
    }
    return from < to;
  }

  /** Where every word is in capitals, capitals tell nothing. */
  private void forgetCapitals() {
    int from = 0;
    for (int i = 0; i < count; i++) {
      if (shapes[i] == SyllableHash.SIGN && isStop(i)) {
        forgetCapitals(from, i);
        from = i + 1;
      }
    }
    forgetCapitals(from, count);
    for (int i = 0; i < count; i++) {
      if (shapes[i] == SyllableHash.CAPITALISED && (i == 0 || opens[i - 1])) {
        shapes[i] = SyllableHash.INITIAL;
      }
    }
  }

  private boolean isStop(int i) {
    return types[i] == Token.Type.PUNCTUATION && !joinable[i];
  }

  private void forgetCapitals(int from, int to) {
    int capitals = 0;
    for (int i = from; i < to; i++) {
      if (shapes[i] == SyllableHash.SMALL || shapes[i] == SyllableHash.CAPITALISED) {
        boolean oneLetter = letters[i] == 1 && shapes[i] == SyllableHash.CAPITALISED;
        if (!oneLetter) {
          return;
        }
      }
      capitals += shapes[i] == SyllableHash.CAPITALS ? 1 : 0;
    }
    if (capitals < 2) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (shapes[i] == SyllableHash.CAPITALS || shapes[i] == SyllableHash.CAPITALISED) {
        shapes[i] = SyllableHash.UNKNOWN;
      }
    }
  }

  private void grow() {
    int size = 2 * starts.length;
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    hashes = Arrays.copyOf(hashes, size);
    shapes = Arrays.copyOf(shapes, size);
    letters = Arrays.copyOf(letters, size);
    types = Arrays.copyOf(types, size);
    joinable = Arrays.copyOf(joinable, size);
    opens = Arrays.copyOf(opens, size);
  }
}
