package vn.baocao.facts.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.indicator.IndicatorEntry;
import vn.baocao.facts.quantity.Units;

/**
 * The unit that the values of one indicator are shown in, and how others become it.
 *
 * <p>Units convert exactly or not at all. The dictionary lists the shorter forms in which an
 * indicator's unit is written (income per head and year in {@code đồng}); they are read in full.
 */
final class UnitReading {

  private static final String THINGS = "count";

  private final Units units = Units.get();
  private final List<String> forms;
  private final @Nullable String common;

  private UnitReading(List<String> forms, @Nullable String common) {
    this.forms = forms;
    this.common = common;
  }

  /** The reading in which most of the facts can be shown. */
  static UnitReading of(@Nullable IndicatorEntry entry, List<FactRecord> facts) {
    List<String> forms = entry == null ? List.of() : entry.units();
    List<String> choices = new ArrayList<>(forms);
    Map<String, Integer> counts = new HashMap<>();
    for (FactRecord fact : facts) {
      String unit = fact.unit() == null ? THINGS : fact.unit();
      counts.merge(unit, 1, Integer::sum);
    }
    counts.keySet().stream().sorted().filter(u -> !choices.contains(u)).forEach(choices::add);
    UnitReading best = new UnitReading(forms, null);
    int most = -1;
    for (String choice : choices) {
      UnitReading reading = new UnitReading(forms, choice.equals(THINGS) ? null : choice);
      int readable = 0;
      for (Map.Entry<String, Integer> count : counts.entrySet()) {
        String unit = count.getKey().equals(THINGS) ? null : count.getKey();
        readable += reading.steps(unit).isPresent() ? count.getValue() : 0;
      }
      if (readable > most) {
        most = readable;
        best = reading;
      }
    }
    return best;
  }

  /** Null where things are counted. */
  @Nullable String common() {
    return common;
  }

  /** The steps from a unit to the common one; empty where it cannot be converted. */
  Optional<List<ConversionStep>> steps(@Nullable String unit) {
    if (unit == null || common == null) {
      return unit == null && common == null ? Optional.of(List.of()) : Optional.empty();
    }
    if (unit.equals(common)) {
      return Optional.of(List.of());
    }
    Optional<BigDecimal> factor = units.convert(BigDecimal.ONE, unit, common);
    if (factor.isPresent()) {
      return Optional.of(List.of(new ConversionStep(unit, common, factor.get())));
    }
    return forms.contains(common) ? readInFull(unit, common) : Optional.empty();
  }

  private Optional<List<ConversionStep>> readInFull(String unit, String full) {
    for (String form : forms) {
      boolean shorter = head(form).equals(head(full)) && !form.equals(full);
      Optional<BigDecimal> factor = units.convert(BigDecimal.ONE, unit, form);
      if (shorter && factor.isPresent()) {
        List<ConversionStep> steps = new ArrayList<>();
        if (!unit.equals(form)) {
          steps.add(new ConversionStep(unit, form, factor.get()));
        }
        steps.add(new ConversionStep(form, full, null));
        return Optional.of(steps);
      }
    }
    return Optional.empty();
  }

  private static String head(String unit) {
    int slash = unit.indexOf('/');
    return slash < 0 ? unit : unit.substring(0, slash);
  }

  /** The statement in the common unit, or why it cannot be. */
  Stated read(FactRecord fact, List<FactRecord> repeats) {
    Optional<List<ConversionStep>> steps = steps(fact.unit());
    if (steps.isEmpty()) {
      Comparability.Reason reason =
          fact.unit() == null
              ? Comparability.Reason.UNIT_MISSING
              : Comparability.Reason.UNIT_DIFFERS;
      return new Stated(null, null, fact, repeats, new Comparability.Refused(reason, fact.unit()));
    }
    Comparability comparability =
        steps.get().isEmpty()
            ? new Comparability.Direct()
            : new Comparability.Converted(steps.get());
    return new Stated(
        convert(fact.value(), steps.get()),
        convert(fact.valueHigh(), steps.get()),
        fact,
        repeats,
        comparability);
  }

  private static @Nullable BigDecimal convert(
      @Nullable BigDecimal value, List<ConversionStep> steps) {
    BigDecimal converted = value;
    for (ConversionStep step : steps) {
      BigDecimal factor = step.factor();
      if (converted != null && factor != null) {
        converted = converted.multiply(factor);
      }
    }
    return converted;
  }
}
