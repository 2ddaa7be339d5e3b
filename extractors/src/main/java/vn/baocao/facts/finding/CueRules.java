package vn.baocao.facts.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of one file, indexed by the words that their cues begin with. Immutable. */
final class CueRules {

  private static final String ANY_NUMBER = "#";

  private final List<CueRule> rules;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private record Entry(Cue cue, CueRule rule) {}

  /** Receives a rule and the words {@code [from, to)} that it was found in. */
  @FunctionalInterface
  interface Found {
    void found(CueRule rule, int from, int to);
  }

  CueRules(List<CueRule> rules) {
    this.rules = List.copyOf(rules);
    for (CueRule rule : rules) {
      for (Cue cue : rule.cues()) {
        for (String word : firstWords(cue)) {
          byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(new Entry(cue, rule));
        }
      }
    }
  }

  private static Collection<String> firstWords(Cue cue) {
    return switch (cue.elements().getFirst()) {
      case Cue.Choice choice -> choice.phrases().keySet();
      case Cue.AnyNumber number -> List.of(ANY_NUMBER);
      case Cue.Gap gap -> throw new IllegalArgumentException("a cue cannot begin with a gap");
    };
  }

  List<CueRule> rules() {
    return rules;
  }

  /** Every match, in order of its first word. */
  void find(Words words, Found found) {
    for (int i = 0; i < words.size(); i++) {
      findAt(words, i, found);
    }
  }

  /** The matches that begin at word {@code at}. */
  void findAt(Words words, int at, Found found) {
    String key = words.isNumber(at) ? ANY_NUMBER : words.key(at);
    for (Entry entry : byFirstWord.getOrDefault(key, List.of())) {
      int end = entry.cue().match(words, at);
      if (end >= 0) {
        found.found(entry.rule(), at, end);
      }
    }
  }
}
