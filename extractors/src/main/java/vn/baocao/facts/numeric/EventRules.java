package vn.baocao.facts.numeric;

import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.RuleFile;

/** Tells by {@code events.rules} whether a sentence reports what happened at a meeting. */
final class EventRules {

  private static final RuleFile RULES = RuleFile.of(EventRules.class, "events.rules");

  private EventRules() {}

  static RuleFile rules() {
    return RULES;
  }

  /** Whether the sentence reports a meeting, so that its numbers hold at the document's date. */
  static boolean tellOf(Lexemes lexemes) {
    return RULES.matches(lexemes);
  }
}
