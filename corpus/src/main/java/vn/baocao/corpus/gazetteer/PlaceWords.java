package vn.baocao.corpus.gazetteer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word list {@code place-words.tsv}: what may stand before the name of a locality. */
final class PlaceWords {

  private static final String FILE = "place-words.tsv";
  private static final int MAX_WORDS = 5;

  /** A word or phrase before a name, and the types of unit that it can mean. */
  record Marker(String word, boolean isBody, Set<AdministrativeUnit.Type> types, int length) {

    /** Written in capitals: UBND, TP, H. */
    boolean isAbbreviation() {
      return word.codePoints().noneMatch(Character::isLowerCase);
    }

    boolean isOfAnyLevel() {
      return types.contains(AdministrativeUnit.Type.PROVINCE) && types.size() > 2;
    }

    /** The type word in full; null for a body of any level. */
    @Nullable String typeWord() {
      return types.size() > 2 ? null : types.iterator().next().shownWord();
    }
  }

  private final Map<String, Marker> markers = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, List<String>> aliases = new LinkedHashMap<>();

  private PlaceWords() {}

  static PlaceWords load() {
    PlaceWords words = new PlaceWords();
    ResourceLines lines = new ResourceLines("aliases.tsv");
    while (lines.next()) {
      words.aliases.put(lines.cell(), List.of(lines.cell().split(" ")));
    }
    words.read(new ResourceLines(FILE));
    return words;
  }

  private void read(ResourceLines line) {
    while (line.next()) {
      String kind = line.cell();
      String word = line.cell();
      String argument = line.cell();
      switch (kind) {
        case "type", "body" ->
            markers.put(NameIndex.key(word), marker(word, kind, types(argument, line)));
        case "alias" -> aliases.put(word, List.of(argument.split(" ")));
        case "nameword",
            "person",
            "role",
            "thing",
            "organisation",
            "firm",
            "plain",
            "bare",
            "locative",
            "plural",
            "joint",
            "above",
            "whole",
            "kind",
            "compound",
            "phrase" ->
            lists.computeIfAbsent(kind, k -> new HashSet<>()).add(NameIndex.key(word));
        default -> throw line.error("unknown kind \"" + kind + "\"");
      }
    }
  }

  private static Marker marker(String word, String kind, Set<AdministrativeUnit.Type> types) {
    int length = new Syllables(word, 0, word.length()).size();
    return new Marker(word, kind.equals("body"), types, length);
  }

  private static Set<AdministrativeUnit.Type> types(String names, ResourceLines line) {
    Set<AdministrativeUnit.Type> types = EnumSet.noneOf(AdministrativeUnit.Type.class);
    for (String name : names.split(" ")) {
      try {
        types.add(AdministrativeUnit.Type.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw line.error(
            "unknown type \""
                + name
                + "\"; known: "
                + Arrays.toString(AdministrativeUnit.Type.values()));
      }
    }
    return types;
  }

  Map<String, List<String>> aliases() {
    return aliases;
  }

  /** The longest marker that starts at {@code at}; null where none does. */
  @Nullable Marker markerAt(Syllables text, int at) {
    Marker found = null;
    StringBuilder key = new StringBuilder();
    for (int n = 0; n < MAX_WORDS && at + n < text.size(); n++) {
      if (n > 0 && text.gap(at + n) != Syllables.Gap.SPACE) {
        break;
      }
      key.append(n > 0 ? " " : "").append(text.key(at + n));
      Marker marker = markers.get(key.toString());
      found = marker == null ? found : marker;
    }
    return found;
  }

  /** Whether a word or phrase of a list ends right before {@code at}. */
  boolean precedes(String list, Syllables text, int at) {
    StringBuilder key = new StringBuilder();
    Set<String> words = lists.getOrDefault(list, Set.of());
    for (int i = at - 1; i >= 0 && at - i <= 3; i--) {
      Syllables.Gap gap = text.gap(i + 1);
      boolean joined = gap == Syllables.Gap.SPACE || (i == at - 1 && gap == Syllables.Gap.DOT);
      if (!joined && !(i == at - 1 && gap == Syllables.Gap.COLON)) {
        return false;
      }
      key.insert(0, key.isEmpty() ? text.key(i) : text.key(i) + " ");
      if (words.contains(key.toString())) {
        return true;
      }
    }
    return false;
  }

  boolean contains(String list, String key) {
    return lists.getOrDefault(list, Set.of()).contains(key);
  }
}
