package vn.baocao.facts.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.baocao.facts.FactRecord;

/**
 * Whether a target over several years is one for each year: the file {@code yearly-phrases.txt}.
 */
final class YearlyPhrases {

  private static final String FILE = "yearly-phrases.txt";
  private static final List<String> PHRASES = read();

  private YearlyPhrases() {}

  private static List<String> read() {
    try (InputStream in = YearlyPhrases.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + FILE + " is missing from the jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks at the part of the sentence, between semicolons, that holds the quote. */
  static boolean standAt(FactRecord target) {
    String sentence = target.sentence();
    int quote = Math.max(0, sentence.indexOf(target.quote()));
    int start = sentence.lastIndexOf(';', quote) + 1;
    int end = sentence.indexOf(';', quote);
    String part = sentence.substring(start, end < 0 ? sentence.length() : end);
    String lower = part.toLowerCase(Locale.ROOT);
    return PHRASES.stream().anyMatch(lower::contains);
  }
}
