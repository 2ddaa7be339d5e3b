package vn.baocao.analysis.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.SyllableKey;

/**
 * Replaces syllables by bigrams of their folded keys, joined by {@code _}; compound tokens pass as
 * folded keys. Positions count bigrams, not syllables; a lone syllable gives nothing.
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
  private final SyllableKey key = new SyllableKey();
  private final char[] previous = new char[LONGEST];
  private int previousLength;
  private int previousStart;
  private boolean hasPrevious;
  private AttributeSource.@Nullable State compound;
  private boolean behindFirstPart;

  public SyllableBigramFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (compound == null || !behindFirstPart) {
      if (!input.incrementToken()) {
        return emitCompound();
      }
      key.set(term.buffer(), 0, term.length());
      if (width.getPositionLength() > 1) {
        term.copyBuffer(key.foldedBuffer(), 0, key.length());
        compound = captureState();
        behindFirstPart = false;
      } else if (bigram()) {
        return true;
      }
    }
    return emitCompound();
  }

  /** Makes the bigram that the current syllable ends; false if there is none. */
  private boolean bigram() {
    behindFirstPart = true;
    int start = offset.startOffset();
    boolean complete = hasPrevious && previousLength + key.length() <= LONGEST;
    if (complete) {
      term.copyBuffer(previous, 0, previousLength);
      term.append('_');
      append();
      offset.setOffset(previousStart, offset.endOffset());
      type.setType(TokenTypes.BIGRAM);
      single();
    }
    remember(start);
    return complete;
  }

  /** A compound comes behind the bigram that ends with its first part, so no offset goes back. */
  private boolean emitCompound() {
    if (compound == null) {
      return false;
    }
    restoreState(compound);
    compound = null;
    single();
    return true;
  }

  private void single() {
    increment.setPositionIncrement(1);
    width.setPositionLength(1);
  }

  private void append() {
    int length = term.length();
    char[] buffer = term.resizeBuffer(length + key.length());
    System.arraycopy(key.foldedBuffer(), 0, buffer, length, key.length());
    term.setLength(length + key.length());
  }

  private void remember(int start) {
    hasPrevious = key.length() < LONGEST;
    if (hasPrevious) {
      System.arraycopy(key.foldedBuffer(), 0, previous, 0, key.length());
      previousLength = key.length();
      previousStart = start;
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    hasPrevious = false;
    compound = null;
  }
}
