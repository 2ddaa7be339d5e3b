package vn.baocao.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.baocao.analysis.text.VietnameseText;

/**
 * Keys by which names match. A name is indexed under itself in lower case and under its folded
 * form; a question with diacritics then finds only names that have them, one without finds all.
 */
public final class NameKeys {

  private record TypeWord(String typed, String plain) {

    static TypeWord of(String word) {
      return new TypeWord(word + " ", VietnameseText.fold(word) + " ");
    }
  }

  private static final List<TypeWord> LOCALITY_TYPES =
      ResourceLines.read(NameKeys.class, "locality-types.txt").stream().map(TypeWord::of).toList();

  private NameKeys() {}

  /** What a name is indexed under. */
  static Set<String> of(String name) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(asked(name));
    keys.add(VietnameseText.fold(asked(name)));
    return keys;
  }

  /** What the name of a locality is indexed under: with and without its type word. */
  static Set<String> ofLocality(String name) {
    Set<String> keys = of(name);
    keys.addAll(of(withoutType(name)));
    return keys;
  }

  /** The key to look up for a name that a user typed. */
  public static String asked(String name) {
    return VietnameseText.nfc(name).strip().toLowerCase(Locale.ROOT);
  }

  /** The key to look up for the name of a locality, its type word left out. */
  public static String askedWithoutType(String name) {
    return withoutType(asked(name));
  }

  private static String withoutType(String name) {
    String lower = asked(name);
    String folded = VietnameseText.fold(lower);
    boolean plain = folded.equals(lower);
    for (TypeWord type : LOCALITY_TYPES) {
      if (lower.startsWith(type.typed()) || (plain && folded.startsWith(type.plain()))) {
        return lower.substring(type.typed().length()).strip();
      }
    }
    return lower;
  }
}
