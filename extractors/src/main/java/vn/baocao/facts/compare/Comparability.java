package vn.baocao.facts.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a statement compares with the others of its column. */
public sealed interface Comparability {

  /** As it stands. */
  record Direct() implements Comparability {}

  /** After conversion of its unit. */
  record Converted(List<ConversionStep> steps) implements Comparability {

    public Converted {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A rate of a larger territory: the one that the locality went to, as a whole, with others.
   *
   * @param into its name
   */
  record Followed(String into, List<ConversionStep> steps) implements Comparability {

    public Followed {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Not at all.
   *
   * @param detail what is different, in the document's words; null where the reason says it all
   */
  record Refused(Reason reason, @Nullable String detail) implements Comparability {}

  /** Why a statement does not compare. */
  enum Reason {
    /** The statement has no unit where others have one. */
    UNIT_MISSING,
    /** The units have different dimensions: người and lượt người, % and điểm %, USD and đồng. */
    UNIT_DIFFERS,
    /** A change, share or ratio among levels. */
    MEASURE_DIFFERS,
    /** It is of a part only: khu vực nông thôn. */
    BREAKDOWN_DIFFERS,
    /** Half a year among years. */
    PERIOD_KIND_DIFFERS,
    /** Another year than the column's. */
    OTHER_PERIOD,
    /** It does not say when. */
    PERIOD_MISSING,
    /** The name fits several localities. */
    PLACE_AMBIGUOUS,
    /** An amount of a larger territory: the one that the locality went to with others. */
    TERRITORY_GREW
  }

  default boolean isComparable() {
    return !(this instanceof Refused);
  }
}
