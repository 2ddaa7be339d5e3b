package vn.baocao.cli;

import java.util.Comparator;
import java.util.List;
import vn.baocao.analysis.text.VietnameseText;

/** Which known names somebody may have meant who typed an unknown one. Diacritics do not count. */
final class NearestNames {

  private static final int MOST = 3;

  private NearestNames() {}

  /** At most three, the nearest first; none where all are far. */
  static List<String> of(String typed, List<String> known) {
    String key = VietnameseText.fold(typed);
    int limit = Math.max(1, key.length() / 3);
    record Candidate(String name, int distance) {}
    return known.stream()
        .distinct()
        .map(name -> new Candidate(name, distance(key, VietnameseText.fold(name))))
        .filter(candidate -> candidate.distance() <= limit)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /** Levenshtein's distance, where a name that begins with what was typed is next to it. */
  private static int distance(String typed, String name) {
    if (typed.length() >= 3 && name.startsWith(typed)) {
      return 1;
    }
    int[] row = new int[name.length() + 1];
    for (int j = 0; j <= name.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= name.length(); j++) {
        int substituted = diagonal + (typed.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[name.length()];
  }
}
