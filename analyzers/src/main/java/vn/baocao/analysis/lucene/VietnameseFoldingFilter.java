package vn.baocao.analysis.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.SyllableKey;

/**
 * Replaces each term by its folded key and, where the term has diacritics, adds its exact key at
 * the same position (type {@code exact}). See {@link SyllableKey}: case, normal form, place of the
 * tone mark, and i/y make no difference to either.
 */
public final class VietnameseFoldingFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final SyllableKey key = new SyllableKey();
  private final Forms forms;
  private boolean exactPending;
  private AttributeSource.@Nullable State state;

  /** Which keys are put out. */
  enum Forms {
    BOTH,
    FOLDED
  }

  /** Puts out both keys. */
  public VietnameseFoldingFilter(TokenStream input) {
    this(input, Forms.BOTH);
  }

  VietnameseFoldingFilter(TokenStream input, Forms forms) {
    super(input);
    this.forms = forms;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (exactPending) {
      restoreState(state);
      term.copyBuffer(key.exactBuffer(), 0, key.length());
      increment.setPositionIncrement(0);
      type.setType(TokenTypes.EXACT);
      exactPending = false;
      state = null;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (keyword.isKeyword()) {
      return true;
    }
    key.set(term.buffer(), 0, term.length());
    term.copyBuffer(key.foldedBuffer(), 0, key.length());
    if (key.isMarked() && forms == Forms.BOTH) {
      exactPending = true;
      state = captureState();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    exactPending = false;
    state = null;
  }
}
