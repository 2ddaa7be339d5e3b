package vn.baocao.corpus.gazetteer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Chooses among the units of one name those that a mention can mean. */
final class CandidateUnits {

  private final Gazetteer gazetteer;
  private final LocalDate date;

  CandidateUnits(Gazetteer gazetteer, LocalDate date) {
    this.gazetteer = gazetteer;
    this.date = date;
  }

  /**
   * Units of the types that a type word means: first those valid at the date, then former ones; of
   * either, first the exact type, then others of its level (a district that has become a town).
   */
  List<AdministrativeUnit> typed(String key, Set<AdministrativeUnit.Type> types) {
    List<AdministrativeUnit> all = gazetteer.withKey(key);
    Predicate<AdministrativeUnit> exact = unit -> types.contains(unit.type());
    Predicate<AdministrativeUnit> sameLevel =
        unit -> types.stream().anyMatch(type -> type.level() == unit.level());
    Predicate<AdministrativeUnit> valid = unit -> unit.validAt(date);
    return first(all, List.of(exact.and(valid), sameLevel.and(valid), exact, sameLevel));
  }

  /** Units that a marker and a name mean; those of a body of any level as if the name were bare. */
  List<AdministrativeUnit> marked(String key, PlaceWords.Marker marker) {
    List<AdministrativeUnit> bare =
        marker.isBody() && marker.isOfAnyLevel() ? bare(key) : List.of();
    return bare.isEmpty() ? typed(key, marker.types()) : bare;
  }

  /** Units that a bare name can mean: a province goes before the city of the same name. */
  List<AdministrativeUnit> bare(String key) {
    List<AdministrativeUnit> all = gazetteer.upper().named(key);
    Predicate<AdministrativeUnit> province =
        unit -> unit.level() == AdministrativeUnit.Level.PROVINCE;
    Predicate<AdministrativeUnit> valid = unit -> unit.validAt(date);
    return first(all, List.of(province.and(valid), valid, province, unit -> true));
  }

  /** The units of the first condition that any meets, one a code: the version of the date. */
  private List<AdministrativeUnit> first(
      List<AdministrativeUnit> all, List<Predicate<AdministrativeUnit>> conditions) {
    for (Predicate<AdministrativeUnit> condition : conditions) {
      Map<String, AdministrativeUnit> byCode = new LinkedHashMap<>();
      for (AdministrativeUnit unit : all) {
        if (condition.test(unit)) {
          byCode.merge(unit.code(), unit, this::closer);
        }
      }
      if (!byCode.isEmpty()) {
        return List.copyOf(byCode.values());
      }
    }
    return List.of();
  }

  private AdministrativeUnit closer(AdministrativeUnit a, AdministrativeUnit b) {
    if (a.validAt(date) || b.validAt(date)) {
      return a.validAt(date) ? a : b;
    }
    boolean bEndsLater = a.to() != null && (b.to() == null || b.to().isAfter(a.to()));
    return bEndsLater ? b : a;
  }
}
