package vn.baocao.facts.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.baocao.analysis.text.Span;

/** The word list {@code place-cues.txt}. */
final class PlaceCues {

  private static final String FILE = "place-cues.txt";
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
    try (InputStream in = PlaceCues.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + FILE + " is missing from the jar");
      }
      read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(List<String> lines) {
    Set<String> current = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("[")) {
        current = phrases.computeIfAbsent(cue(line, i + 1), c -> new HashSet<>());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        current.add(line);
      }
    }
  }

  private static Cue cue(String line, int number) {
    for (Cue cue : Cue.values()) {
      if (line.startsWith("[" + cue.heading + "]")) {
        return cue;
      }
    }
    throw new IllegalStateException(FILE + ":" + number + ": unknown heading " + line);
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
