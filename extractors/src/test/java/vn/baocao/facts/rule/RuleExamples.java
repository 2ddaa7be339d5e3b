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

  /** The tests of the lists of a file: a phrase of the list stands where an example says so. */
  public static Stream<DynamicTest> tests(WordLists file) {
    List<DynamicTest> tests = new ArrayList<>();
    for (WordLists.WordList list : file.lists()) {
      String where = list.line().file() + ":" + list.line().number() + " " + list.name();
      for (String line : list.found()) {
        RuleExample example = RuleExample.of(line);
        tests.add(
            DynamicTest.dynamicTest(
                where + " finds " + line,
                () -> {
                  Set<String> found = found(list, example.text());
                  assertTrue(
                      !example.marked().isEmpty() && found.containsAll(example.marked()),
                      () -> "found " + found + " in " + line);
                }));
      }
      for (String line : list.left()) {
        tests.add(
            DynamicTest.dynamicTest(
                where + " leaves " + line, () -> assertEquals(Set.of(), found(list, line))));
      }
    }
    return tests.stream();
  }

  private static Set<String> found(WordLists.WordList list, String text) {
    PhraseTable<Boolean> table = list.table();
    Lexemes lexemes = Lexemes.of(text);
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < lexemes.size(); i++) {
      PhraseTable.Hit<Boolean> hit = table.longestAt(lexemes, i);
      if (hit != null) {
        found.add(lexemes.span(i, i + hit.length()).of(text));
      }
    }
    return found;
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
