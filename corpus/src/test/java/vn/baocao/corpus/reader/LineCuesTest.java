package vn.baocao.corpus.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LineCuesTest {

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsExamplesAndLeavesTheOthersAlone() {
    return LineCues.STANDARD.rules().stream()
        .map(rule -> DynamicTest.dynamicTest("line " + rule.line(), () -> check(rule)));
  }

  private static void check(LineCues.Rule rule) {
    assertFalse(rule.finds().isEmpty(), "a rule has examples");
    for (String example : rule.finds()) {
      assertTrue(rule.pattern().matcher(example).find(), "must find: " + example);
      assertEquals(rule.cue(), LineCues.STANDARD.of(example), example);
    }
    for (String example : rule.leaves()) {
      assertFalse(rule.pattern().matcher(example).find(), "must leave: " + example);
    }
  }

  @Test
  void aLongLineHasNoCue() {
    assertEquals(null, LineCues.STANDARD.of("Đọc thêm".repeat(60)));
  }
}
