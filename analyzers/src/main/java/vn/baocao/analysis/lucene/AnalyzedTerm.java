package vn.baocao.analysis.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import vn.baocao.analysis.text.Span;

/**
 * One term under which a text is indexed by {@link VietnameseAnalyzer}.
 *
 * @param span of the syllable that gave it
 * @param position from 0; several terms may share one
 * @param type as the stream names it
 */
public record AnalyzedTerm(String text, Span span, int position, String type) {

  /** The terms of a text, in the order of the stream. */
  public static List<AnalyzedTerm> of(String text) {
    List<AnalyzedTerm> terms = new ArrayList<>();
    try (Analyzer analyzer = new VietnameseAnalyzer();
        TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        Span span = new Span(offset.startOffset(), offset.endOffset());
        terms.add(new AnalyzedTerm(term.toString(), span, position, type.type()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
