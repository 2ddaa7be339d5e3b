package vn.baocao.corpus.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;

/**
 * The provinces, districts and communes of Vietnam with their history: 63 provinces and their
 * districts until 30 June 2025, 34 provinces without districts from 1 July 2025 on, and some
 * earlier changes. Immutable; one instance serves every thread.
 */
public final class Gazetteer {

  /** The last day of the districts and of the 63 provinces. */
  public static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

  private static final int COMMUNE_CODE = 5;

  /** Of provinces and districts; communes are in their table. */
  private final Map<String, List<AdministrativeUnit>> versions = new HashMap<>(2_000);

  private volatile @Nullable Map<String, List<AdministrativeUnit>> predecessors;
  private final NameIndex upper = new NameIndex(1_000);
  private final CommuneTable communes = new CommuneTable("communes.tsv");
  private final PlaceNames names = new PlaceNames(this::all, this::withKey);
  private final MentionFinder finder;

  private Gazetteer() {
    new GazetteerFile().read("units.tsv").forEach(this::add);
    PlaceWords words = PlaceWords.load();
    words.aliases().forEach(this::alias);
    this.finder = new MentionFinder(this, words);
  }

  private static final class Holder {
    private static final Gazetteer INSTANCE = new Gazetteer();
  }

  /** The units whose name or alias has a key. */
  List<AdministrativeUnit> withKey(String key) {
    List<AdministrativeUnit> units = new ArrayList<>(upper.named(key));
    units.addAll(communes.named(key));
    return units;
  }

  /** The gazetteer that is shipped, read once. */
  public static Gazetteer load() {
    return Holder.INSTANCE;
  }

  private void add(AdministrativeUnit unit) {
    versions.computeIfAbsent(unit.code(), c -> new ArrayList<>(1)).add(unit);
    upper.add(unit.name(), unit);
  }

  private void alias(String alias, List<String> codes) {
    String key = NameIndex.key(alias);
    for (String code : codes) {
      List<AdministrativeUnit> all = versions.getOrDefault(code, List.of());
      for (AdministrativeUnit unit : all) {
        // A code that stands for another province since the reform keeps its old alias only.
        boolean renamed = !unit.name().equals(all.get(0).name());
        if (!renamed && !upper.named(key).contains(unit)) {
          upper.add(alias, unit);
        }
      }
    }
  }

  /** The version with a key, e.g. {@code 376@} or {@code 24@2025-07-01}. */
  public Optional<AdministrativeUnit> unit(String uid) {
    int at = uid.indexOf('@');
    String code = at < 0 ? uid : uid.substring(0, at);
    return versions(code).stream().filter(unit -> unit.uid().equals(uid)).findFirst();
  }

  /** What a code stood for on a day. */
  public Optional<AdministrativeUnit> unit(String code, LocalDate date) {
    return versions(code).stream().filter(unit -> unit.validAt(date)).findFirst();
  }

  /**
   * The unit above; empty for a province.
   *
   * @param date the day that is asked for; where the unit was not valid then, its nearest day
   */
  public Optional<AdministrativeUnit> parent(AdministrativeUnit unit, LocalDate date) {
    String code = unit.parentCode();
    if (code == null) {
      return Optional.empty();
    }
    LocalDate day = nearest(unit, date);
    List<AdministrativeUnit> parents = versions.getOrDefault(code, List.of());
    return parents.stream()
        .filter(parent -> parent.validAt(day))
        .findFirst()
        .or(() -> parents.stream().findFirst());
  }

  private static LocalDate nearest(AdministrativeUnit unit, LocalDate date) {
    LocalDate from = unit.from();
    LocalDate to = unit.to();
    if (from != null && date.isBefore(from)) {
      return from;
    }
    return to != null && date.isAfter(to) ? to : date;
  }

  /** The unit itself or the one above it that is of a level; empty where there is none. */
  public Optional<AdministrativeUnit> ancestor(
      AdministrativeUnit unit, AdministrativeUnit.Level level, LocalDate date) {
    Optional<AdministrativeUnit> at = Optional.of(unit);
    while (at.isPresent() && at.get().level() != level) {
      at = parent(at.get(), date);
    }
    return at;
  }

