package vn.baocao.facts.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.corpus.gazetteer.AdministrativeUnit;
import vn.baocao.corpus.gazetteer.AdministrativeUnit.Level;
import vn.baocao.facts.FactRecord;

/** Names rows: localities by their last name, and with the province where two share one. */
final class RowNames {

  /**
   * A row to be.
   *
   * @param unit null for a period, and for a name that fits no unit or several
   */
  record Key(String key, String name, @Nullable AdministrativeUnit unit) {}

  private final Territories territories;

  RowNames(Territories territories) {
    this.territories = territories;
  }

  /** Whether a fact's locality is of a level; an unknown one by its type word. */
  boolean isOf(Relevant fact, Level level) {
    AdministrativeUnit unit = fact.unit();
    if (unit != null) {
      return unit.level() == level || origin(fact) == level;
    }
    return typeOf(fact.fact()) == level;
  }

  private static @Nullable Level origin(Relevant fact) {
    String id = fact.fact().placeId();
    int code = id == null ? 0 : id.indexOf('@');
    return switch (code) {
      case 2, 4 -> Level.PROVINCE;
      case 3 -> Level.DISTRICT;
      case 5 -> Level.COMMUNE;
      default -> null;
    };
  }

  private static @Nullable Level typeOf(FactRecord fact) {
    String place = fact.place();
    if (place == null) {
      return null;
    }
    String name = place.toLowerCase(Locale.ROOT);
    for (AdministrativeUnit.Type type : AdministrativeUnit.Type.values()) {
      if (type != AdministrativeUnit.Type.CENTRAL_CITY && name.startsWith(type.word() + " ")) {
        return type.level();
      }
    }
    return null;
  }

  Key place(Relevant fact) {
    AdministrativeUnit unit = fact.unit();
    if (unit != null) {
      return new Key(unit.uid(), territories.titleIn(fact.fact(), unit), unit);
    }
    String place = fact.fact().place();
    String name = place == null ? "" : place;
    return new Key(VietnameseText.matchKey(name), name, null);
  }

  static Key period(Relevant fact) {
    PeriodSpan period = fact.period();
    String text = period == null ? ComparisonTable.NO_PERIOD : period.text();
    return new Key(text, text, null);
  }

  /** The rows in order; those of one name get the name of their province. */
  List<Key> named(Collection<Key> rows, boolean byPeriod) {
    Map<String, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(row.name(), 1, Integer::sum));
    List<Key> named = new ArrayList<>();
    for (Key row : rows) {
      AdministrativeUnit unit = row.unit();
      boolean shared = unit != null && counts.getOrDefault(row.name(), 0) > 1;
      named.add(shared ? new Key(row.key(), row.name() + distinction(row, rows), unit) : row);
    }
    Comparator<Key> byName =
        Comparator.comparing((Key row) -> VietnameseText.fold(row.name()))
            .thenComparing(Key::name)
            .thenComparing(Key::key);
    named.sort(byPeriod ? Comparator.comparing(Key::key) : byName);
    return named;
  }

  /** The province, and the last day where the province has had several units of the name. */
  private String distinction(Key row, Collection<Key> rows) {
    AdministrativeUnit unit = row.unit();
    if (unit == null) {
      return "";
    }
    String province = territories.province(unit);
    boolean alone =
        rows.stream()
                .filter(other -> other.name().equals(row.name()) && other.unit() != null)
                .filter(other -> province.equals(provinceOf(other)))
                .count()
            == 1;
    return alone ? " (" + province + ")" : " (" + province + ", " + days(unit) + ")";
  }

  private String provinceOf(Key row) {
    return row.unit() == null ? "" : territories.province(row.unit());
  }

  private static String days(AdministrativeUnit unit) {
    return (unit.from() == null ? "" : unit.from()) + ".." + (unit.to() == null ? "" : unit.to());
  }
}
