package vn.baocao.facts.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.analysis.text.Span;

/** Runs the examples of all rules, and holds the errors of rule files. */
class CueRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"cues.txt", "boundaries.txt", "headings.txt", "scopes.txt"})
  void everyRuleFindsItsExamplesAndLeavesTheOthers(String file) {
    CueRules rules = CueRuleFile.load(file);
    List<String> problems = new ArrayList<>();
    for (CueRule rule : rules.rules()) {
      for (String example : rule.finds()) {
        if (!isFound(file, rules, rule, example)) {
          problems.add(file + ":" + rule.line() + ": " + rule.id() + " misses \"" + example + "\"");
        }
      }
      for (String example : rule.leaves()) {
        if (isFound(file, rules, rule, example)) {
          problems.add(file + ":" + rule.line() + ": " + rule.id() + " takes \"" + example + "\"");
        }
      }
    }
    assertEquals(List.of(), problems);
  }

  /** Cues are found in clauses, where purposes and quotations do not count; others in all words. */
  private static boolean isFound(String file, CueRules rules, CueRule rule, String example) {
    Span all = new Span(0, example.length());
    if (file.equals("cues.txt")) {
      return ClauseSplitter.split(example, all).stream()
          .flatMap(clause -> Stream.of(clause.lead(), clause.words()))
          .anyMatch(words -> Judgement.of(words).rules().contains(rule));
    }
    boolean[] found = {false};
    rules.find(Words.of(example, all), (other, from, to) -> found[0] |= other.equals(rule));
    return found[0];
  }

  @Test
  void anUnknownKeyIsReportedWithFileAndLine() {
    assertProblem(
        "# head\n[r]\nlabel: cause\ncolour: red\n", "rules.txt:4: unknown key \"colour\"");
  }

  @Test
  void aRuleWithoutExamplesIsReported() {
    assertProblem("[r]\nlabel: cause\ncue: do\n", "rule r (line 1) needs an example to find");
  }

  @Test
  void aCueThatBeginsWithAGapIsReported() {
    assertProblem("[r]\ncue: ..3 do\n", "rules.txt:2: the cue \"..3 do\" must begin with a word");
  }

  @Test
  void anUnclosedChoiceIsReported() {
    assertProblem("[r]\ncue: do (a|b\n", "rules.txt:2: cannot read the cue");
  }

  @Test
  void anUnknownGroupIsReported() {
    assertProblem("[r]\ncue: (%verbs)\n", "rules.txt:2: unknown group %verbs");
  }

  private static void assertProblem(String source, String message) {
    IllegalArgumentException problem =
        assertThrows(
            IllegalArgumentException.class,
            () -> CueRuleFile.read("rules.txt", new StringReader(source)));
    assertTrue(String.valueOf(problem.getMessage()).contains(message), problem::getMessage);
  }
}
