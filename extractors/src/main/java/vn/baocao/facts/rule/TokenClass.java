package vn.baocao.facts.rule;

import java.util.Locale;

/** What a lexeme may be besides a given word; named in patterns by its upper-case name. */
enum TokenClass {
  /** Any number as written. */
  NUM,
  /** Digits without separators; with bounds where written {@code 1..12}. */
  INT,
  /** A year of four digits, 1900 to 2099. */
  YEAR,
  /** Day, month and year between points: {@code 15.4.2012}. */
  DATE,
  /** Day and month with a point between them: {@code 15.4}. */
  DAYMONTH,
  /** Month and year with a point between them: {@code 9.2016}. */
  MONTHYEAR,
  /** A Roman numeral in capitals. */
  ROMAN,
  /** A word that begins with a capital. */
  UPPER,
  /** A word of capitals (and digits) only, two characters or more. */
  CAPS,
  /** Any word. */
  WORD,
  /** A single letter. */
  LETTER,
  /** Anything. */
  ANY;

  /** Whether only numbers are accepted. */
  boolean isNumber() {
    return this == NUM
        || this == INT
        || this == YEAR
        || this == DATE
        || this == DAYMONTH
        || this == MONTHYEAR;
  }

  boolean accepts(Lexemes lexemes, int index, int low, int high) {
    if (index >= lexemes.size()) {
      return false;
    }
    Lexeme lexeme = lexemes.get(index);
    return switch (this) {
      case NUM -> lexeme.isNumber();
      case INT -> lexeme.isNumber() && within(lexeme.key(), low, high);
      case YEAR ->
          lexeme.isNumber() && lexeme.key().length() == 4 && within(lexeme.key(), 1900, 2099);
      case DATE -> lexeme.isNumber() && isDate(lexeme.key(), 3);
      case DAYMONTH -> lexeme.isNumber() && isDate(lexeme.key(), 2);
      case MONTHYEAR -> lexeme.isNumber() && isMonthOfYear(lexeme.key());
      case ROMAN -> lexeme.isWord() && isRoman(lexemes.raw(index));
      case UPPER -> lexemes.isCapitalised(index);
      case CAPS -> lexeme.isWord() && isCapitals(lexemes.raw(index));
      case WORD -> lexeme.isWord();
      case LETTER -> lexeme.isWord() && lexeme.key().length() == 1;
      case ANY -> true;
    };
  }

  private static boolean within(String digits, int low, int high) {
    if (digits.length() > 9 || digits.indexOf('.') >= 0 || digits.indexOf(',') >= 0) {
      return digits.length() > 9
          && high == Integer.MAX_VALUE
          && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
    int value = Integer.parseInt(digits);
    return low <= value && value <= high;
  }

  private static boolean isDate(String digits, int count) {
    String[] parts = digits.split("\\.", -1);
    return parts.length == count
        && digits.indexOf(',') < 0
        && parts[0].length() <= 2
        && parts[1].length() <= 2
        && within(parts[0], 1, 31)
        && within(parts[1], 1, 12)
        && (count < 3 || parts[2].length() == 4);
  }

  private static boolean isMonthOfYear(String digits) {
    int point = digits.indexOf('.');
    return point > 0
        && point <= 2
        && digits.length() == point + 5
        && within(digits.substring(0, point), 1, 12)
        && within(digits.substring(point + 1), 1900, 2099);
  }

  private static boolean isRoman(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("IVXL".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitals(String word) {
    return word.length() >= 2
        && Character.isUpperCase(word.charAt(0))
        && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
