package vn.baocao.facts.indicator;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.baocao.facts.rule.RuleExamples;

/** Runs every example of the words around the phrase that names an indicator. */
class PhraseWordsTest {

  @TestFactory
  Stream<DynamicTest> everyListHoldsWhatItsExamplesSay() {
    return RuleExamples.tests(PhraseWords.lists());
  }
}
