package vn.baocao.analysis.segment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.baocao.analysis.text.Span;

/**
 * How well a segmenter finds the words of a treebank in its raw text: a word counts as found if a
 * token has the same span. Punctuation counts as words, as usual for these figures.
 *
 * @param gold words of the treebank
 * @param tokens found by the segmenter
 * @param correct tokens that are words of the treebank
 */
public record SegmentationEvaluation(int sentences, int gold, int tokens, int correct) {

  /**
   * Evaluates on a CoNLL-U file whose raw text is rewritten before; words are compared by what they
   * are of the text without white space and marks, so that the figures of all variants compare.
   */
  public static SegmentationEvaluation of(Path conllu, WordSegmenter segmenter, TextVariant variant)
      throws IOException {
    return of(Treebank.read(conllu), segmenter, variant);
  }

  static SegmentationEvaluation of(
      List<Treebank.Sentence> sentences, WordSegmenter segmenter, TextVariant variant) {
    int gold = 0;
    int tokens = 0;
    int correct = 0;
    for (Treebank.Sentence sentence : sentences) {
      Ink ink = new Ink(sentence.text());
      Set<Span> words = new HashSet<>();
      sentence.words().forEach(word -> words.add(ink.of(word)));
      String text = variant.rewrite(sentence.text());
      Ink rewritten = new Ink(text);
      gold += sentence.words().size();
      for (Token token : segmenter.segment(text, new Span(0, text.length()))) {
        tokens++;
        correct += words.contains(rewritten.of(token.span())) ? 1 : 0;
      }
    }
    return new SegmentationEvaluation(sentences.size(), gold, tokens, correct);
  }

  public double precision() {
    return tokens == 0 ? 0 : (double) correct / tokens;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) correct / gold;
  }

  public double f1() {
    return gold + tokens == 0 ? 0 : 2.0 * correct / (gold + tokens);
  }

  /** Counts the characters that are neither white space nor combining marks. */
  private static final class Ink {
    private final int[] before;

    Ink(String text) {
      before = new int[text.length() + 1];
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
        before[i + 1] = before[i] + (blank || mark ? 0 : 1);
      }
    }

    Span of(Span span) {
      return new Span(before[span.start()], before[span.end()]);
    }
  }
}
