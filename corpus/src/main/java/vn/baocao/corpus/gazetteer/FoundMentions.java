package vn.baocao.corpus.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.gazetteer.PlaceMention.Form;
import vn.baocao.corpus.gazetteer.PlaceWords.Marker;

/** The mentions of one text as they are found, and what they tell about its bare names. */
final class FoundMentions {

  /** A mention with the syllables {@code [first, last)} that it covers. */
  record Found(PlaceMention mention, int first, int last) {

    Found with(PlaceMention other) {
      return new Found(other, first, last);
    }
  }

  /** A bare name that counts only where the text has it elsewhere with a type word. */
  private record Doubtful(int first, int last, String key) {}

  private final Syllables text;
  private final CandidateUnits candidates;
  private final List<Found> found = new ArrayList<>();
  private final List<Doubtful> doubtful = new ArrayList<>();

  /** By the key of the name. */
  private final Map<String, List<PlaceMention>> typed = new HashMap<>();

  FoundMentions(Syllables text, CandidateUnits candidates) {
    this.text = text;
    this.candidates = candidates;
  }

  /** A name after a type word or body that starts at {@code first}, or in a list after it. */
  void marked(int first, int name, int end, Marker marker, Form form) {
    String key = NameIndex.key(text, name, end);
    List<AdministrativeUnit> units = candidates.marked(key, marker);
    Found mention = mention(first, name, end, typeWord(marker, units), form, units);
    found.add(mention);
    typed.computeIfAbsent(key, k -> new ArrayList<>(2)).add(mention.mention());
  }

  void nameless(int first, int end, String type, Form form) {
    Span span = new Span(text.start(first), text.end(end - 1));
    found.add(new Found(new PlaceMention(span, "", type, form, List.of()), first, end));
  }

  void bare(int first, int end) {
    List<AdministrativeUnit> units = candidates.bare(NameIndex.key(text, first, end));
    found.add(mention(first, first, end, null, Form.BARE, units));
  }

  void doubtful(int first, int end) {
    doubtful.add(new Doubtful(first, end, NameIndex.key(text, first, end)));
  }

  /** What was found last. */
  PlaceMention last() {
    return found.get(found.size() - 1).mention();
  }

  private Found mention(
      int first,
      int name,
      int end,
      @Nullable String type,
      Form form,
      List<AdministrativeUnit> units) {
    Span span = new Span(text.start(first), text.end(end - 1));
    return new Found(
        new PlaceMention(span, shown(name, end, units), type, form, units), first, end);
  }

  private static @Nullable String typeWord(Marker marker, List<AdministrativeUnit> units) {
    Set<String> shown = new TreeSet<>();
    units.forEach(unit -> shown.add(unit.type().shownWord()));
    boolean onlyOne = marker.isBody() && shown.size() == 1;
    return onlyOne ? shown.iterator().next() : marker.typeWord();
  }

  private String shown(int name, int end, List<AdministrativeUnit> units) {
    boolean caps = text.isAllCaps(name) && text.end(name) - text.start(name) > 1;
    return caps && !units.isEmpty() ? units.get(0).name() : text.text(name, end);
  }

  /**
   * All mentions. A bare name means what the same text calls by it with a type word, if that is one
   * thing.
   */
  List<Found> inOrder() {
    List<Found> all = new ArrayList<>(found);
    for (Doubtful name : doubtful) {
      List<PlaceMention> same = typed.getOrDefault(name.key(), List.of());
      if (!same.isEmpty()) {
        List<AdministrativeUnit> units = same.get(0).candidates();
        all.add(mention(name.first(), name.first(), name.last(), null, Form.BARE, units));
      }
    }
    all.sort(Comparator.comparingInt(Found::first));
    all.replaceAll(this::asTyped);
    return all;
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
}
