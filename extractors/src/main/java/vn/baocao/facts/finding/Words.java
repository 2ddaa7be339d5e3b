package vn.baocao.facts.finding;

import java.util.Arrays;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.rule.Lexemes;

/**
 * The syllables, numbers and punctuation marks of a stretch of text, as cues see them: in lower
 * case and modern tone placement, each number and each mark one word of its own.
 */
final class Words {

  private static final int SYLLABLE_AND_SPACE = 4;

  private String[] keys;
  private int[] starts;
  private int[] ends;
  private int size;

  private Words(int capacity) {
    keys = new String[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  static Words of(String text, Span span) {
    Words words = new Words(span.length() / SYLLABLE_AND_SPACE + 4);
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      int start = i++;
      if (Character.isLetterOrDigit(c)) {
        while (i < span.end() && continues(text, i, span.end())) {
          i++;
        }
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        continue;
      }
      words.add(Lexemes.key(text.substring(start, i)), start, i);
    }
    return words;
  }

  /** Letters, digits, and separators between two digits: 1.234,5. */
  private static boolean continues(String text, int i, int end) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        || ((c == '.' || c == ',')
            && Character.isDigit(text.charAt(i - 1))
            && i + 1 < end
            && Character.isDigit(text.charAt(i + 1)));
  }

  private void add(String key, int start, int end) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    keys[size] = key;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** The words {@code [from, to)}. */
  Words subset(int from, int to) {
    Words subset = new Words(0);
    subset.keys = Arrays.copyOfRange(keys, from, to);
    subset.starts = Arrays.copyOfRange(starts, from, to);
    subset.ends = Arrays.copyOfRange(ends, from, to);
    subset.size = to - from;
    return subset;
  }

  int size() {
    return size;
  }

  String key(int i) {
    return keys[i];
  }

  /** Offset in the text of the word's first letter. */
  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  boolean isNumber(int i) {
    return Character.isDigit(keys[i].charAt(0));
  }

  boolean isMark(int i) {
    return !Character.isLetterOrDigit(keys[i].charAt(0));
  }
}
