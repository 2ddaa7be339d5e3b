package vn.baocao.facts.period;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.Rule;
import vn.baocao.facts.rule.RuleFile;

/** Finds time expressions by {@code times.rules}; where two overlap, the longer one counts. */
public final class TimeScanner {

  private static final RuleFile RULES = RuleFile.of(TimeScanner.class, "times.rules");

  private static final Map<String, TimeValue> VALUES = values();

  private TimeScanner() {}

  private static Map<String, TimeValue> values() {
    Map<String, TimeValue> values = new HashMap<>();
    for (Rule rule : RULES.rules()) {
      values.put(rule.name(), TimeValue.of(rule));
    }
    return values;
  }

  private static TimeValue value(Rule rule) {
    return Objects.requireNonNull(VALUES.get(rule.name()));
  }

  /** The rules, with their examples. */
  public static RuleFile rules() {
    return RULES;
  }

  /** The time expressions of a sentence, in order, without overlap. */
  public static List<TimeMention> scan(Lexemes lexemes, DocumentTime time) {
    List<TimeMention> found = new ArrayList<>();
    RULES.forEachMatch(
        lexemes, (rule, match) -> found.add(value(rule).mention(lexemes, match, time)));
    if (found.size() < 2) {
      return found;
    }
    found.sort(
        Comparator.comparingInt((TimeMention m) -> m.from() - m.to())
            .thenComparingInt(TimeMention::from));
    List<TimeMention> kept = new ArrayList<>();
    BitSet taken = new BitSet(lexemes.size());
    for (TimeMention mention : found) {
      int next = taken.nextSetBit(mention.from());
      if (next < 0 || next >= mention.to()) {
        kept.add(mention);
        taken.set(mention.from(), mention.to());
      }
    }
    kept.sort(Comparator.comparingInt(TimeMention::from));
    return kept;
  }

  /** Whether the lexeme is a word that time expressions without a number have. */
  public static boolean mayBegin(Lexemes lexemes, int at) {
    return switch (lexemes.key(at)) {
      case "năm", "tháng", "kỳ", "nay", "quý" -> true;
      default -> false;
    };
  }
}
