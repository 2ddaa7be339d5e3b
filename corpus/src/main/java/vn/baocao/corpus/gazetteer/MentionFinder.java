package vn.baocao.corpus.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.gazetteer.PlaceMention.Form;
import vn.baocao.corpus.gazetteer.PlaceWords.Marker;
import vn.baocao.corpus.gazetteer.Syllables.Gap;

/**
 * Finds names of localities in one pass over the syllables: type words and bodies with the name
 * after them, lists of names, then bare names; last, {@link MentionChain} relates neighbours.
 */
final class MentionFinder {

  private static final int LONGEST_UNKNOWN_NAME = 4;

  /** Syllables of each phrase in the word list. */
  private static final int PHRASE = 4;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  MentionFinder(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  List<PlaceMention> find(String text, Span region, LocalDate date) {
    Syllables syllables = new Syllables(text, region.start(), region.end());
    return new Scan(syllables, new CandidateUnits(gazetteer, date)).run();
  }

  /** A mention with the syllables {@code [first, last)} that it covers. */
  record Found(PlaceMention mention, int first, int last) {

    Found with(PlaceMention other) {
      return new Found(other, first, last);
    }
  }

  /** A bare name that counts only where the text has it elsewhere with a type word. */
  private record Doubtful(int first, int last, String key) {}

  /** One pass over one text. */
  private final class Scan {

    private final Syllables text;
    private final CandidateUnits candidates;
    private final BareNames bare;
    private final List<Found> found = new ArrayList<>();
    private final List<Doubtful> doubtful = new ArrayList<>();
    private final Map<String, List<PlaceMention>> typed = new HashMap<>();

    Scan(Syllables text, CandidateUnits candidates) {
      this.text = text;
      this.candidates = candidates;
      this.bare = new BareNames(gazetteer, words, text);
    }

    List<PlaceMention> run() {
      int at = 0;
      while (at < text.size()) {
        Marker marker = words.markerAt(text, at);
        int next = marker == null ? 0 : afterMarker(at, marker);
        if (next == 0 && marker != null) {
          next = nameless(at, marker);
        }
        if (next == 0 && text.isCapitalised(at)) {
          next = bareName(at);
        }
        at = next == 0 ? at + 1 : next;
      }
      knowBareNames();
      return new MentionChain(gazetteer, words, text).relate(found);
    }

    /** The end of the mention that starts with a type word or body; 0 where no name follows. */
    private int afterMarker(int at, Marker marker) {
      int name = at + marker.length();
      if (name >= text.size() || !joins(at, marker, name)) {
        return 0;
      }
      int length = knownName(name, marker);
      if (length == 0) {
        return marker.isBody() ? 0 : unknownName(at, name, marker);
      }
      if (text.startsWithDigit(name) && !isNumberedUnit(at)) {
        return 0;
      }
      Form form = isOffice(at) ? Form.OFFICE : marker.isBody() ? Form.BODY : Form.TYPED;
      add(at, name, name + length, marker, form);
      return list(name + length, marker);
    }

    /** Huyện, toàn huyện, Huyện ủy: the end of a marker that stands for a locality; else 0. */
    private int nameless(int at, Marker marker) {
      int end = at + marker.length();
      String type = marker.typeWord();
      boolean other =
          type == null
              || marker.isAbbreviation()
              || isKind(at)
              || (end < text.size() && isCompound(at, end));
      if (other) {
        return 0;
      }
      if (isOffice(at)) {
        return end;
      }
      Form form = words.precedes("whole", text, at) ? Form.WHOLE : Form.GENERIC;
      Span span = new Span(text.start(at), text.end(end - 1));
      found.add(new Found(new PlaceMention(span, "", type, form, List.of()), at, end));
      return end;
    }

    private boolean isKind(int at) {
      boolean numbered = at > 0 && text.startsWithDigit(at - 1) && text.gap(at) == Gap.SPACE;
      return numbered || words.precedes("kind", text, at);
    }

    private boolean isCompound(int at, int end) {
      return text.gap(end) == Gap.SPACE
          && words.contains("compound", NameIndex.key(text, at, end + 1));
    }

    private boolean joins(int at, Marker marker, int name) {
      if (!text.isCapitalised(name) && !text.startsWithDigit(name)) {
        return false;
      }
      if (marker.isAbbreviation() && !text.isCapitalised(at)) {
        return false;
      }
      return switch (text.gap(name)) {
        case SPACE -> marker.word().length() > 1;
        case DOT -> marker.isAbbreviation();
        case COLON -> at > 0 && (text.startsWithDigit(at - 1) || isPlural(at));
        default -> false;
      };
    }

    /** Bí thư Tỉnh ủy Vĩnh Phúc, Phó Chủ tịch UBND huyện Châu Đức. */
    private boolean isOffice(int at) {
      if (words.precedes("role", text, at)) {
        return true;
      }
      for (int body = at - 1; body >= 0 && at - body <= 4; body--) {
        Marker marker = words.markerAt(text, body);
        if (marker != null && marker.isBody() && body + marker.length() == at) {
          return words.precedes("role", text, body);
        }
      }
      return false;
    }

    private boolean isPlural(int at) {
      return at > 0 && words.contains("plural", text.key(at - 1));
    }

    /** Phường 2 is a name, mỗi phường 2 triệu is none. */
    private boolean isNumberedUnit(int at) {
      return text.isCapitalised(at) || (at > 0 && words.contains("locative", text.key(at - 1)));
    }

    /** How many syllables of a known name with the marker's types stand at {@code name}. */
    private int knownName(int name, Marker marker) {
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

    /** A capitalised name that the gazetteer does not have, after a lower-case type word. */
    private int unknownName(int at, int name, Marker marker) {
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
      if (end - name < 2) {
        return 0;
      }
      add(at, name, end, marker, Form.TYPED);
      return end;
    }

    /** The names after the first one: các huyện Kim Sơn, Yên Mô và Nho Quan. */
    private int list(int from, Marker marker) {
      int at = from;
      while (at < text.size()) {
        int name = listed(at);
        int length = name == 0 || !text.isCapitalised(name) ? 0 : knownName(name, marker);
        if (length < 2
            || gazetteer.upper().match(text, name) > length
            || isUnitAbove(name, length)) {
          break;
        }
        add(name, name, name + length, marker, Form.LISTED);
        at = name + length;
      }
      return at;
    }

    /** Where the next name of a list starts after {@code at}; 0 where the list ends. */
    private int listed(int at) {
      if (text.gap(at) == Gap.COMMA) {
        return at;
      }
      boolean joint = text.gap(at) == Gap.SPACE && words.contains("joint", text.key(at));
      return joint && at + 1 < text.size() && text.gap(at + 1) == Gap.SPACE ? at + 1 : 0;
    }

    /** In "xã Mai Trung, Hiệp Hòa" the second name is the district of the first. */
    private boolean isUnitAbove(int name, int length) {
      PlaceMention last = found.get(found.size() - 1).mention();
      List<AdministrativeUnit> above = candidates.bare(NameIndex.key(text, name, name + length));
      return last.candidates().stream()
          .anyMatch(
              unit ->
                  above.stream()
                      .anyMatch(a -> a.level() != unit.level() && gazetteer.isWithin(unit, a)));
    }

    private int bareName(int at) {
      int length = gazetteer.upper().match(text, at);
      if (length > 0 && bare.isLocality(at, at + length)) {
        String key = NameIndex.key(text, at, at + length);
        found.add(mention(at, at, at + length, null, Form.BARE, candidates.bare(key)));
        return at + length;
      }
      int commune = gazetteer.communes().match(text, at);
      if (commune > 1 && bare.isLocality(at, at + commune)) {
        doubtful.add(new Doubtful(at, at + commune, NameIndex.key(text, at, at + commune)));
        return at + commune;
      }
      return 0;
    }

    /** A bare name means what the same text calls by it with a type word, if that is one thing. */
    private void knowBareNames() {
      for (Doubtful name : doubtful) {
        List<PlaceMention> same = typed.getOrDefault(name.key(), List.of());
        if (!same.isEmpty()) {
          PlaceMention known = same.get(0);
          found.add(
              mention(
                  name.first(), name.first(), name.last(), null, Form.BARE, known.candidates()));
        }
      }
      found.sort((a, b) -> Integer.compare(a.first(), b.first()));
      found.replaceAll(this::asTyped);
    }

    private Found asTyped(Found bareName) {
      PlaceMention mention = bareName.mention();
      List<PlaceMention> same =
          typed.getOrDefault(NameIndex.key(text, bareName.first(), bareName.last()), List.of());
      long levels = same.stream().map(PlaceMention::level).distinct().count();
      boolean province = mention.level() == AdministrativeUnit.Level.PROVINCE;
      if (mention.form() != Form.BARE || province || levels != 1) {
        return bareName;
      }
      return bareName.with(mention.narrowedTo(same.get(0).candidates()));
    }

    private void add(int first, int name, int end, Marker marker, Form form) {
      String key = NameIndex.key(text, name, end);
      List<AdministrativeUnit> units = candidates.marked(key, marker);
      Found mention = mention(first, name, end, marker, form, units);
      found.add(mention);
      typed.computeIfAbsent(key, k -> new ArrayList<>(2)).add(mention.mention());
    }

    private Found mention(
        int first,
        int name,
        int end,
        @Nullable Marker marker,
        Form form,
        List<AdministrativeUnit> units) {
      String type = marker == null ? null : typeWord(marker, units);
      Span span = new Span(text.start(first), text.end(end - 1));
      return new Found(
          new PlaceMention(span, shown(name, end, units), type, form, units), first, end);
    }

    private @Nullable String typeWord(Marker marker, List<AdministrativeUnit> units) {
      Set<String> shown = new TreeSet<>();
      units.forEach(unit -> shown.add(unit.type().shownWord()));
      boolean onlyOne = marker.isBody() && shown.size() == 1;
      return onlyOne ? shown.iterator().next() : marker.typeWord();
    }

    private String shown(int name, int end, List<AdministrativeUnit> units) {
      boolean caps = text.isAllCaps(name) && text.end(name) - text.start(name) > 1;
      return caps && !units.isEmpty() ? units.get(0).name() : text.text(name, end);
    }
  }
}
