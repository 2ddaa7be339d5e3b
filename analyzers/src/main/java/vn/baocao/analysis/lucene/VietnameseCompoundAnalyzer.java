package vn.baocao.analysis.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/**
 * The compounds of Vietnamese text, for a second field that sharpens ranking: folded bigrams of
 * syllables ({@code phuong_thuc}), words of several syllables with their diacritics ({@code
 * phương_thức}), and whole document numbers, dates and hyphenated words.
 */
public final class VietnameseCompoundAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer =
        new VietnameseTokenizer(VietnameseTokenizer.Compounds.KEEP, VietnameseTokenizer.Words.FAST);
    return new TokenStreamComponents(tokenizer, new SyllableBigramFilter(tokenizer));
  }
}
