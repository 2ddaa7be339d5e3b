package vn.baocao.analysis.lucene;

import java.util.Arrays;
import vn.baocao.analysis.text.SyllableKey;

/** The keys of a syllable, or of several that {@link #JOINT} joins. */
final class WordKey {

  /** Between the syllables of a word in a term; no tokenizer leaves one inside a syllable. */
  static final char JOINT = '_';

  private final SyllableKey key = new SyllableKey();
  private char[] exact = new char[0];
  private char[] folded = new char[0];
  private int length;
  private boolean marked;

  void set(char[] text, int end) {
    int joint = joint(text, 0, end);
    if (joint == end) {
      key.set(text, 0, end);
      exact = key.exactBuffer();
      folded = key.foldedBuffer();
      length = key.length();
      marked = key.isMarked();
    } else {
      setJoined(text, joint, end);
    }
  }

  /** A word takes arrays of its own: those of the key are filled anew by each syllable. */
  private void setJoined(char[] text, int firstJoint, int end) {
    exact = new char[2 * end];
    folded = new char[2 * end];
    length = 0;
    marked = false;
    int from = 0;
    int to = firstJoint;
    append(text, from, to);
    while (to < end) {
      exact[length] = JOINT;
      folded[length++] = JOINT;
      from = to + 1;
      to = joint(text, from, end);
      append(text, from, to);
    }
  }

  private static int joint(char[] text, int from, int end) {
    int i = from;
    while (i < end && text[i] != JOINT) {
      i++;
    }
    return i;
  }

  private void append(char[] text, int from, int to) {
    key.set(text, from, to - from);
    int needed = length + key.length() + 1;
    if (needed > exact.length) {
      exact = Arrays.copyOf(exact, 2 * needed);
      folded = Arrays.copyOf(folded, 2 * needed);
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
