package vn.baocao.corpus.gazetteer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an administrative unit: what a code stood for between two dates.
 *
 * <p>Seven province codes stand for another province from 1 July 2025 on, so a code without a date
 * names no unit.
 *
 * @param code of the General Statistics Office: 2 digits for a province (or {@code HP} and 2 digits
 *     for one that ended before 2000), 3 for a district, 5 for a commune
 * @param name without its type word, as officially spelled
 * @param parentCode code of the unit above; null for a province
 * @param from first day; null where not known. Many dates are known to the year only
 * @param to last day; null while it is valid
 * @param successors keys of the units that its territory went to, empty while it is valid
 */
public record AdministrativeUnit(
    String code,
    Type type,
    String name,
    @Nullable String parentCode,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> successors) {

  public AdministrativeUnit {
    successors = List.copyOf(successors);
  }

  /** The key of this version: {@code code@first day}, with nothing after {@code @} if unknown. */
  public String uid() {
    return code + "@" + (from == null ? "" : from);
  }

  public Level level() {
    return type.level();
  }

  /** The name with its type word: {@code huyện Kim Sơn}. */
  public String title() {
    return type.shownWord() + " " + name;
  }

  public boolean validAt(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }

  /** The tiers of local government; districts ended on 30 June 2025. */
  public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE
  }

  /** Types of unit, with the word that stands before the name. */
  public enum Type {
    PROVINCE("tỉnh", Level.PROVINCE),
    CENTRAL_CITY("thành phố trực thuộc trung ương", Level.PROVINCE),
    RURAL_DISTRICT("huyện", Level.DISTRICT),
    URBAN_DISTRICT("quận", Level.DISTRICT),
    TOWN("thị xã", Level.DISTRICT),
    CITY("thành phố", Level.DISTRICT),
    COMMUNE("xã", Level.COMMUNE),
    WARD("phường", Level.COMMUNE),
    TOWNSHIP("thị trấn", Level.COMMUNE),
    SPECIAL_ZONE("đặc khu", Level.COMMUNE);

    private final String word;
    private final Level level;

    Type(String word, Level level) {
      this.word = word;
      this.level = level;
    }

    /** The official word. */
    public String word() {
      return word;
    }

    public Level level() {
      return level;
    }

    /** The word that stands before the name in running text. */
    public String shownWord() {
      return this == CENTRAL_CITY ? CITY.word : word;
    }
  }
}
