package vn.baocao.facts.numeric;

import java.util.BitSet;
import java.util.List;
import vn.baocao.facts.quantity.Mention;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.RuleFile;

/**
 * The quantities of a sentence that say how things stand now, beside what led to it: {@code kết nạp
 * 33 đảng viên, nâng tổng số lên 155 đồng chí, trong đó có 40% là nữ}.
 */
final class States {

  private static final RuleFile RULES = RuleFile.of(States.class, "states.rules");

  private final BitSet numbers = new BitSet();

  private States() {}

  static RuleFile rules() {
    return RULES;
  }

  static States in(Lexemes lexemes, List<Mention> mentions) {
    States states = new States();
    BitSet ends = new BitSet();
    RULES.forEachMatch(lexemes, (rule, match) -> ends.set(match.to()));
    if (ends.isEmpty()) {
      return states;
    }
    boolean before = false;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean part = before && isPart(lexemes, mentions.get(i - 1).to(), mention.from());
      before = part || ends.get(mention.from());
      if (before) {
        states.numbers.set(mention.number());
      }
    }
    return states;
  }

  /** Whether the parts of a sum follow: {@code …, trong đó có …, …}. */
  private static boolean isPart(Lexemes lexemes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexemes.key(i).equals("đạt") || lexemes.key(i).equals("vượt")) {
        return false;
      }
    }
    return true;
  }

  boolean holds(Mention mention) {
    return numbers.get(mention.number());
  }
}
