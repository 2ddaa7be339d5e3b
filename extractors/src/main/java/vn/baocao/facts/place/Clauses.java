package vn.baocao.facts.place;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.place.PlaceCues.Cue;

/** Where clauses of a sentence start, and what opens them. */
final class Clauses {

  /** Words that may stand before a clause's subject. */
  private static final int OPENING_WORDS = 6;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Punct}“”]+");

  private Clauses() {}

  /** The start of the clause, within {@code sentence}, that holds {@code offset}. */
  static int start(String text, Span sentence, int offset) {
    int at = offset;
    while (at > sentence.start() && !divides(text, at - 1)) {
      at--;
    }
    return at;
  }

  /** Whether no clause ends in {@code text[from, to)}. */
  static boolean isOne(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (divides(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean divides(String text, int at) {
    char c = text.charAt(at);
    boolean decimal =
        (c == ',' || c == '.' || c == ':')
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at + 1))
            && at > 0
            && Character.isDigit(text.charAt(at - 1));
    return !decimal && ",;:.()“”\"".indexOf(c) >= 0;
  }

  /** Whether the locality at {@code offset} stands where a clause names its subject or scene. */
  static boolean opens(String text, Span sentence, int offset) {
    int start = start(text, sentence, offset);
    String before = text.substring(start, offset).strip();
    return before.isEmpty() || SPACES.split(before).length <= OPENING_WORDS;
  }

  /** Whether only words that open a clause stand before {@code offset} in it. */
  static boolean leads(String text, Span sentence, int offset) {
    String before =
        text.substring(start(text, sentence, offset), offset).strip().toLowerCase(Locale.ROOT);
    Set<String> skipped = PlaceCues.INSTANCE.of(Cue.SKIPPED);
    Set<String> located = PlaceCues.INSTANCE.of(Cue.LOCATED);
    return before.isEmpty() || skipped.contains(before) || located.contains(before);
  }
}
