package vn.baocao.facts.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.baocao.analysis.text.VietnameseText;

/** Names that share most words, diacritics aside, with one that is not known. */
final class NearNames {

  private static final double LEAST = 0.3;

  private record Near(String name, double likeness) {}

  private NearNames() {}

  /**
   * The nearest names, best first.
   *
   * @param names what to show, by the words to compare
   */
  static List<String> of(String asked, Map<String, String> names, int limit) {
    Set<String> wanted = parts(asked);
    List<Near> near = new ArrayList<>();
    names.forEach(
        (words, name) -> {
          double likeness = likeness(wanted, parts(words));
          if (likeness >= LEAST) {
            near.add(new Near(name, likeness));
          }
        });
    near.sort(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::name));
    Set<String> best = new LinkedHashSet<>();
    near.forEach(n -> best.add(n.name()));
    return best.stream().limit(limit).toList();
  }

  /** Words and pairs of letters, so that a misspelled word still counts in part. */
  private static Set<String> parts(String words) {
    Set<String> parts = new HashSet<>();
    for (String word : VietnameseText.fold(words).split(" ")) {
      parts.add(word);
      for (int i = 0; i + 2 <= word.length(); i++) {
        parts.add("_" + word.substring(i, i + 2));
      }
    }
    return parts;
  }

  /** Dice's coefficient. */
  private static double likeness(Set<String> a, Set<String> b) {
    long both = a.stream().filter(b::contains).count();
    return 2.0 * both / (a.size() + b.size());
  }
}
