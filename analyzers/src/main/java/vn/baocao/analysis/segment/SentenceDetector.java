package vn.baocao.analysis.segment;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.analysis.text.Span;

/**
 * Finds sentences.
 *
 * <p>A blank line always ends one. A line break ends one unless the line was only wrapped: the next
 * line goes on in lower case, or the line is about as long as the longest of its paragraph and the
 * paragraph looks like set text (see {@link Lines}). So headings and list items without full stop
 * are sentences, and lines of a PDF are not. Within a line, {@code .}, {@code ?}, {@code !} and
 * {@code …} end a sentence, with the quotation marks and brackets that close behind them; not after
 * an abbreviation, an initial, the number of a list item, inside a number or address, before a
 * lower-case word, or inside a bracket.
 *
 * <p>Immutable; one instance serves every thread.
 */
public final class SentenceDetector {

  private static final int LONGEST_BRACKET = 300;

  /** The sentences of {@code region}, stripped of white space, in order, without overlap. */
  public List<Span> detect(String text, Span region) {
    List<Span> sentences = new ArrayList<>();
    for (Span block : Lines.blocks(text, region)) {
      divide(text, block, sentences);
    }
    return sentences;
  }

  private static void divide(String text, Span block, List<Span> sentences) {
    int start = block.start();
    int i = start;
    while (i < block.end()) {
      char c = text.charAt(i);
      if (c == '(') {
        i = afterBracket(text, i, block.end());
      } else if (isStop(c)) {
        int after = afterStops(text, i, block.end());
        if (endsSentence(text, start, i, after, block.end())) {
          add(text, start, after, sentences);
          start = after;
        }
        i = after;
      } else {
        i++;
      }
    }
    add(text, start, block.end(), sentences);
  }

  private static void add(String text, int start, int end, List<Span> sentences) {
    Span sentence = new Span(start, end).strip(text);
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…';
  }

  /** Behind a bracket that closes soon and in the same block; else behind its opening. */
  private static int afterBracket(String text, int open, int end) {
    int limit = Math.min(end, open + LONGEST_BRACKET);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i + 1;
      }
      if (c == '(' || c == '\n') {
        break;
      }
    }
    return open + 1;
  }

  /** Behind the run of stops and what closes with it. */
  private static int afterStops(String text, int stop, int end) {
    int i = stop;
    while (i < end && isStop(text.charAt(i))) {
      i++;
    }
    while (i < end && "\"”’»)]".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean endsSentence(String text, int start, int stop, int after, int end) {
    int next = after;
    while (next < end && isSpace(text.charAt(next))) {
      next++;
    }
    if (next == end) {
      return true;
    }
    boolean spaced = next > after;
    char following = text.charAt(next);
    boolean single = text.charAt(stop) == '.' && after - stop == 1;
    if (!spaced) {
      return single && isForgottenSpace(text, start, stop, next, end);
    }
    if (Character.isLowerCase(following)) {
      return false;
    }
    return !single || !Abbreviations.standsBefore(text, start, stop);
  }

  /** {@code …trọng tâm.Các hội nghị…}: a lower-case word before, a capitalised one after. */
  private static boolean isForgottenSpace(String text, int start, int stop, int next, int end) {
    if (stop - 2 < start || next + 1 >= end) {
      return false;
    }
    boolean word =
        Character.isLowerCase(text.charAt(stop - 1))
            && Character.isLowerCase(text.charAt(stop - 2));
    boolean opens =
        Character.isUpperCase(text.charAt(next)) && Character.isLowerCase(text.charAt(next + 1));
    return word && opens && !Abbreviations.standsBefore(text, start, stop);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
