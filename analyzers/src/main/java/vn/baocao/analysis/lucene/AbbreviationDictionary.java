package vn.baocao.analysis.lucene;

import java.util.ArrayList;
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

  private record Entry(List<String> keys, boolean abbreviation, Set<List<String>> equal) {}

  private final Map<List<String>, Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byFirstFolded = new HashMap<>();
  private final Set<String> abbreviations = new LinkedHashSet<>();

  private AbbreviationDictionary() {
    Map<List<String>, List<List<String>>> readings = read();
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
    return abbreviations.contains(exactKey);
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
    if (abbreviation.size() == 1) {
      abbreviations.add(abbreviation.get(0));
    }
  }

  private Entry entry(List<String> keys, boolean abbreviation) {
    return entries.computeIfAbsent(keys, k -> new Entry(k, abbreviation, new LinkedHashSet<>()));
  }

  private static Map<List<String>, List<List<String>>> read() {
    Map<List<String>, List<List<String>>> readings = new LinkedHashMap<>();
    for (ResourceLines.Line line :
        ResourceLines.of(AbbreviationDictionary.class, "abbreviations.tsv")) {
      List<String> columns = List.of(line.columns());
      if (columns.size() < 2) {
        throw line.fault("abbreviation, tab, reading");
      }
      readings.put(
          Syllable.keys(columns.get(0)),
          columns.subList(1, columns.size()).stream().map(Syllable::keys).toList());
    }
    return readings;
  }
}
