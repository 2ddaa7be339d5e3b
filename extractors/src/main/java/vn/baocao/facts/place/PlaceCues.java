package vn.baocao.facts.place;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.rule.RuleLine;

/** The word list {@code place-cues.txt}. */
final class PlaceCues {

  private static final int MAX_WORDS = 3;

  /** The lists of the file, by their headings. */
  enum Cue {
    COMPARED("before: compared"),
    LOCATED("before: located"),
    NATIONAL("national"),
    MEASURED("before national: measured"),
    SKIPPED("skipped");

    private final String heading;

    Cue(String heading) {
      this.heading = heading;
    }
  }

  static final PlaceCues INSTANCE = new PlaceCues();

  private final Map<Cue, Set<String>> phrases = new EnumMap<>(Cue.class);

  private PlaceCues() {
    Set<String> current = new HashSet<>();
    for (RuleLine line : RuleLine.of(PlaceCues.class, "place-cues.txt")) {
      if (line.text().startsWith("[")) {
        current = phrases.computeIfAbsent(cue(line), c -> new HashSet<>());
      } else {
        current.add(line.text());
      }
    }
  }

  private static Cue cue(RuleLine line) {
    for (Cue cue : Cue.values()) {
      if (line.text().startsWith("[" + cue.heading + "]")) {
        return cue;
      }
    }
    throw line.error("unknown heading " + line.text());
  }

  boolean contains(Cue cue, String phrase) {
    return phrases.getOrDefault(cue, Set.of()).contains(phrase);
  }

  Set<String> of(Cue cue) {
    return Set.copyOf(phrases.getOrDefault(cue, Set.of()));
  }

  /** Whether a phrase of the list ends the words before {@code end}, within {@code sentence}. */
  boolean precedes(Cue cue, String text, Span sentence, int end) {
    int start = sentence.start();
    int to = end;
    while (to > start && text.charAt(to - 1) == ' ') {
      to--;
    }
    int from = to;
    for (int words = 0; words < MAX_WORDS && from > start; words++) {
      from = wordStart(text, start, from);
      if (from < to && contains(cue, text.substring(from, to).toLowerCase(Locale.ROOT))) {
        return true;
      }
      while (from > start && text.charAt(from - 1) == ' ') {
        from--;
      }
    }
    return false;
  }

  private static int wordStart(String text, int start, int end) {
    int from = end;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }
}
