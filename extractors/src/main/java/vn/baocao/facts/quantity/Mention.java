package vn.baocao.facts.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactWarning;
import vn.baocao.facts.Quantity;

/**
 * A quantity expression in a sentence; all positions are lexemes of it.
 *
 * @param from where the quote begins
 * @param to where the quote ends
 * @param number where the (first) number begins
 * @param noun where the counted noun begins; -1 where none is counted
 * @param nounTo where the counted noun ends
 * @param shape how the quantity is written
 * @param general whether the noun is a general word ({@code người}, {@code đồng chí}, {@code trường
 *     hợp}) that does not say which people or things are meant
 */
public record Mention(
    int from,
    int to,
    int number,
    int noun,
    int nounTo,
    Shape shape,
    boolean general,
    Quantity quantity,
    List<FactWarning> warnings) {

  /** How a quantity is written; the id of the rule in a fact's evidence begins with it. */
  public enum Shape {
    PLAIN,
    RANGE,
    RATIO,
    FROM_TO,
    PER_POPULATION,
    /** A number in an enumeration, without unit or noun. */
    BARE
  }

  public Mention {
    warnings = List.copyOf(warnings);
  }

  public boolean counts() {
    return noun >= 0;
  }

  public @Nullable String unit() {
    return quantity.unit();
  }

  /** The same mention with another unit. */
  public Mention withUnit(String unit) {
    Quantity q = quantity;
    return new Mention(
        from,
        to,
        number,
        noun,
        nounTo,
        shape,
        general,
        new Quantity(q.value(), q.high(), q.of(), q.from(), q.bound(), unit),
        warnings);
  }
}
