package vn.baocao.analysis.lucene;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.SyllableGrammar;
import vn.baocao.analysis.text.VietnameseText;

/**
 * Marks abbreviations that are spelled like a syllable: {@code TU} (Tỉnh ủy) would otherwise be no
 * different from {@code tư} or {@code từ} without diacritics. Adds the abbreviation in capitals at
 * the same position, as a keyword (type {@code abbreviation}). Must run before folding.
 *
 * <p>A word in capitals behind a syllable in capitals belongs to a heading and is left alone.
 */
public final class AbbreviationFilter extends TokenFilter {

  private static final int LONGEST = 8;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private AttributeSource.@Nullable State pending;
  private boolean afterCapitals;

  public AbbreviationFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pending != null) {
      restoreState(pending);
      pending = null;
      String written = term.toString();
      term.setEmpty().append(marker(written));
      keyword.setKeyword(true);
      increment.setPositionIncrement(0);
      type.setType(TokenTypes.ABBREVIATION);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    boolean capitals = term.length() <= LONGEST && capitals(term) >= 2;
    if (capitals) {
      String written = term.toString();
      if (!afterCapitals && isMarked(written)) {
        pending = captureState();
      }
      afterCapitals = SyllableGrammar.rules().isSyllable(written);
    } else {
      afterCapitals = false;
    }
    return true;
  }

  /** The term under which an abbreviation that is spelled like a syllable is indexed. */
  public static String marker(String abbreviation) {
    return VietnameseText.nfc(abbreviation).toUpperCase(Locale.ROOT);
  }

  /** Whether the word is an abbreviation that is spelled like a syllable. */
  public static boolean isMarked(String word) {
    String key = VietnameseText.matchKey(word);
    return AbbreviationDictionary.shipped().isAbbreviation(key)
        && SyllableGrammar.rules().isExactKey(key);
  }

  private static int capitals(CharSequence text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = null;
    afterCapitals = false;
  }
}
