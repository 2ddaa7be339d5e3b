package vn.baocao.corpus.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;

/** Finds units by a name as a user types it: with or without type word, diacritics, capitals. */
final class PlaceNames {

  private static final Comparator<AdministrativeUnit> ORDER =
      Comparator.comparing(AdministrativeUnit::level).thenComparing(AdministrativeUnit::uid);

  private final Supplier<Collection<List<AdministrativeUnit>>> units;
  private final Function<String, List<AdministrativeUnit>> byKey;

  /** Made when a name is asked for without its diacritics, or is unknown. */
  private volatile @Nullable Map<String, List<AdministrativeUnit>> folded;

  /**
   * @param units all of them, those of one code together
   * @param byKey the units whose name or alias has a key
   */
  PlaceNames(
      Supplier<Collection<List<AdministrativeUnit>>> units,
      Function<String, List<AdministrativeUnit>> byKey) {
    this.units = units;
    this.byKey = byKey;
  }

  private Map<String, List<AdministrativeUnit>> folded() {
    Map<String, List<AdministrativeUnit>> known = folded;
    if (known == null) {
      known = new HashMap<>(12_000);
      for (List<AdministrativeUnit> versions : units.get()) {
        for (AdministrativeUnit unit : versions) {
          known.computeIfAbsent(folded(unit.name()), k -> new ArrayList<>(1)).add(unit);
        }
      }
      folded = known;
    }
    return known;
  }

  List<AdministrativeUnit> named(String name) {
    String asked = VietnameseText.nfc(name).strip();
    String plain = folded(asked);
    boolean withoutDiacritics = plain.equals(asked.toLowerCase(Locale.ROOT).replace('-', ' '));
    Set<AdministrativeUnit> found = new LinkedHashSet<>();
    if (withoutDiacritics) {
      look(plain, key -> folded().getOrDefault(key, List.of()), PlaceNames::folded, found);
    }
    look(NameIndex.key(asked), byKey, NameIndex::key, found);
    return found.stream().sorted(ORDER).toList();
  }

  /** The units named by all of {@code key}, and those named by what follows their type word. */
  private static void look(
      String key,
      Function<String, List<AdministrativeUnit>> units,
      Function<String, String> keyOf,
      Set<AdministrativeUnit> found) {
    found.addAll(units.apply(key));
    for (AdministrativeUnit.Type type : AdministrativeUnit.Type.values()) {
      String word = keyOf.apply(type.shownWord()) + " ";
      if (key.startsWith(word)) {
        for (AdministrativeUnit unit : units.apply(key.substring(word.length()))) {
          if (unit.type() == type) {
            found.add(unit);
          }
        }
      }
    }
  }

  List<String> similar(String name, int limit) {
    record Near(String title, int distance, AdministrativeUnit.Level level) {}
    String asked = folded(name);
    int most = Math.max(2, asked.length() / 3);
    List<Near> near = new ArrayList<>();
    for (Map.Entry<String, List<AdministrativeUnit>> entry : folded().entrySet()) {
      int bare = distance(asked, entry.getKey());
      for (AdministrativeUnit unit : entry.getValue()) {
        String title = folded(unit.type().shownWord()) + " " + entry.getKey();
        int distance = Math.min(bare, distance(asked, title));
        if (distance <= most) {
          near.add(new Near(unit.title(), distance, unit.level()));
        }
      }
    }
    near.sort(
        Comparator.comparingInt(Near::distance)
            .thenComparing(Near::level)
            .thenComparing(Near::title));
    Set<String> seen = new TreeSet<>();
    return near.stream().map(Near::title).filter(seen::add).limit(limit).toList();
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    for (String word : VietnameseText.fold(name).replace('-', ' ').strip().split("\\s+")) {
      folded.append(folded.isEmpty() ? "" : " ").append(word);
    }
    return folded.toString();
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
