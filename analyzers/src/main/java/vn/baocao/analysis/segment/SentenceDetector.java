package vn.baocao.analysis.segment;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.analysis.text.Span;

/** Finds sentences. Immutable; one instance serves every thread. */
public final class SentenceDetector {

  /** The sentences of {@code region}, stripped of white space, in order, without overlap. */
  public List<Span> detect(String text, Span region) {
    List<Span> sentences = new ArrayList<>();
    int start = region.start();
    for (int i = region.start(); i < region.end(); i++) {
      boolean atEnd = i + 1 == region.end();
      char c = text.charAt(i);
      boolean stop =
          c == '\n'
              || ((c == '.' || c == '?' || c == '!')
                  && (atEnd || Character.isWhitespace(text.charAt(i + 1))));
      if (stop || atEnd) {
        Span sentence = new Span(start, i + 1).strip(text);
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        start = i + 1;
      }
    }
    return sentences;
  }
}
