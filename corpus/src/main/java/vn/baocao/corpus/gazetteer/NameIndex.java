package vn.baocao.corpus.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units by the key of their name, and how long a name that starts with a syllable can be. */
final class NameIndex {

  private final Map<String, List<AdministrativeUnit>> units;
  private final Map<String, Integer> longest = new HashMap<>(4_000);

  NameIndex(int expected) {
    this.units = HashMap.newHashMap(expected);
  }

  void add(String name, AdministrativeUnit unit) {
    String key = key(name);
    List<AdministrativeUnit> same = units.get(key);
    if (same == null) {
      same = new ArrayList<>(1);
      units.put(key, same);
      reach(key);
    }
    same.add(unit);
  }

  private void reach(String key) {
    int syllables = 1;
    for (int i = 0; i < key.length(); i++) {
      syllables += key.charAt(i) == ' ' ? 1 : 0;
    }
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    longest.merge(first, syllables, Math::max);
  }

  List<AdministrativeUnit> named(String key) {
    return units.getOrDefault(key, List.of());
  }

  /** The number of syllables of the longest name that stands at {@code at}; 0 where none does. */
  int match(Syllables text, int at) {
    int most = longest.getOrDefault(text.key(at), 0);
    int found = 0;
    StringBuilder key = new StringBuilder();
    for (int n = 1; n <= most && at + n <= text.size(); n++) {
      if (n > 1) {
        if (!joins(text.gap(at + n - 1))) {
          break;
        }
        key.append(' ');
      }
      key.append(text.key(at + n - 1));
      if (units.containsKey(key.toString())) {
        found = n;
      }
    }
    return found;
  }

  /** Whether a name can go on over what stands between two syllables. */
  static boolean joins(Syllables.Gap gap) {
    return gap == Syllables.Gap.SPACE || gap == Syllables.Gap.HYPHEN;
  }

  static String key(Syllables text, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i > from ? " " : "").append(text.key(i));
    }
    return key.toString();
  }

  /** The key of a name that stands alone. */
  static String key(String name) {
    Syllables syllables = new Syllables(name, 0, name.length());
    return key(syllables, 0, syllables.size());
  }
}
