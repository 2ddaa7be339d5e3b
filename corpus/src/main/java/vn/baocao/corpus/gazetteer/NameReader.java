package vn.baocao.corpus.gazetteer;

import java.util.List;
import java.util.Set;
import vn.baocao.corpus.gazetteer.PlaceWords.Marker;
import vn.baocao.corpus.gazetteer.Syllables.Gap;

/** Tells how far a name reaches that stands after a type word or body. */
final class NameReader {

  private static final int LONGEST_UNKNOWN_NAME = 4;

  /** Syllables of each phrase in the word list. */
  private static final int PHRASE = 4;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Syllables text;
  private final CandidateUnits candidates;

  NameReader(Gazetteer gazetteer, PlaceWords words, Syllables text, CandidateUnits candidates) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.text = text;
    this.candidates = candidates;
  }

  /** How many syllables of a known name with the marker's types stand at {@code name}. */
  int known(int name, Marker marker) {
    if (isPhrase(name)) {
      return 0;
    }
    int longest =
        Math.max(gazetteer.upper().match(text, name), gazetteer.communes().match(text, name));
    for (int length = longest; length > 0; length--) {
      String key = NameIndex.key(text, name, name + length);
      boolean capitalised = length == 1 || isName(name, name + length);
      if (capitalised && !candidates.marked(key, marker).isEmpty()) {
        return length;
      }
    }
    return 0;
  }

  /** Cộng hòa xã hội chủ nghĩa Việt Nam, beside the issuing body at the head of a paper. */
  private boolean isPhrase(int from) {
    int end = Math.min(text.size(), from + PHRASE);
    return words.contains("phrase", NameIndex.key(text, from, end));
  }

  private boolean isName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!text.isCapitalised(i) && !text.startsWithDigit(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * How many syllables of a capitalised name that the gazetteer does not have stand at {@code name}
   * after a lower-case type word at {@code at}; 0 where it is none.
   */
  int unknown(int at, int name, Marker marker) {
    boolean title = marker.isAbbreviation() || text.isCapitalised(at);
    Set<AdministrativeUnit.Type> types = marker.types();
    boolean province = types.iterator().next().level() == AdministrativeUnit.Level.PROVINCE;
    if (title || province || text.gap(name) != Gap.SPACE) {
      return 0;
    }
    int end = name;
    while (end < text.size()
        && end - name < LONGEST_UNKNOWN_NAME
        && (end == name || text.gap(end) == Gap.SPACE)
        && text.isCapitalised(end)
        && !text.isAllCaps(end)
        && !words.contains("plain", text.key(end))) {
      end++;
    }
    return end - name < 2 ? 0 : end - name;
  }

  /** The syllables of the next name in a list; 0 where the list ends before it. */
  int listed(int name, Marker marker, PlaceMention before) {
    int length = text.isCapitalised(name) ? known(name, marker) : 0;
    boolean longer = gazetteer.upper().match(text, name) > length;
    return length < 2 || longer || isUnitAbove(name, length, before) ? 0 : length;
  }

  /** In "xã Mai Trung, Hiệp Hòa" the second name is the district of the first. */
  private boolean isUnitAbove(int name, int length, PlaceMention before) {
    List<AdministrativeUnit> above = candidates.bare(NameIndex.key(text, name, name + length));
    return before.candidates().stream()
        .anyMatch(
            unit ->
                above.stream()
                    .anyMatch(a -> a.level() != unit.level() && gazetteer.isWithin(unit, a)));
  }
}
