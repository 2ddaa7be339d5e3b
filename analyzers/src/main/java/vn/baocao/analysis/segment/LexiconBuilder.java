package vn.baocao.analysis.segment;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.baocao.analysis.text.Span;

/** Makes the lexicons of a model: costs of words by their frequency, and syllables of names. */
final class LexiconBuilder {

  /** Cost of a listed word of several syllables that the treebank does not have. */
  private static final int LISTED = 88;

  private static final int NAME = 100;
  private static final int FAMILY_NAME = 4;

  private LexiconBuilder() {}

  /** Eight times the negative logarithm of each word's share; listed words have a flat cost. */
  static Lexicon words(Collection<String> list, List<Treebank.Sentence> sentences) {
    Map<String, int[]> words = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    list.forEach(word -> words.put(word, hashes(word)));
    int total = 0;
    for (Treebank.Sentence sentence : sentences) {
      for (Span span : sentence.words()) {
        String word = span.of(sentence.text()).toLowerCase(Locale.ROOT);
        if (Character.isLetter(word.charAt(0))) {
          words.putIfAbsent(word, hashes(word));
          counts.merge(word, 1, Integer::sum);
          total++;
        }
      }
    }
    Lexicon lexicon = new Lexicon(2 * words.size());
    for (Map.Entry<String, int[]> word : words.entrySet()) {
      int[] syllables = word.getValue();
      if (syllables.length > 0 && syllables.length <= Lexicon.LONGEST) {
        int count = counts.getOrDefault(word.getKey(), 0);
        lexicon.add(syllables, cost(syllables.length, count, total));
      }
    }
    return lexicon;
  }

  private static int cost(int syllables, int count, int total) {
    if (count == 0) {
      return syllables == 1 ? Lexicon.UNKNOWN_SYLLABLE : LISTED;
    }
    return Math.clamp(Math.round(-8 * Math.log((count + 0.5) / (total + 1))), 1, 254);
  }

  /**
   * Names of several syllables, and how much of a name each syllable is by itself: 1 to 3 by how
   * often the treebank has it capitalised within a sentence, 2 where only the gazetteer has it, 4
   * for family names.
   */
  static Lexicon names(
      Collection<String> names, Collection<String> families, List<Treebank.Sentence> sentences) {
    Map<Integer, int[]> cases = new HashMap<>();
    sentences.forEach(sentence -> countCases(sentence.text(), cases));
    Lexicon lexicon = new Lexicon(names.size() * 3);
    for (String name : names) {
      int[] syllables = hashes(name);
      for (int syllable : syllables) {
        cases.computeIfAbsent(syllable, s -> new int[2]);
      }
      boolean plain =
          name.codePoints().noneMatch(c -> Character.isDigit(c) || c == '-' || c == '(');
      if (plain && syllables.length > 1 && syllables.length <= Lexicon.LONGEST) {
        lexicon.add(syllables, NAME);
      }
    }
    cases.forEach((syllable, count) -> addNameness(lexicon, syllable, count[0], count[1]));
    for (String family : families) {
      lexicon.put(Lexicon.extend(0, SyllableHash.of(family)), FAMILY_NAME);
    }
    return lexicon;
  }

  private static void countCases(String text, Map<Integer, int[]> cases) {
    Pieces pieces = new Pieces();
    pieces.scan(text.toCharArray(), 0, text.length(), Integer.MAX_VALUE);
    for (int i = 1; i < pieces.count; i++) {
      int shape = pieces.shapes[i];
      if (shape == SyllableHash.SMALL || shape == SyllableHash.CAPITALISED) {
        cases.computeIfAbsent(pieces.hashes[i], s -> new int[2])[shape]++;
      }
    }
  }

  private static void addNameness(Lexicon lexicon, int syllable, int small, int capitalised) {
    int nameness =
        small + capitalised == 0
            ? 2
            : capitalised > 3 * small
                ? 3
                : capitalised >= Math.max(1, small) ? 2 : capitalised * 6 > small ? 1 : 0;
    if (nameness > 0) {
      lexicon.put(Lexicon.extend(0, syllable), nameness);
    }
  }

  static int[] hashes(String word) {
    Pieces pieces = new Pieces();
    pieces.scan(word.toCharArray(), 0, word.length(), 64);
    return Arrays.copyOf(pieces.hashes, pieces.count);
  }
}
