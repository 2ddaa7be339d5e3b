package vn.baocao.analysis.segment;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.baocao.analysis.text.ResourceLines;

/** Words behind which a full stop does not end a sentence. */
final class Abbreviations {

  private static final int LONGEST = 8;

  private static final Set<String> NEVER_FINAL = new HashSet<>();

  static {
    for (String line : ResourceLines.texts(Abbreviations.class, "sentence-abbreviations.txt")) {
      boolean maybeFinal = line.endsWith("!");
      if (!maybeFinal) {
        NEVER_FINAL.add(line);
      }
    }
  }

  private Abbreviations() {}

  /**
   * Whether what stands before the full stop at {@code stop}, in a sentence that began at {@code
   * start}, is an abbreviation, an initial ({@code Nguyễn V. A.}) or the number of a list item
   * ({@code 1.}, {@code a.}, {@code II.}, {@code 2.1.}).
   */
  static boolean standsBefore(String text, int start, int stop) {
    int from = stop;
    while (from > start && stop - from <= LONGEST && isPart(text.charAt(from - 1))) {
      from--;
    }
    if (from == stop || stop - from > LONGEST) {
      return false;
    }
    String word = text.substring(from, stop);
    return isInitial(word)
        || NEVER_FINAL.contains(word.toLowerCase(Locale.ROOT))
        || (isAtStart(text, start, from) && isItemNumber(word));
  }

  /** A single capital, or {@code TP}, {@code tp}, {@code tx}, {@code tt}, {@code q}, {@code p}. */
  static boolean takesStop(char[] text, int start, int end) {
    char first = Character.toLowerCase(text[start]);
    if (end - start == 1) {
      return Character.isUpperCase(text[start]) || first == 'q' || first == 'p' || first == 'h';
    }
    char second = Character.toLowerCase(text[start + 1]);
    return end - start == 2 && first == 't' && "pxth".indexOf(second) >= 0;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '/' || c == '-';
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Nothing but quotation marks, dashes and space between the start of the sentence and here. */
  private static boolean isAtStart(String text, int start, int from) {
    for (int i = start; i < from; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isItemNumber(String word) {
    boolean digits = true;
    boolean roman = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digits &= Character.isDigit(c) || c == '.';
      roman &= "IVXLC".indexOf(c) >= 0;
    }
    boolean short4 = word.length() <= 4;
    boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
    return (digits && (short4 || word.indexOf('.') >= 0)) || roman || letter;
  }
}
