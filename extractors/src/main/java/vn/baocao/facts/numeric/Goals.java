package vn.baocao.facts.numeric;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import vn.baocao.facts.quantity.Mention;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;
import vn.baocao.facts.rule.WordLists;

/** Targets, tasks and solutions that are counted: {@code đề ra 24 chỉ tiêu, 3 khâu đột phá}. */
final class Goals {

  private static final WordLists WORDS = WordLists.of(Goals.class, "kind-words.txt");
  private static final PhraseTable<Boolean> GOAL = WORDS.list("goal").table();
  private static final Set<String> SETTING = WORDS.keys("setting");

  private final BitSet set = new BitSet();

  private Goals() {}

  static WordLists words() {
    return WORDS;
  }

  /** The goals of a sentence that a body sets itself; those enumerated with one are set, too. */
  static Goals setIn(Lexemes lexemes, List<Mention> mentions) {
    Goals goals = new Goals();
    boolean enumerated = false;
    for (Mention mention : mentions) {
      boolean goal = isGoal(lexemes, mention);
      enumerated = goal && (enumerated || SETTING.contains(lexemes.key(mention.from() - 1)));
      if (enumerated) {
        goals.set.set(mention.number());
      }
    }
    return goals;
  }

  /** Whether targets, tasks or solutions are counted. */
  static boolean isGoal(Lexemes lexemes, Mention mention) {
    return mention.counts() && GOAL.longestAt(lexemes, mention.noun()) != null;
  }

  boolean hold(Mention mention) {
    return set.get(mention.number());
  }
}
