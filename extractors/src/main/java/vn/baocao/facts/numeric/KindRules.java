package vn.baocao.facts.numeric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;
import vn.baocao.facts.rule.RuleLine;

/**
 * Decides whether a quantity is aimed at or was observed, by the words of {@code kinds.txt}: the
 * last word for an aim or a result before it, in its sentence or in what leads into its list.
 */
final class KindRules {

  private static final KindRules INSTANCE = new KindRules();

  /** What a word says of the quantities after it. */
  enum Cue {
    /** They are aimed at, planned, assigned or required. */
    AIM,
    /** They were observed or achieved. */
    RESULT,
    /** They are compared with a plan, which is no aim of this text. */
    COMPARED
  }

  private final PhraseTable<Cue> sentenceCues = new PhraseTable<>();
  private final PhraseTable<Cue> headingCues = new PhraseTable<>();

  private KindRules() {
    for (RuleLine line : RuleLine.of(KindRules.class, "kinds.txt")) {
      List<String> fields = line.fields(3);
      PhraseTable<Cue> table = fields.get(0).equals("heading") ? headingCues : sentenceCues;
      Cue cue =
          switch (fields.get(1)) {
            case "aim" -> Cue.AIM;
            case "result" -> Cue.RESULT;
            case "compared" -> Cue.COMPARED;
            default -> throw line.error("expected aim, result or compared");
          };
      for (String phrase : fields.get(2).split(";")) {
        table.put(phrase.strip(), cue);
      }
    }
  }

  static KindRules get() {
    return INSTANCE;
  }

  /** The last cue of a heading; null for none. */
  @Nullable Cue ofHeading(Lexemes heading) {
    return last(headingCues, heading, heading.size());
  }

  /** The last cue of a sentence before lexeme {@code end}; null for none. */
  @Nullable Cue before(Lexemes lexemes, int end) {
    return last(sentenceCues, lexemes, end);
  }

  private static @Nullable Cue last(PhraseTable<Cue> table, Lexemes lexemes, int end) {
    Cue last = null;
    int i = 0;
    while (i < end) {
      PhraseTable.Hit<Cue> hit = table.longestAt(lexemes, i);
      if (hit == null) {
        i++;
        continue;
      }
      if (hit.value() != Cue.COMPARED) {
        last = hit.value();
      }
      i += hit.length();
    }
    return last;
  }
}
