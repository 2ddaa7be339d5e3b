package vn.baocao.facts.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.rule.RuleLine;

/** How often a target is to be met within its deadline. */
public enum Pace {
  /** At the deadline, or over all of it. */
  ONCE,
  /** In each year of the deadline's span. */
  EACH_YEAR,
  /** On the average of the years. */
  YEARLY_AVERAGE;

  /** The pace of a target over several years, by the words around it. */
  static Pace of(FactRecord target) {
    String part = part(target).toLowerCase(Locale.ROOT);
    for (Pace pace : List.of(YEARLY_AVERAGE, EACH_YEAR)) {
      if (Phrases.ALL.getOrDefault(pace, List.of()).stream().anyMatch(part::contains)) {
        return pace;
      }
    }
    return ONCE;
  }

  /** The part of the sentence, between semicolons, that holds the quote. */
  private static String part(FactRecord target) {
    String sentence = target.sentence();
    int quote = Math.max(0, sentence.indexOf(target.quote()));
    int start = sentence.lastIndexOf(';', quote) + 1;
    int end = sentence.indexOf(';', quote);
    return sentence.substring(start, end < 0 ? sentence.length() : end);
  }

  /** The file {@code yearly-phrases.txt}. */
  private static final class Phrases {

    private static final Map<String, Pace> HEADINGS =
        Map.of("[each]", EACH_YEAR, "[average]", YEARLY_AVERAGE);
    static final Map<Pace, List<String>> ALL = read();

    private static Map<Pace, List<String>> read() {
      Map<Pace, List<String>> phrases = new EnumMap<>(Pace.class);
      @Nullable Pace pace = null;
      for (RuleLine line : RuleLine.of(Pace.class, "yearly-phrases.txt")) {
        boolean heading = line.text().startsWith("[");
        pace = heading ? HEADINGS.get(line.text()) : pace;
        if (pace == null) {
          throw line.error("expected a heading of " + HEADINGS.keySet() + ": " + line.text());
        }
        if (!heading) {
          phrases.computeIfAbsent(pace, p -> new ArrayList<>()).add(line.text());
        }
      }
      return phrases;
    }
  }
}
