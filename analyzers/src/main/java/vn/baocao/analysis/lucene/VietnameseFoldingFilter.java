package vn.baocao.analysis.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import vn.baocao.analysis.text.SyllableKey;

/**
 * Replaces each term by its folded key and, where the term has diacritics, adds its exact key at
 * the same position (type {@code exact}). See {@link SyllableKey}: case, normal form, place of the
 * tone mark, and i/y make no difference to either. Syllables that a tokenizer joined by {@code _}
 * are folded each for itself.
 */
public final class VietnameseFoldingFilter extends TokenFilter {

  /** Which keys are put out. */
  public enum Forms {
    BOTH,
    FOLDED,
    /** Where a term has no diacritics the exact key is the folded one. */
    EXACT
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute width = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final WordKey key = new WordKey();
  private final Forms forms;

  private boolean exactPending;
  private int start;
  private int end;
  private int length;

  /** Puts out both keys. */
  public VietnameseFoldingFilter(TokenStream input) {
    this(input, Forms.BOTH);
  }

  public VietnameseFoldingFilter(TokenStream input, Forms forms) {
    super(input);
    this.forms = forms;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (exactPending) {
      emitExact();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (keyword.isKeyword()) {
      return true;
    }
    key.set(term.buffer(), term.length());
    if (forms == Forms.EXACT) {
      term.copyBuffer(key.exact(), 0, key.length());
      return true;
    }
    term.copyBuffer(key.folded(), 0, key.length());
    exactPending = key.isMarked() && forms == Forms.BOTH;
    start = offset.startOffset();
    end = offset.endOffset();
    length = width.getPositionLength();
    return true;
  }

  /** Sets every attribute of these streams anew: capturing the state costs a third of the time. */
  private void emitExact() {
    clearAttributes();
    term.copyBuffer(key.exact(), 0, key.length());
    offset.setOffset(start, end);
    width.setPositionLength(length);
    increment.setPositionIncrement(0);
    type.setType(TokenTypes.EXACT);
    exactPending = false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    exactPending = false;
  }
}
