package vn.baocao.corpus.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.gazetteer.AdministrativeUnit.Level;

/**
 * Weighs the mentions of one document: first which province, then which of its units. The weights
 * were set on the development documents.
 */
final class LocalityScores {

  private static final double HINT = 4;
  private static final double HEADER = 8;
  private static final double TITLE = 5;
  private static final double LEAD = 2;
  private static final double OFFICE = 0.2;
  private static final double GENERIC = 0.5;

  /** Reports of a district speak of its province, too. */
  private static final double GENERIC_PROVINCE = 0.25;

  /** Characters of the text's beginning that count as its lead where none is marked. */
  private static final int OPENING = 400;

  /** A unit below must have this part of the weight of the one above to be the main locality. */
  private static final double ENOUGH = 0.8;

  /** And this part of the weight of all units of its level. */
  private static final double DOMINANT = 0.5;

  /** Communes are named as examples in reports of every level. */
  private static final double LEAST_OF_COMMUNE = 4;

  private static final double TIE = 1e-9;

  private record Weighed(PlaceMention mention, double weight) {}

  private final Gazetteer gazetteer;
  private final LocalDate date;
  private final List<AdministrativeUnit> hints = new ArrayList<>();
  private final List<Weighed> mentions = new ArrayList<>();

  LocalityScores(Gazetteer gazetteer, LocalDate date) {
    this.gazetteer = gazetteer;
    this.date = date;
  }

  void hint(AdministrativeUnit unit) {
    hints.add(unit);
  }

  void add(PlaceMention mention, Section section) {
    boolean opening = mention.span().start() < OPENING;
    double place =
        switch (section.type()) {
          case HEADER -> HEADER;
          case TITLE -> TITLE;
          case LEAD -> LEAD;
          case BODY -> opening ? LEAD : 1;
          case TABLE, CAPTION -> 0.5;
          case SIGNATURE -> 1;
          case FURNITURE -> 0;
        };
    mentions.add(new Weighed(mention, place * ofForm(mention)));
  }

  private static double ofForm(PlaceMention mention) {
    return switch (mention.form()) {
      case TYPED, BODY, BARE -> 1;
      case LISTED -> 0.5;
      case ABOVE -> 0.2;
      case OFFICE -> OFFICE;
      case GENERIC, WHOLE -> mention.level() == Level.PROVINCE ? GENERIC_PROVINCE : GENERIC;
    };
  }

  Locality best() {
    Optional<AdministrativeUnit> province = province();
    if (province.isEmpty()) {
      return Locality.UNKNOWN;
    }
    Map<AdministrativeUnit, Double> scores = within(province.get());
    AdministrativeUnit main = province.get();
    for (Level level : List.of(Level.DISTRICT, Level.COMMUNE)) {
      Optional<AdministrativeUnit> lower = dominant(scores, level);
      double enough = Math.max(ENOUGH * weight(scores, main), least(level));
      if (lower.isPresent() && weight(scores, lower.get()) >= enough) {
        main = lower.get();
      }
    }
    return new Locality(province.get(), at(main, Level.DISTRICT), at(main, Level.COMMUNE));
  }

  private static double least(Level level) {
    return level == Level.COMMUNE ? LEAST_OF_COMMUNE : 0;
  }

  private @Nullable AdministrativeUnit at(AdministrativeUnit unit, Level level) {
    return gazetteer.ancestor(unit, level, date).orElse(null);
  }

  private static double weight(Map<AdministrativeUnit, Double> scores, AdministrativeUnit unit) {
    return scores.getOrDefault(unit, 0.0);
  }

  /** The province of most of the named units; one that could lie in several counts in part. */
  private Optional<AdministrativeUnit> province() {
    Map<AdministrativeUnit, Double> scores = new LinkedHashMap<>();
    for (AdministrativeUnit hint : hints) {
      gazetteer
          .ancestor(hint, Level.PROVINCE, date)
          .ifPresent(p -> scores.merge(p, HINT, Double::sum));
    }
    for (Weighed weighed : mentions) {
      Set<AdministrativeUnit> provinces = new HashSet<>();
      for (AdministrativeUnit unit : weighed.mention().candidates()) {
        gazetteer.ancestor(unit, Level.PROVINCE, date).ifPresent(provinces::add);
      }
      for (AdministrativeUnit province : provinces) {
        double share = weighed.weight() / provinces.size() / provinces.size();
        scores.merge(province, share, Double::sum);
      }
    }
    return clearlyBest(scores);
  }

  /** The one with the most weight; none where two have the same. */
  private static Optional<AdministrativeUnit> clearlyBest(Map<AdministrativeUnit, Double> scores) {
    AdministrativeUnit best = null;
    boolean tie = false;
    for (AdministrativeUnit unit : scores.keySet()) {
      double ahead = weight(scores, unit) - (best == null ? 0 : weight(scores, best));
      tie = (best != null && Math.abs(ahead) < TIE) || (tie && ahead < 0);
      best = best == null || ahead > TIE ? unit : best;
    }
    return tie ? Optional.empty() : Optional.ofNullable(best);
  }

  /** The weights of a province and the units in it; a nameless one counts for the last named. */
  private Map<AdministrativeUnit, Double> within(AdministrativeUnit province) {
    Map<AdministrativeUnit, Double> scores = new HashMap<>();
    Map<Level, AdministrativeUnit> last = new EnumMap<>(Level.class);
    last.put(Level.PROVINCE, province);
    for (AdministrativeUnit hint : hints) {
      if (hint.level() != Level.PROVINCE && gazetteer.isWithin(hint, province)) {
        scores.merge(hint, HINT, Double::sum);
        last.put(hint.level(), hint);
      }
    }
    for (Weighed weighed : mentions) {
      AdministrativeUnit unit = unit(weighed.mention(), province, last);
      if (unit != null) {
        last.put(unit.level(), unit);
        scores.merge(unit, weighed.weight(), Double::sum);
      }
    }
    return scores;
  }

  private @Nullable AdministrativeUnit unit(
      PlaceMention mention, AdministrativeUnit province, Map<Level, AdministrativeUnit> last) {
    if (!mention.isNamed()) {
      return last.values().stream().filter(mention::canMean).findFirst().orElse(null);
    }
    List<AdministrativeUnit> inside =
        mention.candidates().stream().filter(unit -> gazetteer.isWithin(unit, province)).toList();
    return inside.size() == 1 ? inside.get(0) : null;
  }

  private static Optional<AdministrativeUnit> dominant(
      Map<AdministrativeUnit, Double> scores, Level level) {
    double all = 0;
    AdministrativeUnit best = null;
    List<AdministrativeUnit> units = new ArrayList<>(scores.keySet());
    units.sort(Comparator.comparing(AdministrativeUnit::uid));
    for (AdministrativeUnit unit : units) {
      if (unit.level() == level) {
        all += weight(scores, unit);
        best = best == null || weight(scores, unit) > weight(scores, best) ? unit : best;
      }
    }
    boolean dominates =
        best != null && weight(scores, best) >= DOMINANT * all && weight(scores, best) > 0;
    return dominates ? Optional.ofNullable(best) : Optional.empty();
  }
}
