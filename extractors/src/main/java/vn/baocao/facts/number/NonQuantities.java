package vn.baocao.facts.number;

import java.util.BitSet;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.RuleFile;

/**
 * The shapes in which a number is no quantity: dates, document numbers, articles of law, ordinals,
 * names, telephone numbers, times of day and site furniture, as {@code not-quantities.rules} lists
 * them.
 */
public final class NonQuantities {

  private static final RuleFile RULES = RuleFile.of(NonQuantities.class, "not-quantities.rules");

  private NonQuantities() {}

  /** The rules, with their examples. */
  public static RuleFile rules() {
    return RULES;
  }

  /** The lexemes that stand in such a shape. */
  public static BitSet in(Lexemes lexemes) {
    BitSet blocked = new BitSet(lexemes.size());
    RULES.forEachMatch(lexemes, (rule, match) -> blocked.set(match.from(), match.to()));
    return blocked;
  }
}
