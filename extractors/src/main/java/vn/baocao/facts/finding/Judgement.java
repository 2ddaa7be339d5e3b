package vn.baocao.facts.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Finding;

/**
 * What the words of a clause speak for, by type of finding: the weight of the strongest rule found
 * in it and half the weights of the others. What stands between quotation marks or brackets, or
 * only names a purpose or a title, does not count; neither does praise that is denied.
 */
final class Judgement {

  /** The weight from which on a clause is a finding. */
  static final double THRESHOLD = 2;

  private static final double FURTHER_RULE = 0.5;
  private static final CueRules CUES = CueRuleFile.load("cues.txt");

  /** Ends the rule id of a finding that only its setting tells. */
  private static final String SETTING = ".setting";

  /** Labels of rules that are no type of finding. */
  private static final String NEUTRAL = "neutral";

  private static final String DIRECTIVE = "directive";
  private static final String FUTURE = "future";
  private static final String PAST = "past";
  private static final String TURN = "turn";
  private static final String CONSEQUENCE = "consequence";

  /** What the future adds to the words of a task. */
  private static final double TO_COME = 0.5;

  private static final Map<String, Finding.Type> TYPES = types();

  /** Each once. */
  private final List<CueRule> found = new ArrayList<>();

  private Tense tense = Tense.OPEN;
  private boolean silent = true;

  /** A type of finding and the id of the rule that speaks for it most. */
  record Verdict(Finding.Type type, String rule) {

    boolean isBySettingOnly() {
      return rule.endsWith(SETTING);
    }
  }

  private Judgement() {}

  static Judgement of(Words words) {
    Judgement judgement = new Judgement();
    Scopes scopes = Scopes.of(words);
    judgement.silent = scopes.areAllSilent();
    CUES.find(
        words,
        (rule, from, to) -> {
          if (!scopes.isSilent(from)
              && !(rule.label().equals(Finding.Type.ACHIEVEMENT.id())
                  && scopes.isDenied(from, to))) {
            judgement.add(rule);
          }
        });
    return judgement;
  }

  private void add(CueRule rule) {
    if (rule.label().equals(FUTURE)) {
      tense = Tense.FUTURE;
    } else if (rule.label().equals(PAST) && tense == Tense.OPEN) {
      tense = Tense.PAST;
    }
    if (!found.contains(rule)) {
      found.add(rule);
    }
  }

  /** The type that {@code label} names, or null. */
  static Finding.@Nullable Type type(String label) {
    return TYPES.get(label);
  }

  private static Map<String, Finding.Type> types() {
    Map<String, Finding.Type> types = new HashMap<>();
    for (Finding.Type type : Finding.Type.values()) {
      types.put(type.id(), type);
    }
    return types;
  }

  /** Whether the clause speaks of what is to come; {@code OPEN} where it does not say. */
  Tense tense() {
    return tense;
  }

  /** The rules found, those that only tell the tense included. */
  List<CueRule> rules() {
    return List.copyOf(found);
  }

  /** Whether the clause tells what is to be done. */
  boolean isDirective() {
    return holds(DIRECTIVE);
  }

  /** Whether the words turn from praise to shortcomings: {@code tuy nhiên}. */
  boolean isTurn() {
    return holds(TURN);
  }

  /** Whether the words say that what follows comes of what stands before: {@code nên}. */
  boolean isConsequence() {
    return holds(CONSEQUENCE);
  }

  private boolean holds(String label) {
    return found.stream().anyMatch(rule -> rule.label().equals(label));
  }

  /** What the words say by themselves; null where they are no finding. */
  @Nullable Verdict verdict() {
    return verdict(Map.of(), tense);
  }

  /**
   * What the words say in their setting; null where they are no finding. A shortcoming that a task
   * names counts half.
   *
   * @param expected weight that headings and neighbours give to each type
   * @param tense of the clause, from its setting where it does not say itself
   */
  @Nullable Verdict verdict(Map<Finding.Type, Double> expected, Tense tense) {
    if (silent) {
      return null;
    }
    Finding.Type best = null;
    double most = THRESHOLD;
    for (Finding.Type type : Finding.Type.values()) {
      double weight = weight(type, expected, tense);
      if (weight > most || (best == null && weight == most)) {
        best = type;
        most = weight;
      }
    }
    return best == null ? null : new Verdict(best, rule(best));
  }

  private double weight(Finding.Type type, Map<Finding.Type, Double> expected, Tense tense) {
    double strongest = 0;
    double sum = 0;
    double against = 0;
    for (CueRule rule : found) {
      if (speaksFor(rule, type, expected, tense)) {
        strongest = Math.max(strongest, rule.weight());
        sum += Math.max(0, rule.weight());
        against += Math.min(0, rule.weight());
      }
    }
    double said = strongest + FURTHER_RULE * (sum - strongest);
    if (tense == Tense.FUTURE && type == Finding.Type.LIMITATION) {
      said /= 2;
    } else if (tense == Tense.FUTURE && type == Finding.Type.SOLUTION && said > 0) {
      said += TO_COME;
    }
    return said + against + expected.getOrDefault(type, 0.0);
  }

  /**
   * Whether a rule speaks for a type. Praise of what is to come is no achievement but a task; a
   * directive is a lesson where lessons are expected, else a task.
   */
  private static boolean speaksFor(
      CueRule rule, Finding.Type type, Map<Finding.Type, Double> expected, Tense tense) {
    return switch (rule.label()) {
      case NEUTRAL -> true;
      case FUTURE, PAST, TURN, CONSEQUENCE -> false;
      case DIRECTIVE ->
          type
              == (expected.containsKey(Finding.Type.LESSON)
                  ? Finding.Type.LESSON
                  : Finding.Type.SOLUTION);
      default -> {
        Finding.Type spoken = TYPES.get(rule.label());
        if (spoken == null) {
          throw new IllegalStateException(
              "cues.txt:" + rule.line() + ": unknown label " + rule.label());
        }
        boolean becomesTask = spoken == Finding.Type.ACHIEVEMENT && tense == Tense.FUTURE;
        yield (becomesTask ? Finding.Type.SOLUTION : spoken) == type;
      }
    };
  }

  /** The strongest rule that speaks for the type; {@code TYPE.setting} where none does. */
  private String rule(Finding.Type type) {
    CueRule strongest = null;
    for (CueRule rule : found) {
      boolean stronger =
          strongest == null
              || rule.weight() > strongest.weight()
              || (rule.weight() == strongest.weight() && rule.line() < strongest.line());
      if (rule.weight() > 0 && speaksFor(rule, type, Map.of(), tense) && stronger) {
        strongest = rule;
      }
    }
    return strongest == null ? type.id() + SETTING : strongest.id();
  }
}
