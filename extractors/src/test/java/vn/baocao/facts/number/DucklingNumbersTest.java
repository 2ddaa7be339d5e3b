package vn.baocao.facts.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.baocao.facts.rule.Lexemes;

/**
 * The whole numbers and decimals of Duckling's Vietnamese tests, from the reference data beside the
 * checkout, are read to the same values.
 */
class DucklingNumbersTest {

  private static final Path FILE =
      Path.of(System.getProperty("baocao.root", ".."))
          .resolve("../shared/gold/forms/duckling_vi.jsonl");

  /** Written so in English texts and on keyboards, not in reports: M, G, a bare comma, a minus. */
  private static final Set<String> NOT_IN_REPORTS =
      Set.of(
          "trăm",
          ",77",
          "3M",
          "1,2M",
          ",0012G",
          "- 1.200.000",
          "-1200000",
          "âm 1.200.000",
          "-1,2M",
          "-1200K",
          "-,0012G");

  @TestFactory
  Stream<DynamicTest> numbersHaveTheValuesThatDucklingGivesThem() throws IOException {
    assumeTrue(Files.exists(FILE), () -> FILE + " is not beside the checkout");
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      Map<String, Object> example = JSON.std.mapFrom(line);
      String text = String.valueOf(example.get("text"));
      if ("Numeral".equals(example.get("dimension")) && !NOT_IN_REPORTS.contains(text)) {
        Map<?, ?> expected = (Map<?, ?>) Objects.requireNonNull(example.get("expected"));
        BigDecimal value = new BigDecimal(String.valueOf(expected.get("value")));
        tests.add(DynamicTest.dynamicTest(text, () -> assertReads(value, text)));
      }
    }
    return tests.stream();
  }

  private static void assertReads(BigDecimal value, String text) {
    Lexemes lexemes = Lexemes.of(text);
    Numeral numeral = NumeralReader.readAt(lexemes, 0);
    assertNotNull(numeral, text);
    assertEquals(0, value.compareTo(numeral.value()), () -> text + " " + numeral);
    assertEquals(lexemes.size(), numeral.to(), text);
  }
}
