package vn.baocao.facts.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern of words. See the head of {@code cues.txt} for how it is written.
 *
 * @param atStart whether it stands only at the first word of a clause
 * @param atEnd whether it stands only at the last word of a clause
 */
record Cue(List<Element> elements, boolean atStart, boolean atEnd) {

  Cue {
    elements = List.copyOf(elements);
  }

  /** One place of a cue. */
  sealed interface Element {}

  /**
   * One of several phrases.
   *
   * @param phrases by their first word, longer ones first
   */
  record Choice(Map<String, List<List<String>>> phrases, boolean optional) implements Element {

    static Choice of(List<List<String>> phrases, boolean optional) {
      Map<String, List<List<String>>> byFirstWord = new HashMap<>();
      phrases.stream()
          .sorted((a, b) -> b.size() - a.size())
          .forEach(
              phrase ->
                  byFirstWord
                      .computeIfAbsent(phrase.getFirst(), word -> new ArrayList<>())
                      .add(phrase));
      return new Choice(byFirstWord, optional);
    }
  }

  /**
   * Up to so many words, whatever they are, but no punctuation mark.
   *
   * @param overCommas whether commas may stand between them
   */
  record Gap(int most, boolean overCommas) implements Element {}

  /** Any number. */
  record AnyNumber() implements Element {}

  /** The end (exclusive) of the match that begins at word {@code at}, or -1. */
  int match(Words words, int at) {
    return atStart && at > 0 ? -1 : match(words, at, 0);
  }

  private int match(Words words, int at, int element) {
    if (element == elements.size()) {
      return !atEnd || at == words.size() ? at : -1;
    }
    return switch (elements.get(element)) {
      case Choice choice -> matchChoice(words, at, element, choice);
      case Gap gap -> matchGap(words, at, element, gap);
      case AnyNumber number ->
          at < words.size() && words.isNumber(at) ? match(words, at + 1, element + 1) : -1;
    };
  }

  private int matchChoice(Words words, int at, int element, Choice choice) {
    String first = at < words.size() ? words.key(at) : "";
    for (List<String> phrase : choice.phrases().getOrDefault(first, List.of())) {
      if (stands(words, at, phrase)) {
        int end = match(words, at + phrase.size(), element + 1);
        if (end >= 0) {
          return end;
        }
      }
    }
    return choice.optional() ? match(words, at, element + 1) : -1;
  }

  private int matchGap(Words words, int at, int element, Gap gap) {
    for (int skipped = 0; skipped <= gap.most(); skipped++) {
      int end = match(words, at + skipped, element + 1);
      if (end >= 0) {
        return end;
      }
      if (at + skipped >= words.size() || stops(words, at + skipped, gap)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean stops(Words words, int at, Gap gap) {
    return words.isMark(at) && !(gap.overCommas() && words.key(at).equals(","));
  }

  /** Whether the rest of a phrase stands where its first word stands. */
  private static boolean stands(Words words, int at, List<String> phrase) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(words.key(at + i))) {
        return false;
      }
    }
    return true;
  }
}
