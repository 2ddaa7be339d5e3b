package vn.baocao.facts.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.gazetteer.AdministrativeUnit.Level;

/**
 * What to compare.
 *
 * @param indicators ids, names or wordings of the dictionary, or words as documents use them; at
 *     least one
 * @param by what the rows are
 * @param level of the localities that a table by period has columns for; null for that of {@code
 *     place}, or districts where it is null, too
 * @param place only facts about this locality and those within it; null for all
 * @param period a period as facts have it ({@code 2021}, {@code 2021-01/2021-06}) or a range of
 *     years ({@code 2019/2021}); null for any
 */
public record ComparisonQuery(
    List<String> indicators,
    By by,
    @Nullable Level level,
    @Nullable AskedPlace place,
    @Nullable String period,
    Kind kind,
    Statements statements) {

  public ComparisonQuery {
    indicators = List.copyOf(indicators);
    if (indicators.isEmpty()) {
      throw new IllegalArgumentException("a comparison needs an indicator");
    }
  }

  /** What the rows of the table are. */
  public enum By {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    PERIOD
  }

  /** Which facts are compared. */
  public enum Kind {
    COUNT("count"),
    TARGET("target");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name used in records. */
    public String id() {
      return id;
    }
  }

  /** Which statements are shown of one locality. */
  public enum Statements {
    /**
     * Those of the year that most localities state, the latest such year; of the others their own
     * latest, shown with its year and not ranked. One column an indicator.
     */
    COMMON,
    /** Those of its own latest period, in one column an indicator. */
    LATEST,
    /** All, in one column an indicator and period. */
    ALL
  }
}
