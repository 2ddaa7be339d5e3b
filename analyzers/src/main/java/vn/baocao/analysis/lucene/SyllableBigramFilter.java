package vn.baocao.analysis.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Replaces syllables by bigrams of their folded keys, joined by {@code _}. Words of several
 * syllables pass as exact keys, other compound tokens as folded ones. Each term has a position of
 * its own; a lone syllable gives nothing.
 */
public final class SyllableBigramFilter extends TokenFilter {

  /** Bigrams of longer terms, such as addresses, would never be asked for. */
  private static final int LONGEST = 64;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute width = addAttribute(PositionLengthAttribute.class);
  private final WordKey key = new WordKey();
  private final char[] previous = new char[LONGEST];
  private int previousLength;
  private int previousStart;
  private boolean hasPrevious;

  /** Wholes that begin with the syllable to come: its bigram begins before them. */
  private final Queue<AttributeSource.State> wholes = new ArrayDeque<>();

  /** Whether that syllable has come. */
  private boolean wholesAreNext;

  private boolean exhausted;

  public SyllableBigramFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (!wholesAreNext && !exhausted) {
      if (!input.incrementToken()) {
        exhausted = true;
      } else if (width.getPositionLength() > 1) {
        holdWhole();
      } else {
        wholesAreNext = !wholes.isEmpty();
        if (bigram()) {
          return true;
        }
      }
    }
    return emitWhole();
  }

  private void holdWhole() {
    key.set(term.buffer(), term.length());
    boolean word = TokenTypes.SEGMENTED_WORD.equals(type.type());
    term.copyBuffer(word ? key.exact() : key.folded(), 0, key.length());
    single();
    wholes.add(captureState());
  }

  /** Makes the bigram that the current syllable ends; false if there is none. */
  private boolean bigram() {
    key.set(term.buffer(), term.length());
    int start = offset.startOffset();
    boolean complete = hasPrevious && previousLength + key.length() <= LONGEST;
    if (complete) {
      term.copyBuffer(previous, 0, previousLength);
      term.append(WordKey.JOINT);
      append();
      offset.setOffset(previousStart, offset.endOffset());
      type.setType(TokenTypes.BIGRAM);
      single();
    }
    remember(start);
    return complete;
  }

  private boolean emitWhole() {
    AttributeSource.State whole = wholes.poll();
    if (whole == null) {
      return false;
    }
    restoreState(whole);
    wholesAreNext = !wholes.isEmpty();
    return true;
  }

  private void single() {
    increment.setPositionIncrement(1);
    width.setPositionLength(1);
  }

  private void append() {
    int length = term.length();
    char[] buffer = term.resizeBuffer(length + key.length());
    System.arraycopy(key.folded(), 0, buffer, length, key.length());
    term.setLength(length + key.length());
  }

  private void remember(int start) {
    hasPrevious = key.length() < LONGEST;
    if (hasPrevious) {
      System.arraycopy(key.folded(), 0, previous, 0, key.length());
      previousLength = key.length();
      previousStart = start;
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    hasPrevious = false;
    wholes.clear();
    wholesAreNext = false;
    exhausted = false;
  }
}
