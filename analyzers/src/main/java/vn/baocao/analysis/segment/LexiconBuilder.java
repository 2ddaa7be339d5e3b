package vn.baocao.analysis.segment;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.baocao.analysis.text.Span;

/**
 * Makes the lexicon of a model from word lists and a treebank: costs of words by their frequency,
 * and names.
 *
 * @param words listed words, in lower case
 * @param names names of several syllables
 * @param families family names
 */
record LexiconBuilder(
    Collection<String> words, Collection<String> names, Collection<String> families) {

  /** Cost of a listed word of several syllables that the treebank does not have. */
  private static final int LISTED = 88;

  private static final int LISTED_NAME = 1;
  private static final int GAZETTEER_ONLY = 2;
  private static final int FAMILY_NAME = 4;

  Lexicon build(List<Treebank.Sentence> sentences) {
    Map<String, int[]> syllables = new LinkedHashMap<>();
    words.forEach(word -> syllables.put(word, hashes(word)));
    Map<String, Integer> counts = countWords(sentences, syllables);
    Lexicon lexicon = new Lexicon(2 * syllables.size() + 2 * names.size());
    for (int length = 1; length <= Lexicon.LONGEST; length++) {
      addWords(lexicon, length, syllables, counts);
    }
    addNames(lexicon, sentences);
    return lexicon;
  }

  private static void addWords(
      Lexicon lexicon, int length, Map<String, int[]> syllables, Map<String, Integer> counts) {
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    syllables.forEach(
        (word, hashes) -> {
          if (hashes.length == length) {
            lexicon.addWord(hashes, cost(length, counts.getOrDefault(word, 0), total));
          }
        });
  }

  private static Map<String, Integer> countWords(
      List<Treebank.Sentence> sentences, Map<String, int[]> syllables) {
    Map<String, Integer> counts = new HashMap<>();
    for (Treebank.Sentence sentence : sentences) {
      for (Span span : sentence.words()) {
        String word = span.of(sentence.text()).toLowerCase(Locale.ROOT);
        if (Character.isLetter(word.charAt(0))) {
          syllables.computeIfAbsent(word, LexiconBuilder::hashes);
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** Eight times the negative logarithm of the word's share; listed words have a flat cost. */
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
  private void addNames(Lexicon lexicon, List<Treebank.Sentence> sentences) {
    Map<Integer, int[]> cases = new HashMap<>();
    sentences.forEach(sentence -> countCases(sentence.text(), cases));
    for (String name : names) {
      int[] syllables = hashes(name);
      for (int syllable : syllables) {
        cases.computeIfAbsent(syllable, s -> new int[2]);
      }
      boolean plain =
          name.codePoints().noneMatch(c -> Character.isDigit(c) || c == '-' || c == '(');
      if (plain && syllables.length > 1 && syllables.length <= Lexicon.LONGEST) {
        lexicon.addName(syllables, LISTED_NAME);
      }
    }
    cases.forEach((syllable, count) -> addNameness(lexicon, syllable, count[0], count[1]));
    for (String family : families) {
      lexicon.addName(new int[] {SyllableHash.of(family)}, FAMILY_NAME);
    }
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
    int nameness = nameness(small, capitalised);
    if (nameness > 0) {
      lexicon.addName(new int[] {syllable}, nameness);
    }
  }

  private static int nameness(int small, int capitalised) {
    if (small + capitalised == 0) {
      return GAZETTEER_ONLY;
    }
    if (capitalised > 3 * small) {
      return 3;
    }
    if (capitalised >= Math.max(1, small)) {
      return 2;
    }
    return capitalised * 6 > small ? 1 : 0;
  }

  static int[] hashes(String word) {
    Pieces pieces = new Pieces();
    pieces.scan(word.toCharArray(), 0, word.length(), 64);
    return Arrays.copyOf(pieces.hashes, pieces.count);
  }
}
