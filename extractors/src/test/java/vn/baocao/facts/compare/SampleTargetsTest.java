package vn.baocao.facts.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.TargetTable.Row;
import vn.baocao.facts.indicator.IndicatorDictionary;

/**
 * Over what the sample states, the targets of Tân Kỳ have the results and outcomes that a person
 * found by hand. Indicators that {@code statements.tsv} leaves out are left out.
 */
class SampleTargetsTest {

  private static final Pattern AIM = Pattern.compile("(?:(<|>=) )?([0-9.]+)( a year.*)?");
  private static final Pattern RESULT = Pattern.compile("([0-9. |]+) \\((\\d{4})\\)");

  private final List<FactRecord> facts = facts();

  private static List<FactRecord> facts() {
    try {
      return SampleStatements.read();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theTargetsOfTanKyAreTheTableMadeByHand() throws IOException {
    Set<String> known = facts.stream().map(FactRecord::indicator).collect(Collectors.toSet());
    Set<String> expected = new TreeSet<>();
    for (String[] row : SampleStatements.rows("tan-ky-targets.tsv")) {
      if (known.contains(row[0])) {
        expected.add(expected(row));
      }
    }
    AskedPlace district =
        new AskedPlace("Tân Kỳ", vn.baocao.corpus.gazetteer.AdministrativeUnit.Level.DISTRICT);
    TargetTable table =
        new Comparison(IndicatorDictionary.get())
            .targets(new TargetQuery(district, List.of(), null), facts);
    Set<String> made = new TreeSet<>();
    table.rows().forEach(row -> made.add(made(row, expected)));
    assertEquals(String.join("\n", expected), String.join("\n", made));
  }

  private static String expected(String[] row) {
    Matcher aim = AIM.matcher(row[2]);
    if (!aim.matches()) {
      throw new IllegalArgumentException("tan-ky-targets.tsv: no target: \"" + row[2] + "\"");
    }
    boolean counted = row[3].equals("xã") || row[3].equals("hội nghị");
    String unit = counted ? "" : row[3];
    BigDecimal factor = SampleStatements.factor(unit);
    Set<String> results = new TreeSet<>();
    Matcher result = RESULT.matcher(row[5]);
    while (result.find()) {
      for (String value : result.group(1).split("\\|")) {
        results.add(result.group(2) + ": " + plain(new BigDecimal(value.strip()).multiply(factor)));
      }
    }
    String indicator =
        Objects.requireNonNull(
                IndicatorDictionary.get().link(row[0], SampleStatements.baseUnit(unit)), row[0])
            .id();
    return key(indicator, row[1], aim.group(1), new BigDecimal(aim.group(2)).multiply(factor))
        + " "
        + results
        + " "
        + row[6];
  }

  /** With those of its results whose years the table made by hand names, as in that table. */
  private static String made(Row row, Set<String> expected) {
    FactRecord aim = row.target().fact();
    String key =
        key(
            Objects.requireNonNull(row.indicatorId()),
            Objects.requireNonNull(row.deadline()),
            "=".equals(aim.comparator()) ? null : aim.comparator(),
            Objects.requireNonNull(aim.value()));
    BigDecimal asWritten =
        Objects.requireNonNull(aim.value())
            .divide(Objects.requireNonNull(row.target().value()), MathContext.DECIMAL64);
    String named =
        expected.stream().filter(line -> line.startsWith(key + " ")).findFirst().orElse("");
    Set<String> results = new TreeSet<>();
    for (Stated stated : row.results()) {
      String period = stated.fact().period() + ":";
      BigDecimal value = stated.value();
      boolean comparable = stated.comparability().isComparable();
      if (value != null && comparable && named.contains(period)) {
        results.add(period + " " + plain(value.multiply(asWritten)));
      }
    }
    return key + " " + results + " " + row.outcome().name().toLowerCase(Locale.ROOT);
  }

  private static String key(
      String indicator,
      String deadline,
      @org.jspecify.annotations.Nullable String bound,
      BigDecimal aim) {
    return indicator + " " + deadline + " " + (bound == null ? "=" : bound) + " " + plain(aim);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
