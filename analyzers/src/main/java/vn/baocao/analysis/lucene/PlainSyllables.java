package vn.baocao.analysis.lucene;

import java.util.Set;
import java.util.stream.Collectors;
import vn.baocao.analysis.text.ResourceLines;

/** Syllables that are complete as they stand, without any diacritic: ban, tin, xa. */
final class PlainSyllables {

  private static final Set<String> KEYS =
      ResourceLines.of(PlainSyllables.class, "plain-syllables.txt").stream()
          .map(ResourceLines.Line::text)
          .collect(Collectors.toUnmodifiableSet());

  private PlainSyllables() {}

  static boolean contains(String key) {
    return KEYS.contains(key);
  }
}