  /** Whether {@code unit} is {@code above} or lies in it; versions of one code count as one. */
  public boolean isWithin(AdministrativeUnit unit, AdministrativeUnit above) {
    if (unit.level().compareTo(above.level()) < 0) {
      return false;
    }
    AdministrativeUnit at = unit;
    while (at.level() != above.level()) {
      String code = at.parentCode();
      List<AdministrativeUnit> parents = code == null ? null : versions.get(code);
      if (parents == null) {
        return false;
      }
      at = parent(at, nearest(at, nearest(above, LAST_DAY_OF_DISTRICTS))).orElse(parents.get(0));
    }
    return at.code().equals(above.code()) && isOneProvince(at, above);
  }

  /** Since the reform some codes stand for another province. */
  private static boolean isOneProvince(AdministrativeUnit a, AdministrativeUnit b) {
    return a.level() != AdministrativeUnit.Level.PROVINCE || a.name().equals(b.name());
  }

  /** The units that took over the territory; several where it was divided. */
  public List<AdministrativeUnit> successors(AdministrativeUnit unit) {
    return unit.successors().stream().map(this::unit).flatMap(Optional::stream).toList();
  }

  /** The units whose territory went to {@code unit}, wholly or in part. */
  public List<AdministrativeUnit> predecessors(AdministrativeUnit unit) {
    Map<String, List<AdministrativeUnit>> known = predecessors;
    if (known == null) {
      known = new HashMap<>(8_000);
      for (List<AdministrativeUnit> units : all()) {
        for (AdministrativeUnit before : units) {
          for (String successor : before.successors()) {
            known.computeIfAbsent(successor, s -> new ArrayList<>(2)).add(before);
          }
        }
      }
      predecessors = known;
    }
    return known.getOrDefault(unit.uid(), List.of());
  }

  private List<AdministrativeUnit> versions(String code) {
    Map<String, List<AdministrativeUnit>> ofLevel =
        code.length() == COMMUNE_CODE ? communes.byCode() : versions;
    return ofLevel.getOrDefault(code, List.of());
  }

  /** The versions of every code, in order of the codes. */
  private Collection<List<AdministrativeUnit>> all() {
    Map<String, List<AdministrativeUnit>> all = new TreeMap<>(versions);
    all.putAll(communes.byCode());
    return all.values();
  }

  /** The provinces of a day, by code. */
  public List<AdministrativeUnit> provinces(LocalDate date) {
    return versions.values().stream()
        .flatMap(List::stream)
        .filter(u -> u.level() == AdministrativeUnit.Level.PROVINCE && u.validAt(date))
        .sorted(Comparator.comparing(AdministrativeUnit::code))
        .toList();
  }

  /** The districts of a province on a day, by code; none since 1 July 2025. */
  public List<AdministrativeUnit> districts(AdministrativeUnit province, LocalDate date) {
    return versions.values().stream()
        .flatMap(List::stream)
        .filter(u -> u.level() == AdministrativeUnit.Level.DISTRICT && u.validAt(date))
        .filter(u -> province.code().equals(u.parentCode()))
        .sorted(Comparator.comparing(AdministrativeUnit::code))
        .toList();
  }

  /**
   * All versions of all units of a name, with or without its type word and its diacritics, sorted
   * by level and key. With diacritics, names that agree in them only.
   */
  public List<AdministrativeUnit> named(String name) {
    return names.named(name);
  }

  /** Names with their type words that look most like {@code name}, best first. */
  public List<String> similar(String name, int limit) {
    return names.similar(name, limit);
  }

  /**
   * Where the text names localities, in order, without overlap.
   *
   * @param date of the document; where null, the last day of the districts is supposed
   */
  public List<PlaceMention> mentions(String text, Span region, @Nullable LocalDate date) {
    return finder.find(text, region, date == null ? LAST_DAY_OF_DISTRICTS : date);
  }

  NameIndex upper() {
    return upper;
  }

  CommuneTable communes() {
    return communes;
  }
}
