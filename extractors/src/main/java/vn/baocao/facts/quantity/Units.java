package vn.baocao.facts.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.rule.PhraseTable;
import vn.baocao.facts.rule.RuleLine;

/**
 * The units of {@code units.txt}, their spellings and conversion. A rate ({@code tạ/ha}, {@code
 * đồng/người/năm}) has the dimensions of its parts. Immutable; one instance serves every thread.
 */
public final class Units {

  private static final Units INSTANCE = new Units();

  /** A spelling: its unit and what it multiplies by ({@code trđ}: 1000000). */
  record Spelling(Unit unit, BigDecimal factor) {}

  private final Map<String, Unit> byName = new HashMap<>();
  private final PhraseTable<Spelling> spellings = new PhraseTable<>();

  private Units() {
    for (RuleLine line : RuleLine.of(Units.class, "units.txt")) {
      List<String> fields = line.fields(4);
      Unit unit = new Unit(fields.get(0), fields.get(1), new BigDecimal(fields.get(2)));
      byName.put(unit.name(), unit);
      for (String spelling : fields.get(3).split(";")) {
        String[] parts = spelling.strip().split("=", 2);
        BigDecimal factor = parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.ONE;
        spellings.put(parts[0], new Spelling(unit, factor));
      }
    }
  }

  /** The units that the program knows. */
  public static Units get() {
    return INSTANCE;
  }

  PhraseTable<Spelling> spellings() {
    return spellings;
  }

  /** The unit of that canonical name, no rate; null where there is none. */
  public @Nullable Unit named(String name) {
    return byName.get(name);
  }

  /**
   * The value in another unit, exactly; empty where the dimensions differ (no người to lượt người,
   * no % to điểm %, no USD to đồng), a part is unknown, or the result has no finite decimal form.
   *
   * @param from canonical name, possibly a rate
   * @param to canonical name, possibly a rate
   */
  public Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    if (from.equals(to)) {
      return Optional.of(value);
    }
    String[] fromParts = from.split("/");
    String[] toParts = to.split("/");
    if (fromParts.length != toParts.length) {
      return Optional.empty();
    }
    BigDecimal numerator = value;
    BigDecimal denominator = BigDecimal.ONE;
    for (int i = 0; i < fromParts.length; i++) {
      Unit a = byName.get(fromParts[i]);
      Unit b = byName.get(toParts[i]);
      if (fromParts[i].equals(toParts[i])) {
        continue;
      }
      if (a == null || b == null || !a.dimension().equals(b.dimension())) {
        return Optional.empty();
      }
      numerator = numerator.multiply(i == 0 ? a.size() : b.size());
      denominator = denominator.multiply(i == 0 ? b.size() : a.size());
    }
    return exact(numerator, denominator);
  }

  private static Optional<BigDecimal> exact(BigDecimal numerator, BigDecimal denominator) {
    BigDecimal quotient = numerator.divide(denominator, MathContext.DECIMAL128);
    return quotient.multiply(denominator).compareTo(numerator) == 0
        ? Optional.of(quotient.stripTrailingZeros())
        : Optional.empty();
  }
}
