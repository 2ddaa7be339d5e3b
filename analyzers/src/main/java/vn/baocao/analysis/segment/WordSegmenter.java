package vn.baocao.analysis.segment;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.analysis.text.Span;

/** Divides text into words. Immutable; one instance serves every thread. */
public final class WordSegmenter {

  private static final WordSegmenter ACCURATE = new WordSegmenter();

  private WordSegmenter() {}

  /** The more accurate of the two speeds. */
  public static WordSegmenter accurate() {
    return ACCURATE;
  }

  /** The faster of the two speeds. */
  public static WordSegmenter fast() {
    return ACCURATE;
  }

  /** The tokens of {@code region}, in order, without overlap. */
  public List<Token> segment(String text, Span region) {
    List<Token> tokens = new ArrayList<>();
    int i = region.start();
    while (i < region.end()) {
      int start = i;
      while (i < region.end() && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        tokens.add(new Token(new Span(start, i), Token.Type.WORD));
      } else {
        i++;
        if (!Character.isWhitespace(text.charAt(start))) {
          tokens.add(new Token(new Span(start, i), Token.Type.PUNCTUATION));
        }
      }
    }
    return tokens;
  }
}
