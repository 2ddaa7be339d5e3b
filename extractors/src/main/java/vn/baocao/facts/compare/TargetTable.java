package vn.baocao.facts.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.indicator.IndicatorEntry;

/** Targets with the results that answer them, sorted by place, indicator, deadline and value. */
public record TargetTable(TargetQuery query, List<Row> rows) {

  public TargetTable {
    rows = List.copyOf(rows);
  }

  /** What became of a target. */
  public enum Outcome {
    /** The result is the target's value, or within its bound. */
    ACHIEVED,
    /** The result is better than the target's value. */
    EXCEEDED,
    /** The result is worse. */
    MISSED,
    /** No document states a result at the deadline. */
    OPEN,
    /** Results are stated, but contradict each other or do not compare; they say why. */
    UNCLEAR
  }

  /**
   * One target.
   *
   * @param place its name; null where the document names none
   * @param placeId key of the place in the gazetteer, in its last version
   * @param deadline the period by which or in which it is to hold; null where not stated
   * @param unit of all values of the row; null where things are counted
   * @param targets the statements of the target, the earliest document first
   * @param results counts of the same indicator and place at or before the deadline, in order of
   *     their period; those that do not compare say why
   * @param dividedBetween the units that the place was divided between before the deadline, whose
   *     counts therefore do not answer; empty where it was not
   * @param decisive the results that decide the outcome; empty while it is open
   */
  public record Row(
      @Nullable String place,
      @Nullable String placeId,
      @Nullable String indicatorId,
      String indicator,
      IndicatorEntry.Better better,
      @Nullable String deadline,
      Pace pace,
      @Nullable String unit,
      List<Stated> targets,
      List<Stated> results,
      List<Stated> decisive,
      List<String> dividedBetween,
      Outcome outcome) {

    public Row {
      targets = List.copyOf(targets);
      results = List.copyOf(results);
      decisive = List.copyOf(decisive);
      dividedBetween = List.copyOf(dividedBetween);
    }

    /** The target's value with its evidence. */
    public Stated target() {
      return targets.get(0);
    }
  }
}
