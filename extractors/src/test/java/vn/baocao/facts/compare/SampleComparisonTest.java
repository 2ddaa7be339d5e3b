package vn.baocao.facts.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.baocao.facts.compare.ComparisonQuery.By;
import vn.baocao.facts.compare.ComparisonQuery.Kind;
import vn.baocao.facts.compare.ComparisonQuery.Statements;
import vn.baocao.facts.compare.ComparisonTable.Cell;
import vn.baocao.facts.compare.ComparisonTable.Row;
import vn.baocao.facts.indicator.IndicatorDictionary;

/** The tables over what the sample states are those that a person made by hand from its texts. */
class SampleComparisonTest {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final List<String> YEARS = List.of("2015", "2019", "2020", "2021", "2022", "2023");

  private final Comparison comparison = new Comparison(IndicatorDictionary.get());

  @Test
  void incomeByDistrictIsTheTableMadeByHand() throws IOException {
    Map<String, List<String>> expected = new TreeMap<>();
    for (String[] row : SampleStatements.rows("income-by-district.tsv")) {
      List<String> cells = new ArrayList<>();
      for (int i = 1; i <= YEARS.size(); i++) {
        cells.add(i < row.length ? sorted(row[i]) : "");
      }
      expected.put(row[0], cells);
    }
    ComparisonTable table =
        comparison.table(
            new ComparisonQuery(
                List.of("thu nhập bình quân đầu người"),
                By.DISTRICT,
                null,
                null,
                null,
                Kind.COUNT,
                Statements.ALL),
            SampleStatements.read());
    assertEquals(YEARS, table.columns().stream().map(column -> column.period()).toList());
    Map<String, List<String>> made = new TreeMap<>();
    for (Row row : table.rows()) {
      made.put(row.name(), row.cells().stream().map(SampleComparisonTest::shown).toList());
    }
    assertEquals(expected, made);
  }

  private static String sorted(String cell) {
    return String.join(" | ", new TreeSet<>(List.of(cell.split(" \\| "))));
  }

  private static String shown(Cell cell) {
    TreeSet<String> values = new TreeSet<>();
    for (Stated stated : cell.stated()) {
      BigDecimal value = stated.value();
      if (value == null || !stated.comparability().isComparable()) {
        return "not comparable";
      }
      values.add(value.divide(MILLION).stripTrailingZeros().toPlainString());
    }
    assertEquals(values.size() > 1, cell.contradictory());
    return String.join(" | ", values);
  }
}
