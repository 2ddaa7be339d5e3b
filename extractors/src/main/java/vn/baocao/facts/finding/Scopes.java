package vn.baocao.facts.finding;

/**
 * Which words of a clause do not judge: those in brackets and quotation marks, in a phrase of
 * purpose ({@code nhằm …}), in the title of a paper ({@code Nghị quyết … về …}), and which are
 * denied.
 */
final class Scopes {

  private static final CueRules RULES = CueRuleFile.load("scopes.txt");

  /** How many words before praise a denial may stand. */
  private static final int REACH = 2;

  private static final int NONE = 0;
  private static final int PURPOSE = 1;
  private static final int UNTIL_COMMA = 2;
  private static final int STATEMENT = 3;

  private final boolean[] silent;
  private final boolean[] denial;
  private final boolean anyHeard;

  private Scopes(Words words, boolean[] silent, boolean[] denial) {
    this.silent = silent;
    this.denial = denial;
    boolean heard = false;
    for (int i = 0; i < silent.length; i++) {
      heard |= !silent[i] && !words.isMark(i);
    }
    this.anyHeard = heard;
  }

  static Scopes of(Words words) {
    int[] marks = new int[words.size() + 1];
    boolean[] denial = new boolean[words.size()];
    boolean[] noDenial = new boolean[words.size()];
    RULES.find(
        words,
        (rule, from, to) -> {
          switch (rule.label()) {
            case "purpose" -> marks[from] = PURPOSE;
            case "title" -> marks[to] = UNTIL_COMMA;
            case "statement" -> marks[from] = STATEMENT;
            case "denial" -> denial[from] = true;
            case "no-denial" -> noDenial[from] = true;
            default ->
                throw new IllegalStateException(
                    "scopes.txt:" + rule.line() + ": unknown label " + rule.label());
          }
        });
    for (int i = 0; i < denial.length; i++) {
      denial[i] &= !noDenial[i];
    }
    return new Scopes(words, silent(words, marks), denial);
  }

  private static boolean[] silent(Words words, int[] marks) {
    Enclosures enclosures = Enclosures.of(words);
    boolean[] silent = new boolean[words.size()];
    int scope = NONE;
    for (int i = 0; i < words.size(); i++) {
      boolean titleEnds = scope == UNTIL_COMMA && words.key(i).equals(",");
      scope = marks[i] == STATEMENT || titleEnds ? NONE : marks[i] == NONE ? scope : marks[i];
      silent[i] = scope != NONE || enclosures.isInside(i);
    }
    return silent;
  }

  boolean isSilent(int word) {
    return silent[word];
  }

  boolean areAllSilent() {
    return !anyHeard;
  }

  /** Whether a denial stands in or right before the words {@code [from, to)}. */
  boolean isDenied(int from, int to) {
    for (int i = Math.max(0, from - REACH); i < to; i++) {
      if (denial[i]) {
        return true;
      }
    }
    return false;
  }
}
