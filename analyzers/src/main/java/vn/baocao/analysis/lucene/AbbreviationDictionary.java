package vn.baocao.analysis.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.ResourceLines;
import vn.baocao.analysis.text.SyllableKey;

/**
 * Abbreviations of Party and state papers and what they stand for, as sequences of {@linkplain
 * SyllableKey exact keys}. An abbreviation is equal to its usual reading and to the other
 * abbreviations of that; a reading is equal to every abbreviation that may stand for it. Immutable.
 */
public final class AbbreviationDictionary {

  /**
   * An expression found at some place in a sequence of syllables.
   *
   * @param length how many syllables it takes
   * @param forms all ways of writing it, itself first; each a list of exact keys
   * @param abbreviation whether it is written as an abbreviation there
   */
  public record Match(int length, List<List<String>> forms, boolean abbreviation) {}

  /**
   * A syllable of what an abbreviation of one token stands for.
   *
   * @param text as written
   * @param place how many positions behind the abbreviation's own it stands
   */
  record Expanded(String text, int place) {}

  /**
   * What an abbreviation of one token stands for: all readings side by side, the usual one in exact
   * places; syllables of longer ones share its last place.
   *
   * @param length of the usual reading
   * @param syllables by place
   */
  record Expansion(int length, List<Expanded> syllables) {}

  private record Entry(List<String> keys, boolean abbreviation, Set<List<String>> equal) {}

  private final Map<List<String>, Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byFirstFolded = new HashMap<>();
  private final Map<String, Expansion> expansions = new HashMap<>();

  private AbbreviationDictionary() {
    Map<List<String>, List<List<String>>> readings = new LinkedHashMap<>();
    for (ResourceLines.Line line :
        ResourceLines.of(AbbreviationDictionary.class, "abbreviations.tsv")) {
      List<String> columns = List.of(line.columns());
      if (columns.size() < 2) {
        throw line.fault("abbreviation, tab, reading");
      }
      List<String> written = columns.subList(1, columns.size());
      List<String> abbreviation = Syllable.keys(columns.get(0));
      readings.put(abbreviation, written.stream().map(Syllable::keys).toList());
      if (abbreviation.size() == 1) {
        expansions.put(abbreviation.get(0), expansion(written));
      }
    }
    readings.forEach(this::addReadings);
    readings.forEach(this::addAbbreviation);
    for (Entry entry : entries.values()) {
      String first = SyllableKey.folded(entry.keys.get(0));
      byFirstFolded.computeIfAbsent(first, k -> new ArrayList<>()).add(entry);
    }
    for (List<Entry> sameFirst : byFirstFolded.values()) {
      sameFirst.sort((a, b) -> b.keys.size() - a.keys.size());
    }
  }

  private static final class Holder {
    static final AbbreviationDictionary INSTANCE = new AbbreviationDictionary();
  }

  /** The shipped list, loaded once. */
  public static AbbreviationDictionary shipped() {
    return Holder.INSTANCE;
  }

  /** Whether this exact key is an abbreviation of one token. */
  public boolean isAbbreviation(String exactKey) {
    return expansions.containsKey(exactKey);
  }

  /** What the abbreviation with this exact key stands for; null if it is none. */
  @Nullable Expansion expansion(String exactKey) {
    return expansions.get(exactKey);
  }

  private static Expansion expansion(List<String> readings) {
    int length = Syllable.of(readings.get(0)).size();
    Set<Expanded> all = new LinkedHashSet<>();
    for (String reading : readings) {
      List<Syllable> syllables = Syllable.of(reading);
      for (int i = 0; i < syllables.size(); i++) {
        all.add(new Expanded(syllables.get(i).written(), Math.min(i, length - 1)));
      }
    }
    List<Expanded> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(Expanded::place));
    return new Expansion(length, sorted);
  }

  /**
   * The longest expression that begins at {@code from}; null if none does. A key without diacritics
   * is taken as one whose diacritics are unknown.
   */
  public @Nullable Match longestAt(List<String> keys, int from) {
    List<Entry> candidates = byFirstFolded.get(SyllableKey.folded(keys.get(from)));
    if (candidates == null) {
      return null;
    }
    for (Entry entry : candidates) {
      if (matches(entry.keys, keys, from)) {
        List<List<String>> forms = new ArrayList<>();
        forms.add(entry.keys);
        forms.addAll(entry.equal);
        return new Match(entry.keys.size(), forms, entry.abbreviation);
      }
    }
    return null;
  }

  private static boolean matches(List<String> entry, List<String> keys, int from) {
    if (from + entry.size() > keys.size()) {
      return false;
    }
    for (int i = 0; i < entry.size(); i++) {
      String key = keys.get(from + i);
      if (!entry.get(i).equals(key) && !SyllableKey.folded(entry.get(i)).equals(key)) {
        return false;
      }
    }
    return true;
  }

  private void addReadings(List<String> abbreviation, List<List<String>> readings) {
    for (List<String> reading : readings) {
      entry(reading, false).equal.add(abbreviation);
    }
  }

  private void addAbbreviation(List<String> abbreviation, List<List<String>> readings) {
    List<String> usual = readings.get(0);
    Set<List<String>> equal = entry(abbreviation, true).equal;
    equal.add(usual);
    equal.addAll(entry(usual, false).equal);
    equal.remove(abbreviation);
  }

  private Entry entry(List<String> keys, boolean abbreviation) {
    return entries.computeIfAbsent(keys, k -> new Entry(k, abbreviation, new LinkedHashSet<>()));
  }
}
