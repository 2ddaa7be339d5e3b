package vn.baocao.facts;

import vn.baocao.analysis.text.Span;

/** The heading that stands at the head of its own paragraph: {@code Hạn chế: …}. */
final class Label {

  private static final int MOST_SYLLABLES = 8;

  private Label() {}

  /** The words before the colon; empty where the paragraph has no such label. */
  static Span of(String text, Span paragraph) {
    int syllables = 1;
    for (int i = paragraph.start(); i < paragraph.end() && syllables <= MOST_SYLLABLES; i++) {
      char c = text.charAt(i);
      if (c == ':' && i + 1 < paragraph.end()) {
        return new Span(paragraph.start(), i);
      }
      if (Character.isWhitespace(c)) {
        syllables++;
      } else if (Character.isDigit(c) || ".;,!?“\"".indexOf(c) >= 0) {
        break;
      }
    }
    return new Span(paragraph.start(), paragraph.start());
  }
}
