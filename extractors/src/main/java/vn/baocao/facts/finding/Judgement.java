package vn.baocao.facts.finding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Finding;

/**
 * What the words of a clause speak for: the sum of the weights of the rules found in it, by type of
 * finding. What stands between quotation marks or brackets, or only names a purpose ({@code nhằm
 * …}), does not count.
 */
final class Judgement {

  /** The weight from which on a clause is a finding. */
  static final double THRESHOLD = 2;

  private static final CueRules CUES = CueRuleFile.load("cues.txt");
  private static final CueRules SCOPES = CueRuleFile.load("scopes.txt");

  /** The label of rules that speak against every type. */
  private static final String NEUTRAL = "neutral";

  private final Map<Finding.Type, Double> weights = new EnumMap<>(Finding.Type.class);
  private final Map<Finding.Type, CueRule> strongest = new EnumMap<>(Finding.Type.class);
  private final Set<String> rules = new HashSet<>();

  /** A type of finding and the id of the rule that speaks for it most. */
  record Verdict(Finding.Type type, String rule) {}

  private Judgement() {}

  static Judgement of(Words words) {
    Judgement judgement = new Judgement();
    boolean[] silent = silent(words);
    CUES.find(
        words,
        (rule, from, to) -> {
          if (!silent[from]) {
            judgement.add(rule);
          }
        });
    return judgement;
  }

  /** The words in brackets, in quotation marks, or in a phrase of purpose. */
  private static boolean[] silent(Words words) {
    boolean[] opens = new boolean[words.size()];
    boolean[] closes = new boolean[words.size()];
    SCOPES.find(
        words, (rule, from, to) -> (rule.label().equals("purpose") ? opens : closes)[from] = true);
    Enclosures enclosures = Enclosures.of(words);
    boolean[] silent = new boolean[words.size()];
    boolean purpose = false;
    for (int i = 0; i < words.size(); i++) {
      purpose = !closes[i] && (purpose || opens[i]);
      silent[i] = purpose || enclosures.isInside(i);
    }
    return silent;
  }

  private void add(CueRule rule) {
    if (!rules.add(rule.id())) {
      return;
    }
    if (rule.label().equals(NEUTRAL)) {
      for (Finding.Type type : Finding.Type.values()) {
        weights.merge(type, rule.weight(), Double::sum);
      }
      return;
    }
    Finding.Type type = TYPES.get(rule.label());
    if (type == null) {
      throw new IllegalStateException(
          "cues.txt:" + rule.line() + ": unknown label " + rule.label() + "; known: " + TYPES);
    }
    weights.merge(type, rule.weight(), Double::sum);
    strongest.merge(type, rule, (a, b) -> a.weight() >= b.weight() ? a : b);
  }

  private static final Map<String, Finding.Type> TYPES = types();

  private static Map<String, Finding.Type> types() {
    Map<String, Finding.Type> types = new HashMap<>();
    for (Finding.Type type : Finding.Type.values()) {
      types.put(type.id(), type);
    }
    return types;
  }

  /** The type that {@code label} names, or null. */
  static Finding.@Nullable Type type(String label) {
    return TYPES.get(label);
  }

  /** What the words say by themselves; null where they are no finding. */
  @Nullable Verdict verdict() {
    return verdict(new EnumMap<>(Finding.Type.class));
  }

  /**
   * What the words say in their setting; null where they are no finding.
   *
   * @param expected weight that headings and neighbours give to each type
   */
  @Nullable Verdict verdict(Map<Finding.Type, Double> expected) {
    Finding.Type best = null;
    double most = THRESHOLD;
    for (Finding.Type type : Finding.Type.values()) {
      double weight = weights.getOrDefault(type, 0.0) + expected.getOrDefault(type, 0.0);
      if (weight > most || (best == null && weight == most)) {
        best = type;
        most = weight;
      }
    }
    if (best == null) {
      return null;
    }
    CueRule rule = strongest.get(best);
    return new Verdict(best, rule == null ? best.id() + ".setting" : rule.id());
  }
}
