package vn.baocao.facts.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.baocao.facts.number.NonQuantities;
import vn.baocao.facts.period.TimeScanner;

/** Runs every example of the rules for shapes that are no quantity and for time expressions. */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyRuleFindsAndLeavesWhatItsExamplesSay() {
    return Stream.of(NonQuantities.rules(), TimeScanner.rules()).flatMap(RuleExamples::tests);
  }
}
