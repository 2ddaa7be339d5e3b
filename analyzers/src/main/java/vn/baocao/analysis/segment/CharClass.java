package vn.baocao.analysis.segment;

/** Classes of characters that the scanner tells apart; a table for the scripts that matter here. */
final class CharClass {

  static final byte SPACE = 0;
  static final byte LETTER = 1;
  static final byte DIGIT = 2;

  /** Combining marks and invisible characters that stand inside words. */
  static final byte JOINER = 3;

  static final byte PUNCTUATION = 4;
  static final byte SYMBOL = 5;
  static final byte SURROGATE = 6;

  private static final int LIMIT = 0x2100;
  private static final byte[] CLASSES = new byte[LIMIT];

  static {
    for (int c = 0; c < LIMIT; c++) {
      CLASSES[c] = classify((char) c);
    }
  }

  private CharClass() {}

  static byte of(char c) {
    return c < LIMIT ? CLASSES[c] : classify(c);
  }

  static boolean isWordPart(char c) {
    byte type = of(c);
    return type == LETTER || type == DIGIT || type == JOINER;
  }

  private static byte classify(char c) {
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (Character.isLetter(c)) {
      return LETTER;
    }
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          JOINER;
      case Character.FORMAT -> c == '\u200B' || c == '\uFEFF' ? SPACE : JOINER;
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.UNASSIGNED ->
          SPACE;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          PUNCTUATION;
      default -> SYMBOL;
    };
  }
}
