package vn.baocao.facts.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.baocao.facts.quantity.QuantityScanner;
import vn.baocao.facts.rule.Lexemes;

/** No quantity is found in the sentences of {@code not-quantities.tsv}. */
class NotQuantitiesTest {

  @TestFactory
  Stream<DynamicTest> nothingIsFound() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    NotQuantitiesTest.class.getResourceAsStream("not-quantities.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        String[] fields = line.split("\t");
        if (fields.length == 2 && !line.startsWith("#")) {
          tests.add(
              DynamicTest.dynamicTest(fields[0] + ": " + fields[1], () -> nothingIn(fields[1])));
        }
      }
    }
    return tests.stream();
  }

  private static void nothingIn(String text) {
    Lexemes lexemes = Lexemes.of(text);
    BitSet blocked = NonQuantities.in(lexemes);
    assertEquals(
        List.of(),
        QuantityScanner.scan(lexemes, blocked).stream()
            .map(mention -> lexemes.span(mention.from(), mention.to()).of(text))
            .toList());
  }
}
