package vn.baocao.facts.period;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;

/**
 * What the sentences of an undated document tell of its year: the day of an event that opens a
 * sentence, else the year after the one that figures are compared with, where the text names that
 * year, too, else the last one told of, where the text says how things stand now.
 */
final class YearEvidence {

  /** An undated document tells its year early or not at all. */
  private static final int SENTENCES = 200;

  private static final PhraseTable<Boolean> AIMED = SentenceTimes.words().list("aimed").table();

  private final Set<Integer> named = new HashSet<>();
  private int told;
  private boolean now;
  private int compared;
  private int event;
  private boolean looksAhead;

  private YearEvidence() {}

  /** The year of the document with these sentences; 0 where they do not tell. */
  static int in(List<Lexemes> sentences) {
    YearEvidence evidence = new YearEvidence();
    for (Lexemes sentence : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
      evidence.add(sentence);
    }
    return evidence.year();
  }

  private void add(Lexemes sentence) {
    boolean aimed = isAimed(sentence);
    TimeScanner.rules()
        .forEachMatch(
            sentence,
            (rule, match) -> {
              int year = new TimeValue.Numbers(sentence, match.names()).of("y");
              switch (rule.name()) {
                case "compared" -> compared = Math.max(compared, year);
                case "next-year" -> looksAhead = true;
                case "now" -> now = true;
                case "day.until", "until.month", "month", "months.first" ->
                    told = aimed ? told : Math.max(told, year);
                case "event" -> event = match.from() == 0 ? Math.max(event, year) : event;
                default -> {
                  named.add(year);
                  boolean single = rule.name().equals("year") || rule.name().equals("until");
                  told = single && !aimed ? Math.max(told, year) : told;
                }
              }
            });
  }

  private static boolean isAimed(Lexemes sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (AIMED.longestAt(sentence, i) != null) {
        return true;
      }
    }
    return false;
  }

  private int year() {
    if (event > 0) {
      return event;
    }
    boolean follows = compared > 0 && named.contains(compared + 1);
    if (follows) {
      return looksAhead ? compared : compared + 1;
    }
    return now ? told : 0;
  }
}
