package vn.baocao.facts.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.corpus.gazetteer.Gazetteer;
import vn.baocao.corpus.gazetteer.PlaceMention;
import vn.baocao.facts.rule.RuleLine;

/**
 * The words of an indicator without what does not narrow it (the file {@code neutral-phrases.txt}),
 * so that equal ones are equal.
 */
final class IndicatorWords {

  private static final String PLACE = "<place>";
  private static final String NUMBER = "<number>";

  private static final IndicatorWords INSTANCE = new IndicatorWords();

  private final Set<String> neutral = new HashSet<>();
  private int longest;

  private IndicatorWords() {
    RuleLine.of(IndicatorWords.class, "neutral-phrases.txt").forEach(line -> add(line.text()));
  }

  private void add(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.split(" ")) {
      words.add(word.startsWith("<") ? word : VietnameseText.matchKey(word));
    }
    neutral.add(String.join(" ", words));
    longest = Math.max(longest, words.size());
  }

  /** The comparable words of a text, in order; neutral phrases and punctuation left out. */
  static List<String> of(String text) {
    return narrowing(words(text));
  }

  /** The same, but without leaving anything out: numbers and localities by what they are. */
  static List<String> all(String text) {
    return words(text);
  }

  /** {@code words} without neutral phrases. */
  static List<String> narrowing(List<String> words) {
    return INSTANCE.withoutNeutral(words);
  }

  /** The text without punctuation at its ends. */
  static String shown(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && ".,;:!? \u00a0".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to).replace('\n', ' ');
  }

  private static List<String> words(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (PlaceMention mention :
        Gazetteer.load().mentions(text, new Span(0, text.length()), (LocalDate) null)) {
      blank(plain, mention);
    }
    List<String> words = new ArrayList<>();
    for (String word : plain.toString().split("[^\\p{L}\\p{M}\\p{N}\u0001]+")) {
      if (!word.isEmpty()) {
        words.add(word(word));
      }
    }
    return words;
  }

  private static void blank(StringBuilder text, PlaceMention mention) {
    if (mention.isNamed()) {
      for (int i = mention.span().start(); i < mention.span().end(); i++) {
        text.setCharAt(i, i == mention.span().start() ? '\u0001' : ' ');
      }
    }
  }

  private static String word(String word) {
    if (word.equals("\u0001")) {
      return PLACE;
    }
    return Character.isDigit(word.charAt(0))
        ? NUMBER
        : VietnameseText.matchKey(word.toLowerCase(Locale.ROOT));
  }

  private List<String> withoutNeutral(List<String> words) {
    List<String> kept = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = neutralAt(words, at);
      if (length == 0) {
        kept.add(words.get(at));
      }
      at += Math.max(1, length);
    }
    return kept;
  }

  private int neutralAt(List<String> words, int at) {
    for (int n = Math.min(longest, words.size() - at); n > 0; n--) {
      if (neutral.contains(String.join(" ", words.subList(at, at + n)))) {
        return n;
      }
    }
    return 0;
  }

  /** What of {@code words} goes beyond {@code wording}; null where it does not hold the wording. */
  static @Nullable List<String> beyond(List<String> words, List<String> wording) {
    for (int i = 0; i + wording.size() <= words.size(); i++) {
      if (words.subList(i, i + wording.size()).equals(wording)) {
        List<String> rest = new ArrayList<>(words.subList(0, i));
        rest.addAll(words.subList(i + wording.size(), words.size()));
        return narrowing(rest);
      }
    }
    return null;
  }
}
