package vn.baocao.facts;

import vn.baocao.analysis.text.Span;

/**
 * Where a fact stands and why it was taken for one.
 *
 * @param span of the quote in {@code Document.text()}
 * @param quote the text at {@code span}, exactly
 * @param sentence the sentence (or table cell) around the quote
 * @param rule id of the rule that found it
 */
public record Evidence(Span span, String quote, Span sentence, String rule) {

  public Evidence {
    if (!sentence.contains(span)) {
      throw new IllegalArgumentException("quote " + span + " leaves its sentence " + sentence);
    }
    if (quote.length() != span.length()) {
      throw new IllegalArgumentException("quote \"" + quote + "\" does not fit " + span);
    }
  }

  /** The evidence for {@code span} of {@code text}. */
  public static Evidence of(String text, Span span, Span sentence, String rule) {
    return new Evidence(span, span.of(text), sentence, rule);
  }
}
