package vn.baocao.analysis.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.SyllableGrammar;
import vn.baocao.analysis.text.VietnameseText;

/**
 * Adds to each abbreviation what it stands for, beginning at the same position: {@code BCH} also
 * gives {@code Ban}, {@code Chấp}, {@code hành} (type {@code reading}), one position each, all with
 * the abbreviation's offsets; the abbreviation itself spans them ({@code PositionLengthAttribute}).
 * All readings of an ambiguous one are added; phrases are exact in the usual one. The positions are
 * laid out so that they may be indexed as they are, without flattening.
 *
 * <p>An abbreviation that is spelled like a syllable, as {@code TU} (Tỉnh ủy) for {@code tư} and
 * {@code từ}, is added once more in capitals, as a keyword (type {@code abbreviation}).
 *
 * <p>Must run before folding, behind a tokenizer that drops compounds. A word in capitals behind a
 * syllable in capitals belongs to a heading and is left alone if it is spelled like a syllable.
 */
public final class AbbreviationFilter extends TokenFilter {

  private static final int LONGEST = 12;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute width = addAttribute(PositionLengthAttribute.class);

  private final Queue<AbbreviationDictionary.Expanded> readings = new ArrayDeque<>();
  private AttributeSource.@Nullable State abbreviation;
  private @Nullable String marker;
  private int place;
  private boolean afterCapitals;

  public AbbreviationFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (marker != null) {
      restoreState(abbreviation);
      term.setEmpty().append(marker);
      keyword.setKeyword(true);
      type.setType(TokenTypes.ABBREVIATION);
      increment.setPositionIncrement(0);
      marker = null;
      return true;
    }
    if (!readings.isEmpty()) {
      emitReading(readings.remove());
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (width.getPositionLength() == 1 && term.length() <= LONGEST && capitals(term) >= 2) {
      expand(term.toString());
    } else {
      afterCapitals = false;
    }
    return true;
  }

  private void emitReading(AbbreviationDictionary.Expanded syllable) {
    restoreState(abbreviation);
    term.setEmpty().append(syllable.text());
    type.setType(TokenTypes.READING);
    width.setPositionLength(1);
    increment.setPositionIncrement(syllable.place() - place);
    place = syllable.place();
  }

  private void expand(String written) {
    String key = VietnameseText.matchKey(written);
    boolean syllable = SyllableGrammar.rules().isExactKey(key);
    AbbreviationDictionary.Expansion expansion = AbbreviationDictionary.shipped().expansion(key);
    if (expansion != null && !(syllable && afterCapitals)) {
      width.setPositionLength(expansion.length());
      readings.addAll(expansion.syllables());
      place = 0;
      abbreviation = captureState();
      marker = syllable ? marker(written) : null;
    }
    afterCapitals = syllable;
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
    readings.clear();
    abbreviation = null;
    marker = null;
    afterCapitals = false;
  }
}
