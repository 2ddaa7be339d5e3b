package vn.baocao.analysis.lucene;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.analysis.segment.Token;
import vn.baocao.analysis.segment.TokenScanner;
import vn.baocao.analysis.text.SyllableGrammar;
import vn.baocao.analysis.text.SyllableKey;

/**
 * One position of the syllable field, as {@link VietnameseTokenizer} would find it in a query.
 *
 * @param written as typed
 * @param exact exact key
 * @param folded folded key
 */
public record Syllable(String written, String exact, String folded) {

  /** The syllables of a text; parts of compound tokens count as syllables. */
  public static List<Syllable> of(String text) {
    char[] chars = text.toCharArray();
    TokenScanner scanner = new TokenScanner();
    TokenParts parts = new TokenParts();
    SyllableKey key = new SyllableKey();
    List<Syllable> syllables = new ArrayList<>();
    scanner.reset(chars, 0, chars.length);
    while (scanner.next()) {
      if (scanner.type() == Token.Type.PUNCTUATION || scanner.type() == Token.Type.SYMBOL) {
        continue;
      }
      parts.divide(chars, scanner.start(), scanner.end(), scanner.type());
      for (int i = 0; i < parts.count(); i++) {
        int start = parts.start(i);
        key.set(chars, start, parts.end(i) - start);
        String written = new String(chars, start, parts.end(i) - start);
        syllables.add(new Syllable(written, key.exact(), key.folded()));
      }
    }
    return syllables;
  }

  /** Whether it is typed with any diacritic. */
  public boolean isMarked() {
    return !exact.equals(folded);
  }

  /** Whether its diacritics were left out: {@code dong}, {@code hop}, but not {@code ban}. */
  public boolean lacksDiacritics() {
    return !isMarked()
        && SyllableGrammar.rules().isFoldedKey(folded)
        && !PlainSyllables.contains(folded);
  }

  static List<String> keys(String text) {
    return of(text).stream().map(Syllable::exact).toList();
  }
}
