package vn.baocao.facts.compare;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.gazetteer.AdministrativeUnit;
import vn.baocao.corpus.gazetteer.AdministrativeUnit.Level;
import vn.baocao.corpus.gazetteer.Gazetteer;
import vn.baocao.facts.FactRecord;

/**
 * Localities as territories: the versions of a unit that only its name or type tells apart are one.
 * For one comparison, by one thread.
 */
final class Territories {

  private static final int NEAREST = 5;

  private final Gazetteer gazetteer = Gazetteer.load();
  private final Map<String, Optional<AdministrativeUnit>> units = new HashMap<>();
  private final Map<AdministrativeUnit, AdministrativeUnit> lasts = new HashMap<>();

  /** The unit of a fact in its last version of the same territory; null where it is not known. */
  @Nullable AdministrativeUnit of(FactRecord fact) {
    String id = fact.placeId();
    if (id == null) {
      return null;
    }
    AdministrativeUnit unit = units.computeIfAbsent(id, gazetteer::unit).orElse(null);
    return unit == null ? null : last(unit);
  }

  /** The title that the unit had when the fact was stated. */
  String titleIn(FactRecord fact, AdministrativeUnit last) {
    String id = fact.placeId();
    return id == null
        ? last.title()
        : units.computeIfAbsent(id, gazetteer::unit).orElse(last).title();
  }

  /** The last version of the same territory. */
  AdministrativeUnit last(AdministrativeUnit unit) {
    return lasts.computeIfAbsent(unit, this::follow);
  }

  private AdministrativeUnit follow(AdministrativeUnit unit) {
    AdministrativeUnit at = unit;
    while (at.successors().size() == 1) {
      List<AdministrativeUnit> next = gazetteer.successors(at);
      if (next.size() != 1 || gazetteer.predecessors(next.get(0)).size() != 1) {
        return at;
      }
      at = next.get(0);
    }
    return at;
  }

  /**
   * The unit that a whole territory went to, together with others; null where it still is one of
   * its own or was divided.
   */
  @Nullable AdministrativeUnit absorbedBy(AdministrativeUnit unit) {
    List<AdministrativeUnit> next = gazetteer.successors(last(unit));
    return next.size() == 1 ? last(next.get(0)) : null;
  }

  /** The units that a territory was divided between; empty where it was not. */
  List<AdministrativeUnit> dividedBetween(AdministrativeUnit unit) {
    List<AdministrativeUnit> next = gazetteer.successors(last(unit));
    return next.size() > 1 ? next : List.of();
  }

  /**
   * The units that a query means: those of one level, and where any of them was valid in the period
   * only those.
   *
   * @throws UnknownNameException with the nearest names
   */
  List<AdministrativeUnit> asked(AskedPlace place, @Nullable PeriodSpan period) {
    List<AdministrativeUnit> found = new ArrayList<>();
    for (String part : place.name().split(",")) {
      List<AdministrativeUnit> named = gazetteer.named(part.strip());
      boolean first = found.isEmpty();
      found = first ? ofOneLevel(valid(named, period), place.level()) : within(found, named);
      if (found.isEmpty()) {
        throw new UnknownNameException(
            UnknownNameException.What.PLACE,
            place.name(),
            gazetteer.similar(part.strip(), NEAREST));
      }
    }
    return found;
  }

  /** Keys of all versions of the units that a query means, and of those that absorbed them. */
  Set<String> keys(AskedPlace place, @Nullable PeriodSpan period) {
    Set<String> keys = new HashSet<>();
    for (AdministrativeUnit unit : asked(place, period)) {
      AdministrativeUnit last = last(unit);
      addVersions(last, keys);
      AdministrativeUnit into = absorbedBy(last);
      if (into != null) {
        addVersions(into, keys);
      }
    }
    return keys;
  }

  private void addVersions(AdministrativeUnit last, Set<String> keys) {
    keys.add(last.uid());
    for (AdministrativeUnit before : gazetteer.predecessors(last)) {
      if (last(before).equals(last) && !keys.contains(before.uid())) {
        addVersions(before, keys);
      }
    }
  }

  private static List<AdministrativeUnit> valid(
      List<AdministrativeUnit> units, @Nullable PeriodSpan period) {
    List<AdministrativeUnit> valid =
        units.stream().filter(unit -> period == null || period.overlaps(unit)).toList();
    return valid.isEmpty() ? units : valid;
  }

  /** Of the given level, else of the highest that a unit has. */
  private static List<AdministrativeUnit> ofOneLevel(
      List<AdministrativeUnit> units, @Nullable Level asked) {
    Level level =
        asked != null
            ? asked
            : units.stream().map(AdministrativeUnit::level).min(naturalOrder()).orElse(null);
    return units.stream().filter(unit -> unit.level() == level).toList();
  }

  /** "Châu Thành, An Giang": the units of the first name that lie in one of the second. */
  private List<AdministrativeUnit> within(
      List<AdministrativeUnit> units, List<AdministrativeUnit> above) {
    return units.stream().filter(unit -> isWithin(unit, above)).toList();
  }

  /** Whether a unit is one of the others or lies in one. */
  boolean isWithin(AdministrativeUnit unit, List<AdministrativeUnit> above) {
    return above.stream()
        .anyMatch(
            a ->
                a.level().compareTo(unit.level()) <= 0
                    && (gazetteer.isWithin(unit, a) || last(a).equals(last(unit))));
  }

  /** The province's name, to tell localities of the same name apart. */
  String province(AdministrativeUnit unit) {
    LocalDate to = unit.to();
    LocalDate day = to == null ? LocalDate.MAX : to;
    return gazetteer.ancestor(unit, Level.PROVINCE, day).map(AdministrativeUnit::name).orElse("");
  }
}
