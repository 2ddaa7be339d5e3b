package vn.baocao.facts.rule;

import vn.baocao.analysis.text.Span;

/**
 * A word (one syllable), a number as written, or a sign.
 *
 * @param start in the document's text
 * @param end in the document's text
 * @param key what rules compare: lower case, modern tone placement; a number or sign as it stands
 */
public record Lexeme(int start, int end, Kind kind, String key) {

  /** What the characters are. */
  public enum Kind {
    /** Letters, possibly followed by digits: {@code huyện}, {@code m2}, {@code QH13}. */
    WORD,
    /** Digits, possibly with points and commas between them. */
    NUMBER,
    /** Any other single character. */
    SIGN
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public Span span() {
    return new Span(start, end);
  }
}
