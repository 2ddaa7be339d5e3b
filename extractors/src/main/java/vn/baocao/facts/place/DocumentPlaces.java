package vn.baocao.facts.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.gazetteer.AdministrativeUnit;
import vn.baocao.corpus.gazetteer.AdministrativeUnit.Level;
import vn.baocao.corpus.gazetteer.Gazetteer;
import vn.baocao.corpus.gazetteer.Locality;
import vn.baocao.corpus.gazetteer.LocalityFinder;
import vn.baocao.corpus.gazetteer.PlaceMention;
import vn.baocao.facts.Place;

/** The mentions of one document, each with the candidates that its main locality leaves. */
final class DocumentPlaces {

  private static final LocalityFinder LOCALITIES = new LocalityFinder(Gazetteer.load());

  private final Gazetteer gazetteer = Gazetteer.load();
  private final LocalDate date;
  private final Locality locality;
  private final List<PlaceMention> mentions = new ArrayList<>();
  private final Map<AdministrativeUnit, String> names = new HashMap<>();
  private final Map<Level, Topic> topics = new EnumMap<>(Level.class);
  private final @Nullable Topic main;

  DocumentPlaces(Document document) {
    this.date = LocalityFinder.date(document.metadata().published());
    this.locality = LOCALITIES.find(document);
    for (Section section : document.sections()) {
      if (section.type() != Section.Type.FURNITURE) {
        for (PlaceMention mention : gazetteer.mentions(document.text(), section.span(), date)) {
          mentions.add(mention.narrowedTo(narrowed(mention.candidates())));
        }
      }
    }
    mentions.forEach(this::remember);
    for (Level level : Level.values()) {
      AdministrativeUnit unit = locality.at(level);
      if (unit != null) {
        topics.put(level, topic(unit));
      }
    }
    AdministrativeUnit unit = locality.main();
    this.main = unit == null ? mostNamed() : topics.get(unit.level());
  }

  /** Of several units of one name those in the document's district, else in its province. */
  private List<AdministrativeUnit> narrowed(List<AdministrativeUnit> candidates) {
    if (candidates.size() < 2) {
      return candidates;
    }
    for (Level level : List.of(Level.DISTRICT, Level.PROVINCE)) {
      AdministrativeUnit main = locality.at(level);
      if (main != null) {
        Predicate<AdministrativeUnit> inside = unit -> gazetteer.isWithin(unit, main);
        List<AdministrativeUnit> near = candidates.stream().filter(inside).toList();
        if (!near.isEmpty()) {
          return near;
        }
      }
    }
    return candidates;
  }

  /** The first spelling with a type word, else the first one. */
  private void remember(PlaceMention mention) {
    AdministrativeUnit unit = mention.unit();
    if (unit != null && mention.isNamed()) {
      String known = names.get(unit);
      if (known == null || (mention.type() != null && !known.contains(mention.type() + " "))) {
        names.put(unit, mention.title());
      }
    }
  }

  private Topic topic(AdministrativeUnit unit) {
    Topic topic = Topic.of(unit);
    String name = names.getOrDefault(unit, topic.place().name());
    return new Topic(new Place(name, unit.uid(), List.of()), unit, unit.level());
  }

  /** Where the main locality could not be told: the name that stands most often. */
  private @Nullable Topic mostNamed() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, PlaceMention> first = new HashMap<>();
    for (PlaceMention mention : mentions) {
      if (mention.isNamed() && mention.form() != PlaceMention.Form.OFFICE) {
        counts.merge(mention.title(), 1, Integer::sum);
        first.putIfAbsent(mention.title(), mention);
      }
    }
    String best = null;
    for (String title : counts.keySet()) {
      boolean more = best == null || count(counts, title) > count(counts, best);
      best = more ? title : best;
    }
    PlaceMention mention = best == null ? null : first.get(best);
    return mention == null ? null : Topic.of(mention);
  }

  private static int count(Map<String, Integer> counts, String title) {
    return counts.getOrDefault(title, 0);
  }

  /** What the document is about; null where it names no locality. */
  @Nullable Topic main() {
    return main;
  }

  /** The main locality, or the unit above it, that a nameless mention refers to; null for none. */
  @Nullable Topic meant(PlaceMention nameless) {
    for (Topic topic : topics.values()) {
      AdministrativeUnit unit = topic.unit();
      if (unit != null && nameless.canMean(unit)) {
        return topic;
      }
    }
    return null;
  }

  /** The mentions within a span, in order. */
  List<PlaceMention> within(Span span) {
    int from = firstFrom(span.start());
    int to = from;
    while (to < mentions.size() && mentions.get(to).span().end() <= span.end()) {
      to++;
    }
    return mentions.subList(from, to);
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a mention may mean the main locality or a unit in it; an unknown name may. */
  boolean isInside(PlaceMention mention) {
    AdministrativeUnit unit = locality.main();
    return unit == null
        || mention.candidates().isEmpty()
        || mention.candidates().stream().anyMatch(c -> gazetteer.isWithin(c, unit));
  }

  /** The unit that a whole table cell names, as a unit of the main locality; null for none. */
  @Nullable Topic named(String cell) {
    AdministrativeUnit within = locality.main();
    List<AdministrativeUnit> found =
        gazetteer.named(cell).stream()
            .filter(unit -> unit.validAt(date))
            .filter(unit -> within == null || gazetteer.isWithin(unit, within))
            .toList();
    return found.size() == 1 ? Topic.of(found.get(0)) : null;
  }
}
