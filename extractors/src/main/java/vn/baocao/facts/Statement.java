package vn.baocao.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a numeric fact states.
 *
 * @param indicator what is measured or counted; null where the text does not name it
 * @param change the direction, where the value is the size of a change; null for a level
 * @param period when it holds; null where unknown or recurring
 * @param status whether a target was met, where the text says so
 */
public record Statement(
    Evidence evidence,
    Quantity quantity,
    @Nullable Indicator indicator,
    @Nullable Change change,
    Measure measure,
    @Nullable Period period,
    @Nullable Place place,
    @Nullable Status status,
    List<FactWarning> warnings) {

  public Statement {
    warnings = List.copyOf(warnings);
  }
}
