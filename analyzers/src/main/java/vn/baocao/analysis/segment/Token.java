package vn.baocao.analysis.segment;

import vn.baocao.analysis.text.Span;

/** A word, number, document number, punctuation mark … and where it stands. */
public record Token(Span span, Type type) {

  /** What a token is, as far as its characters tell. */
  public enum Type {
    WORD,
    NUMBER,
    DATE,
    DOCUMENT_NUMBER,
    URL,
    EMAIL,
    PUNCTUATION,
    SYMBOL
  }
}
