package vn.baocao.analysis.text;

import java.util.Locale;

/**
 * Restores the capitals of ABC fonts, which have none with tone marks: a heading in .VnTimeH has
 * its plain letters in capitals and the others in lower case ({@code ĐổI MớI}).
 */
final class Capitals {

  private Capitals() {}

  static String restore(String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean afterHeading = false;
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && isWordPart(text.charAt(i))) {
        i++;
      }
      if (i == start) {
        result.append(text.charAt(i++));
        continue;
      }
      String word = text.substring(start, i);
      boolean heading =
          isHeading(word) || (isUndecided(word) && afterHeading && headingFollows(text, i));
      result.append(heading ? word.toUpperCase(Locale.ROOT) : word);
      afterHeading = heading && SyllableGrammar.rules().isSyllable(word);
    }
    return result.toString();
  }

  /** Two capitals or more, no plain lower-case letter. */
  private static boolean isHeading(String word) {
    return count(word, true) >= 2 && count(word, false) == 0;
  }

  /** No plain lower-case letter, and too few capitals to tell. */
  private static boolean isUndecided(String word) {
    return count(word, false) == 0;
  }

  /** Whether the next word is a heading, or there is none on this line. */
  private static boolean headingFollows(String text, int from) {
    int start = from;
    while (start < text.length() && !isWordPart(text.charAt(start))) {
      if (text.charAt(start) == '\n') {
        return true;
      }
      start++;
    }
    int end = start;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    String next = text.substring(start, end);
    return end == start || (isUndecided(next) && count(next, true) > 0);
  }

  private static int count(String word, boolean upper) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean counted = upper ? Character.isUpperCase(c) : c >= 'a' && c <= 'z';
      count += counted ? 1 : 0;
    }
    return count;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c);
  }
}
