package vn.baocao.facts.numeric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.RuleFile;

/** The words of {@code kinds.rules} and {@code heading-kinds.rules}, found in a text. */
final class KindRules {

  private static final RuleFile SENTENCE = RuleFile.of(KindRules.class, "kinds.rules");
  private static final RuleFile HEADING = RuleFile.of(KindRules.class, "heading-kinds.rules");

  private KindRules() {}

  /** What a word says of the quantities around it. */
  enum Kind {
    /** Those after it are aimed at, planned, assigned or required. */
    AIM,
    /** Those after it are required, but not those of the next sentences. */
    DEMAND,
    /** Only the one right after it is planned; what else is told was achieved. */
    PLAN,
    /** Those after it were observed or achieved. */
    RESULT,
    /** An aim is named only to say whether it was reached: the clause is a result. */
    REACHED,
    /** Hides what the words in it would say. */
    NONE
  }

  /** A word or phrase at lexemes {@code [from, to)}. */
  record Cue(int from, int to, Kind kind) {}

  static RuleFile sentenceRules() {
    return SENTENCE;
  }

  static RuleFile headingRules() {
    return HEADING;
  }

  /** The cues of a sentence, in order, without overlap. */
  static List<Cue> inSentence(Lexemes lexemes) {
    return cues(SENTENCE, lexemes);
  }

  /** The cues of a heading, in order, without overlap. */
  static List<Cue> inHeading(Lexemes lexemes) {
    return cues(HEADING, lexemes);
  }

  private static List<Cue> cues(RuleFile file, Lexemes lexemes) {
    List<Cue> found = new ArrayList<>();
    file.forEachMatch(
        lexemes,
        (rule, match) -> {
          String value = rule.value();
          found.add(new Cue(match.from(), match.to(), kind(value == null ? "none" : value)));
        });
    found.sort(
        Comparator.comparingInt(Cue::from)
            .thenComparing(Comparator.comparingInt(Cue::to).reversed()));
    List<Cue> kept = new ArrayList<>();
    for (Cue cue : found) {
      Cue last = kept.isEmpty() ? null : kept.getLast();
      if (last == null || cue.from >= last.to) {
        kept.add(cue);
      } else if (cue.to - cue.from > last.to - last.from) {
        kept.set(kept.size() - 1, cue);
      }
    }
    return kept;
  }

  private static Kind kind(String value) {
    return switch (value) {
      case "aim" -> Kind.AIM;
      case "demand" -> Kind.DEMAND;
      case "plan" -> Kind.PLAN;
      case "result" -> Kind.RESULT;
      case "reached" -> Kind.REACHED;
      default -> Kind.NONE;
    };
  }
}
