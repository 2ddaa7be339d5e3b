package vn.baocao.facts.period;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.baocao.facts.rule.RuleExamples;

/** Runs every example of the words around time expressions. */
class TimeWordsTest {

  @TestFactory
  Stream<DynamicTest> everyListHoldsWhatItsExamplesSay() {
    return RuleExamples.tests(SentenceTimes.words());
  }
}
