package vn.baocao.analysis.lucene;

import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import vn.baocao.analysis.segment.Token;

/** Values of Lucene's type attribute in these streams. */
final class TokenTypes {

  static final String EXACT = "exact";
  static final String BIGRAM = "bigram";
  static final String COMPOUND_PART = "part";
  static final String ABBREVIATION = "abbreviation";
  static final String READING = "reading";
  static final String SEGMENTED_WORD = "segmented_word";

  private TokenTypes() {}

  static String of(Token.Type type) {
    return switch (type) {
      case WORD -> TypeAttribute.DEFAULT_TYPE;
      case NUMBER -> "number";
      case DATE -> "date";
      case DOCUMENT_NUMBER -> "document_number";
      case URL -> "url";
      case EMAIL -> "email";
      case PUNCTUATION -> "punctuation";
      case SYMBOL -> "symbol";
    };
  }
}
