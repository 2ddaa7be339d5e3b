package vn.baocao.analysis.text;

import java.util.HashSet;
import java.util.Set;

/** The syllables that any Vietnamese text is mostly made of, as {@linkplain SyllableKey keys}. */
final class CommonSyllables {

  private static final Set<String> KEYS =
      new HashSet<>(ResourceLines.texts(CommonSyllables.class, "common-syllables.txt"));

  private CommonSyllables() {}

  static boolean contains(String exactKey) {
    return KEYS.contains(exactKey);
  }
}
