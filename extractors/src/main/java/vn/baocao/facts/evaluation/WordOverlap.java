package vn.baocao.facts.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;

/** How many words two phrases share, whatever their order. */
final class WordOverlap {

  private WordOverlap() {}

  /** Harmonic mean of precision and recall of the words; 0 where none is shared. */
  static double f1(@Nullable String gold, @Nullable String got) {
    List<String> expected = words(gold);
    List<String> found = words(got);
    Map<String, Integer> left = new HashMap<>();
    expected.forEach(word -> left.merge(word, 1, Integer::sum));
    int same = 0;
    for (String word : found) {
      if (left.getOrDefault(word, 0) > 0) {
        left.merge(word, -1, Integer::sum);
        same++;
      }
    }
    return same == 0 ? 0 : 2.0 * same / (expected.size() + found.size());
  }

  private static List<String> words(@Nullable String phrase) {
    List<String> words = new ArrayList<>();
    String text = phrase == null ? "" : VietnameseText.nfc(phrase).toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && isWordCharacter(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWordCharacter(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER;
  }
}
