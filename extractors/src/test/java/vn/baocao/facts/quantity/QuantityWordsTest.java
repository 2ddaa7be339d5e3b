package vn.baocao.facts.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.baocao.facts.rule.RuleExamples;

/** Runs every example of the words around numbers. */
class QuantityWordsTest {

  @TestFactory
  Stream<DynamicTest> everyListHoldsWhatItsExamplesSay() {
    return RuleExamples.tests(NumberWordLists.LISTS);
  }
}
