package vn.baocao.facts.finding;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Which words stand in brackets or between quotation marks. */
final class Enclosures {

  private static final String OPENING = "([“‘\"";
  private static final String CLOSING = ")]”’\"";

  /** By how much the depth changes at each word; their sums once all is read. */
  private final int[] change;

  private Enclosures(int size) {
    change = new int[size + 1];
  }

  /** A bracket or quotation mark without its partner encloses nothing. */
  static Enclosures of(Words words) {
    Enclosures enclosures = new Enclosures(words.size());
    Deque<Integer> open = new ArrayDeque<>();
    int[] openOfKind = new int[OPENING.length()];
    for (int i = 0; i < words.size(); i++) {
      int closes = kind(CLOSING, words, i);
      int opens = kind(OPENING, words, i);
      if (closes >= 0 && openOfKind[closes] > 0) {
        enclosures.close(words, open, openOfKind, i);
      } else if (opens >= 0) {
        open.push(i);
        openOfKind[opens]++;
      }
    }
    Arrays.parallelPrefix(enclosures.change, Integer::sum);
    return enclosures;
  }

  private static int kind(String marks, Words words, int i) {
    return words.isMark(i) ? marks.indexOf(words.key(i)) : -1;
  }

  private void close(Words words, Deque<Integer> open, int[] openOfKind, int end) {
    int kind = kind(CLOSING, words, end);
    int start;
    int startKind;
    do {
      start = open.pop();
      startKind = kind(OPENING, words, start);
      openOfKind[startKind]--;
    } while (startKind != kind);
    change[start]++;
    change[end + 1]--;
  }

  boolean isInside(int word) {
    return change[word] > 0;
  }
}
