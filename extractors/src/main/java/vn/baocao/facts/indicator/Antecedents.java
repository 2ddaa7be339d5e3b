package vn.baocao.facts.indicator;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.rule.Lexemes;

/**
 * The indicators that the sentences before have named, for those that only point to them: {@code tỷ
 * lệ này}, {@code con số này}. One instance a document.
 */
public final class Antecedents {

  private static final int REMEMBERED = 8;

  private final String text;

  /** The latest first. */
  private final Deque<Span> named = new ArrayDeque<>();

  private @Nullable Span inParagraph;
  private int paragraph = -1;

  public Antecedents(String text) {
    this.text = text;
  }

  /** Begins a sentence of the paragraph of that number. */
  public void begin(int paragraph) {
    if (paragraph != this.paragraph) {
      this.paragraph = paragraph;
      inParagraph = null;
    }
  }

  void add(Span indicator) {
    inParagraph = indicator;
    named.push(indicator);
    if (named.size() > REMEMBERED) {
      named.removeLast();
    }
  }

  /** The last one of the paragraph; null where there is none. */
  @Nullable Span inParagraph() {
    return inParagraph;
  }

  /** The last one that begins with that word, else the last; null where none was named. */
  @Nullable Span like(String word) {
    for (Span span : named) {
      if (Lexemes.of(text, span).key(0).equals(word)) {
        return span;
      }
    }
    return named.peek();
  }
}
