package vn.baocao.facts.finding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.Finding;
import vn.baocao.facts.Passage;

/** What headings and the clauses before let expect of a clause. One instance for one document. */
final class Setting {

  private static final CueRules HEADINGS = CueRuleFile.load("headings.txt");
  private static final double ANNOUNCED = 2;
  private static final double SAME_SENTENCE = 1;
  private static final double SAME_PARAGRAPH = 0.5;

  private final String text;
  private final Map<Span, Map<Finding.Type, Double>> known = new HashMap<>();
  private @Nullable Passage latestPassage;
  private Finding.@Nullable Type latestType;

  Setting(String text) {
    this.text = text;
  }

  /** Weight by type, to be added to what the clause itself says. */
  Map<Finding.Type, Double> expected(Passage passage, Clause clause) {
    Map<Finding.Type, Double> expected = new EnumMap<>(Finding.Type.class);
    expected.putAll(headingWeights(passage.headings()));
    if (clause.announced() != null) {
      expected.merge(clause.announced(), ANNOUNCED, Math::max);
    }
    Passage before = latestPassage;
    if (before != null && latestType != null && before.paragraph() == passage.paragraph()) {
      double nearness = before.equals(passage) ? SAME_SENTENCE : SAME_PARAGRAPH;
      expected.merge(latestType, nearness, Double::sum);
    }
    return expected;
  }

  /** To be told after each clause. */
  void judged(Passage passage, Finding.@Nullable Type type) {
    latestPassage = passage;
    latestType = type;
  }

  /** The innermost heading that says what stands below it. */
  private Map<Finding.Type, Double> headingWeights(List<Span> headings) {
    for (Span heading : headings.reversed()) {
      Map<Finding.Type, Double> weights = known.computeIfAbsent(heading, this::weights);
      if (!weights.isEmpty()) {
        return weights;
      }
    }
    return Map.of();
  }

  private Map<Finding.Type, Double> weights(Span heading) {
    Map<Finding.Type, Double> weights = new EnumMap<>(Finding.Type.class);
    HEADINGS.find(
        Words.of(text, heading),
        (rule, from, to) -> {
          Finding.Type type = Judgement.type(rule.label());
          if (type != null) {
            weights.merge(type, rule.weight(), Math::max);
          }
        });
    return weights.size() > 1 ? Map.of() : weights;
  }
}
