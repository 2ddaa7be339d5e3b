package vn.baocao.analysis.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Terms of Vietnamese text: for each syllable its folded key and, where it has diacritics, its
 * exact key at the same position; for each abbreviation also what it stands for. One position a
 * syllable, so phrases and proximity work in either form. No stop word is dropped.
 */
public final class VietnameseAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer =
        new VietnameseTokenizer(VietnameseTokenizer.Compounds.DROP, VietnameseTokenizer.Words.NONE);
    return new TokenStreamComponents(
        tokenizer, new VietnameseFoldingFilter(new AbbreviationFilter(tokenizer)));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new VietnameseFoldingFilter(in, VietnameseFoldingFilter.Forms.FOLDED);
  }
}
