package vn.baocao.analysis.lucene;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.util.Version;

/** Lists the terms of a text as an engine makes them that knows the components by name only. */
public final class TermLister implements Function<String, List<String>> {

  /** The Lucene that it runs on. */
  @Override
  public String toString() {
    return Version.LATEST.toString();
  }

  @Override
  public List<String> apply(String text) {
    List<String> terms = new ArrayList<>();
    try {
      list(text, Map.of(), List.of("vietnameseAbbreviation", "vietnameseFolding"), terms);
      list(
          text,
          Map.of("compounds", "keep", "words", "accurate"),
          List.of("vietnameseSyllableBigram"),
          terms);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return terms;
  }

  private static void list(
      String text, Map<String, String> parameters, List<String> filters, List<String> terms)
      throws java.io.IOException {
    Tokenizer tokenizer =
        TokenizerFactory.forName("vietnamese", new HashMap<>(parameters)).create();
    tokenizer.setReader(new StringReader(text));
    TokenStream chain = tokenizer;
    for (String filter : filters) {
      chain = TokenFilterFactory.forName(filter, new HashMap<>()).create(chain);
    }
    try (TokenStream stream = chain) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute width = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(
            "%s %d-%d +%d x%d"
                .formatted(
                    term,
                    offset.startOffset(),
                    offset.endOffset(),
                    step.getPositionIncrement(),
                    width.getPositionLength()));
      }
      stream.end();
    }
  }
}
