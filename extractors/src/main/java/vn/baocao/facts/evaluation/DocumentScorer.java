package vn.baocao.facts.evaluation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.facts.FactRecord;

/** Compares the facts extracted from one document with its gold facts. */
final class DocumentScorer {

  private static final int CONTEXT = 40;
  private static final int SENTENCE = 120;
  private static final double TOLERANCE = 1e-9;
  private static final double SHARED_SPAN = 0.5;
  private static final double SHARED_WORDS = 0.5;

  private final GoldDocument document;
  private final List<FactRecord> facts;
  private final FactScorer.Kinds kinds;
  private final FactScorer.Tally tally;
  private final boolean[] used;

  DocumentScorer(
      GoldDocument document,
      List<FactRecord> facts,
      FactScorer.Kinds kinds,
      FactScorer.Tally tally) {
    this.document = document;
    this.facts = facts;
    this.kinds = kinds;
    this.tally = tally;
    this.used = new boolean[facts.size()];
  }

  void score() {
    countForbidden();
    countBadOffsets();
    for (GoldFact gold : document.facts()) {
      if (!gold.optional()) {
        seek(gold);
      }
    }
    for (GoldFact gold : document.facts()) {
      if (gold.optional()) {
        match(gold);
      }
    }
    countFalseAlarms();
  }

  private void countForbidden() {
    List<GoldDocument.Stretch> stretches = document.notQuantities();
    if (stretches == null) {
      return;
    }
    for (GoldDocument.Stretch stretch : stretches) {
      tally.forbidden++;
      if (facts.stream().anyMatch(fact -> isForbidden(stretch, fact))) {
        tally.forbiddenHit++;
        error("forbidden", stretch.quote(), document.between(0, SENTENCE));
      }
    }
  }

  private boolean isForbidden(GoldDocument.Stretch stretch, FactRecord fact) {
    return fact.isNumeric()
        && overlap(stretch.start(), stretch.end(), fact) > 0
        && document.facts().stream().noneMatch(gold -> overlap(gold, fact) > 0);
  }

  private void countBadOffsets() {
    for (FactRecord fact : facts) {
      String quote = VietnameseText.nfc(fact.quote());
      if (!document.between(fact.start(), fact.end()).equals(quote)) {
        tally.badOffsets++;
      }
    }
  }

  private void seek(GoldFact gold) {
    FactRecord found = match(gold);
    if (found == null) {
      tally.missed.merge(gold.kind(), 1, Integer::sum);
      error("missed", gold.name(), inContext(gold.start(), gold.end()));
      return;
    }
    tally.found.merge(gold.kind(), 1, Integer::sum);
    if (!gold.isFinding()) {
      for (Field field : Field.values()) {
        compare(field, gold, found);
      }
    }
  }

  /** The free fact that overlaps {@code gold} most, now used; null where none matches. */
  private @Nullable FactRecord match(GoldFact gold) {
    int best = -1;
    for (int i = 0; i < facts.size(); i++) {
      if (!used[i]
          && matches(gold, facts.get(i))
          && (best < 0 || isNearer(gold, facts.get(i), facts.get(best)))) {
        best = i;
      }
    }
    if (best < 0) {
      return null;
    }
    used[best] = true;
    return facts.get(best);
  }

  private static boolean isNearer(GoldFact gold, FactRecord fact, FactRecord other) {
    int more = overlap(gold, fact) - overlap(gold, other);
    return more > 0
        || (more == 0
            && Math.abs(fact.start() - gold.start()) < Math.abs(other.start() - gold.start()));
  }

  private boolean matches(GoldFact gold, FactRecord fact) {
    int shared = overlap(gold, fact);
    if (shared == 0) {
      return false;
    }
    if (gold.isFinding()) {
      int union = Math.max(gold.end(), fact.end()) - Math.min(gold.start(), fact.start());
      return fact.kind().equals(gold.kind())
          && Objects.equals(fact.type(), gold.type())
          && shared >= SHARED_SPAN * union;
    }
    boolean sameKind =
        fact.kind().equals(gold.kind())
            || (kinds == FactScorer.Kinds.ANY_NUMERIC && fact.isNumeric());
    return sameKind
        && isClose(gold.value(), fact.value())
        && isClose(gold.valueHigh(), fact.valueHigh())
        && isClose(gold.of(), fact.of());
  }

  private static boolean isClose(@Nullable Double gold, @Nullable Number fact) {
    if (gold == null || fact == null) {
      return gold == null && fact == null;
    }
    double value = fact.doubleValue();
    double scale = Math.max(1, Math.max(Math.abs(gold), Math.abs(value)));
    return Math.abs(gold - value) <= TOLERANCE * scale;
  }

  private void compare(Field field, GoldFact gold, FactRecord fact) {
    String expected = gold.fields().get(field);
    boolean passedOver =
        (expected == null && field.isAskedOnlyWhereGiven())
            || (field == Field.PERIOD && document.notQuantities() != null);
    if (passedOver) {
      return;
    }
    tally.asked.merge(field, 1, Integer::sum);
    String got = field.of(fact);
    if (isRight(field, expected, got)) {
      tally.right.merge(field, 1, Integer::sum);
    } else {
      error(
          "wrong " + field.id(),
          document.between(gold.start(), gold.end()),
          "gold " + shown(expected) + " got " + shown(got));
    }
  }

  private static boolean isRight(Field field, @Nullable String expected, @Nullable String got) {
    return switch (field) {
      case INDICATOR -> WordOverlap.f1(expected, got) >= SHARED_WORDS;
      case PLACE -> PlaceName.bare(expected).equals(PlaceName.bare(got));
      case UNIT, COMPARATOR, CHANGE, PERIOD -> Objects.equals(expected, blankAsNull(got));
    };
  }

  private static @Nullable String blankAsNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  private static String shown(@Nullable String value) {
    return value == null ? "None" : "'" + value + "'";
  }

  private void countFalseAlarms() {
    for (int i = 0; i < facts.size(); i++) {
      FactRecord fact = facts.get(i);
      if (!used[i] && !liesOnOptional(fact)) {
        tally.falseAlarms.merge(fact.kind(), 1, Integer::sum);
        String kind = fact.type() == null ? fact.kind() : fact.kind() + ":" + fact.type();
        error("false", kind, inContext(fact.start(), fact.end()));
      }
    }
  }

  private boolean liesOnOptional(FactRecord fact) {
    return document.facts().stream()
        .anyMatch(g -> g.optional() && g.kind().equals(fact.kind()) && overlap(g, fact) > 0);
  }

  private void error(String category, String subject, String context) {
    tally.errors.add(new FactScore.ScoringError(document.name(), category, subject, context));
  }

  private String inContext(int start, int end) {
    return document.between(start - CONTEXT, start)
        + "⟦"
        + document.between(start, end)
        + "⟧"
        + document.between(end, end + CONTEXT);
  }

  private static int overlap(GoldFact gold, FactRecord fact) {
    return overlap(gold.start(), gold.end(), fact);
  }

  private static int overlap(int start, int end, FactRecord fact) {
    return Math.max(0, Math.min(end, fact.end()) - Math.max(start, fact.start()));
  }
}
