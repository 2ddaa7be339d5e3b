package vn.baocao.facts.finding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.Finding;
import vn.baocao.facts.Passage;

/**
 * What headings and the clauses before let expect of a clause. One instance for one document; to be
 * told of every clause in order.
 */
final class Setting {

  private static final CueRules HEADINGS = CueRuleFile.load("headings.txt");
  private static final double ANNOUNCED = 2;

  /** How far a type carries on to the next clause of its sentence, and to the next sentence. */
  private static final Map<Finding.Type, Double> SAME_SENTENCE =
      Map.of(
          Finding.Type.ACHIEVEMENT, 0.5,
          Finding.Type.LIMITATION, 1.5,
          Finding.Type.CAUSE, 3.0,
          Finding.Type.LESSON, 2.0,
          Finding.Type.SOLUTION, 2.0);

  private static final double UNCERTAIN_TASK = 0.5;
  private static final double SAME_PARAGRAPH = 0.5;
  private static final double TURN = 1;

  /** What a heading that speaks of several types says of each. */
  private static final double ONE_OF_SEVERAL = 0.5;

  private final String text;
  private final Map<Span, Map<Finding.Type, Double>> headingWeights = new HashMap<>();
  private @Nullable Passage before;
  private Finding.@Nullable Type typeBefore;
  private Tense tenseBefore = Tense.OPEN;

  Setting(String text) {
    this.text = text;
  }

  /** Judges the next clause. */
  Judgement.@Nullable Verdict judge(Passage passage, Clause clause) {
    Judgement judgement = Judgement.of(clause.words());
    Map<Finding.Type, Double> headings = weights(passage.headings());
    Judgement lead = Judgement.of(clause.lead());
    Tense tense = tense(passage, clause, lead, judgement, headings);
    if (lead.isConsequence()) {
      typeBefore = null;
    }
    Map<Finding.Type, Double> expected = expected(passage, clause, judgement, headings);
    if (lead.isTurn()) {
      expected.merge(Finding.Type.LIMITATION, TURN, Double::sum);
    }
    Judgement.Verdict verdict = judgement.verdict(expected, tense);
    if (verdict != null && verdict.isBySettingOnly() && !isSentence(passage)) {
      verdict = null;
    }
    before = passage;
    typeBefore = verdict == null ? null : verdict.type();
    tenseBefore = tense;
    return verdict;
  }

  private Map<Finding.Type, Double> expected(
      Passage passage, Clause clause, Judgement judgement, Map<Finding.Type, Double> headings) {
    Map<Finding.Type, Double> expected = new EnumMap<>(Finding.Type.class);
    expected.putAll(headings);
    if (clause.announced() != null) {
      expected.merge(clause.announced(), ANNOUNCED, Math::max);
    }
    if (typeBefore != null && (isSameParagraph(passage) || isFurtherTask(judgement))) {
      double carried =
          typeBefore == Finding.Type.SOLUTION && tenseBefore != Tense.FUTURE
              ? UNCERTAIN_TASK
              : SAME_SENTENCE.getOrDefault(typeBefore, 0.0);
      expected.merge(
          typeBefore, passage.equals(before) ? carried : carried * SAME_PARAGRAPH, Double::sum);
    }
    return expected;
  }

  /** Whether a stop ends the passage: signatures and rows of a list of recipients have none. */
  private boolean isSentence(Passage passage) {
    return ".;…!?”\"".indexOf(text.charAt(passage.span().end() - 1)) >= 0;
  }

  /** Tasks are often listed a paragraph each, without a heading. */
  private boolean isFurtherTask(Judgement judgement) {
    return typeBefore == Finding.Type.SOLUTION && judgement.isDirective();
  }

  private boolean isSameParagraph(Passage passage) {
    return before != null && before.paragraph() == passage.paragraph();
  }

  private Tense tense(
      Passage passage,
      Clause clause,
      Judgement lead,
      Judgement judgement,
      Map<Finding.Type, Double> headings) {
    if (judgement.tense() != Tense.OPEN) {
      return judgement.tense();
    }
    if (lead.tense() != Tense.OPEN) {
      return lead.tense();
    }
    if (clause.announced() == Finding.Type.SOLUTION) {
      return Tense.FUTURE;
    }
    boolean carriesOn =
        passage.equals(before) || (isSameParagraph(passage) && judgement.isDirective());
    if ((carriesOn && tenseBefore == Tense.FUTURE) || isFurtherTask(judgement)) {
      return Tense.FUTURE;
    }
    return headings.containsKey(Finding.Type.SOLUTION) ? Tense.FUTURE : Tense.OPEN;
  }

  /** What the innermost heading that says what stands below it lets expect. */
  private Map<Finding.Type, Double> weights(List<Span> headings) {
    for (Span heading : headings.reversed()) {
      Map<Finding.Type, Double> weights = headingWeights.computeIfAbsent(heading, this::weights);
      if (!weights.isEmpty()) {
        return weights;
      }
    }
    return Map.of();
  }

  /** Empty where the heading speaks of no type. */
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
    if (weights.size() > 1) {
      weights.replaceAll((type, weight) -> weight * ONE_OF_SEVERAL);
    }
    return weights;
  }
}
