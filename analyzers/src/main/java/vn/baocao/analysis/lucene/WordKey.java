package vn.baocao.analysis.lucene;

import java.util.Arrays;
import vn.baocao.analysis.text.SyllableKey;

/** The keys of a syllable, or of several that {@link #JOINT} joins. */
final class WordKey {

  /** Between the syllables of a word in a term; no tokenizer leaves one inside a syllable. */
  static final char JOINT = '_';

  private final SyllableKey key = new SyllableKey();
  private char[] exact = new char[64];
  private char[] folded = new char[64];
  private int length;
  private boolean marked;

  void set(char[] text, int end) {
    length = 0;
    marked = false;
    int from = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || text[i] == JOINT) {
        append(text, from, i);
        from = i + 1;
      }
    }
  }

  private void append(char[] text, int from, int to) {
    key.set(text, from, to - from);
    int needed = length + key.length() + 1;
    if (needed > exact.length) {
      exact = Arrays.copyOf(exact, 2 * needed);
      folded = Arrays.copyOf(folded, 2 * needed);
    }
    if (from > 0) {
      exact[length] = JOINT;
      folded[length++] = JOINT;
    }
    System.arraycopy(key.exactBuffer(), 0, exact, length, key.length());
    System.arraycopy(key.foldedBuffer(), 0, folded, length, key.length());
    length += key.length();
    marked |= key.isMarked();
  }

  char[] exact() {
    return exact;
  }

  char[] folded() {
    return folded;
  }

  int length() {
    return length;
  }

  boolean isMarked() {
    return marked;
  }
}
