package vn.baocao.analysis.lucene;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.segment.Token;
import vn.baocao.analysis.segment.WordSegmenter;

/** Where the words of several syllables stand in a block of text. */
final class WordSpans {

  /** Longer ones are no words; so no term of joined syllables is too long for an index. */
  private static final int LONGEST = 128;

  private final @Nullable WordSegmenter segmenter;
  private char[] text = new char[0];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int count;
  private int next;

  WordSpans(VietnameseTokenizer.Words words) {
    segmenter =
        switch (words) {
          case NONE -> null;
          case FAST -> WordSegmenter.fast();
          case ACCURATE -> WordSegmenter.accurate();
        };
  }

  /** Finds the words of {@code text[0, end)}. */
  void find(char[] text, int end) {
    this.text = text;
    count = 0;
    next = 0;
    if (segmenter != null && end > 0) {
      segmenter.segment(text, 0, end, this::add);
    }
  }

  private void add(int start, int end, Token.Type type) {
    if (type != Token.Type.WORD || end - start > LONGEST || !holdsSpace(start, end)) {
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  private boolean holdsSpace(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isWhitespace(text[i]) || Character.isSpaceChar(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** The end of the word that begins here; -1 if none does. To be asked in ascending order. */
  int endOfWordAt(int start) {
    while (next < count && starts[next] < start) {
      next++;
    }
    return next < count && starts[next] == start ? ends[next] : -1;
  }
}
