package vn.baocao.facts.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** One test for every example of a rule file. */
public final class RuleExamples {

  private RuleExamples() {}

  /** The tests of {@code file}. */
  public static Stream<DynamicTest> tests(RuleFile file) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : file.rules()) {
      String where = rule.line().file() + ":" + rule.line().number() + " " + rule.name();
      for (String line : rule.found()) {
        RuleExample example = RuleExample.of(line);
        tests.add(
            DynamicTest.dynamicTest(
                where + " finds " + line,
                () -> {
                  Set<String> found = found(file, rule, example.text());
                  assertTrue(
                      found.containsAll(example.marked()), () -> "found " + found + " in " + line);
                }));
      }
      for (String line : rule.left()) {
        tests.add(
            DynamicTest.dynamicTest(
                where + " leaves " + line,
                () -> assertEquals(Set.of(), found(file, rule, RuleExample.of(line).text()))));
      }
    }
    return tests.stream();
  }

  private static Set<String> found(RuleFile file, Rule rule, String text) {
    Lexemes lexemes = Lexemes.of(text);
    Set<String> found = new LinkedHashSet<>();
    file.forEachMatch(
        lexemes,
        (matched, match) -> {
          if (matched.equals(rule)) {
            found.add(lexemes.span(match.from(), match.to()).of(text));
          }
        });
    return found;
  }
}
