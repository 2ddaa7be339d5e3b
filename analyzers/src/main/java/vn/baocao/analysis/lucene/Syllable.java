package vn.baocao.analysis.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.baocao.analysis.segment.Token;
import vn.baocao.analysis.segment.TokenScanner;
import vn.baocao.analysis.segment.WordSegmenter;
import vn.baocao.analysis.text.Span;
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
      parts.clear();
      parts.add(chars, scanner.start(), scanner.end(), scanner.type());
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

  /** The words of several syllables among these, as the segmenter finds them. */
  public static List<List<Syllable>> words(List<Syllable> syllables) {
    String text = syllables.stream().map(Syllable::written).collect(Collectors.joining(" "));
    List<List<Syllable>> words = new ArrayList<>();
    for (Token token : WordSegmenter.accurate().segment(text, new Span(0, text.length()))) {
      List<Syllable> word = of(token.span().of(text));
      if (word.size() > 1) {
        words.add(word);
      }
    }
    return words;
  }

  static List<String> keys(String text) {
    return of(text).stream().map(Syllable::exact).toList();
  }
}
