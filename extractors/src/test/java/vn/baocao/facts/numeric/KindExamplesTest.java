package vn.baocao.facts.numeric;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.baocao.facts.rule.RuleExamples;

/** Runs every example of the rules and word lists that tell a target from a count. */
class KindExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyRuleFindsAndLeavesWhatItsExamplesSay() {
    return Stream.of(
            KindRules.sentenceRules(),
            KindRules.headingRules(),
            EventRules.rules(),
            States.rules(),
            ColumnHead.rules())
        .flatMap(RuleExamples::tests);
  }

  @TestFactory
  Stream<DynamicTest> everyListHoldsWhatItsExamplesSay() {
    return RuleExamples.tests(Goals.words());
  }
}
