package vn.baocao.facts.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;

/** Scores extracted facts against gold documents by the rules of the annotation guideline. */
public final class FactScorer {

  /** Whether a count may stand for a target. */
  public enum Kinds {
    STRICT,
    /** A count stands for a target and the other way round: single sentences do not always tell. */
    ANY_NUMERIC
  }

  private final Kinds kinds;

  public FactScorer(Kinds kinds) {
    this.kinds = kinds;
  }

  /**
   * Scores facts.
   *
   * @param facts of any documents; those whose file name is no gold document's are passed over
   */
  public FactScore score(GoldFolder gold, List<FactRecord> facts) {
    Map<String, List<FactRecord>> byName = new HashMap<>();
    for (FactRecord fact : facts) {
      byName.computeIfAbsent(name(fact.document()), n -> new ArrayList<>()).add(fact);
    }
    Tally tally = new Tally();
    for (GoldDocument document : gold.documents()) {
      new DocumentScorer(document, byName.getOrDefault(document.name(), List.of()), kinds, tally)
          .score();
    }
    return tally.score(gold.documents().size());
  }

  /** {@code xã.txt} of {@code a/b/xã.txt} without its ending. */
  private static String name(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  /** What has been counted so far. */
  static final class Tally {
    final Map<String, Integer> found = new HashMap<>();
    final Map<String, Integer> missed = new HashMap<>();
    final Map<String, Integer> falseAlarms = new HashMap<>();
    final Map<Field, Integer> asked = new EnumMap<>(Field.class);
    final Map<Field, Integer> right = new EnumMap<>(Field.class);
    final List<FactScore.ScoringError> errors = new ArrayList<>();
    int badOffsets;
    int forbidden;
    int forbiddenHit;

    private FactScore score(int documents) {
      Map<String, FactScore.Row> rows = new LinkedHashMap<>();
      rows.put("numeric", row("target", "count"));
      rows.put("target", row("target"));
      rows.put("count", row("count"));
      rows.put("finding", row("finding"));
      Map<Field, @Nullable Double> fields = new EnumMap<>(Field.class);
      asked.forEach((field, n) -> fields.put(field, right.getOrDefault(field, 0) / (double) n));
      return new FactScore(
          documents, badOffsets, forbidden, forbiddenHit, rows, fields, List.copyOf(errors));
    }

    private FactScore.Row row(String... kinds) {
      int hits = 0;
      int misses = 0;
      int alarms = 0;
      for (String kind : kinds) {
        hits += found.getOrDefault(kind, 0);
        misses += missed.getOrDefault(kind, 0);
        alarms += falseAlarms.getOrDefault(kind, 0);
      }
      return FactScore.Row.of(hits, misses, alarms);
    }
  }
}
