package vn.baocao.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.baocao.analysis.lucene.Syllable;
import vn.baocao.analysis.text.ResourceLines;
import vn.baocao.analysis.text.VietnameseText;

/** Expressions that say little by themselves: và, của, là; or that only ask: bao nhiêu, vì sao. */
final class FunctionWords {

  private static final FunctionWords GRAMMAR = new FunctionWords("function-words.txt");
  private static final FunctionWords QUESTIONS = new FunctionWords("question-words.txt");

  /** Each a list of exact keys; those typed without diacritics are their own keys. */
  private final List<List<String>> expressions = new ArrayList<>();

  private FunctionWords(String resource) {
    for (ResourceLines.Line line : ResourceLines.of(FunctionWords.class, resource)) {
      for (String spelling : line.columns()) {
        expressions.add(List.of(VietnameseText.matchKey(spelling).split(" ")));
      }
    }
  }

  /** For each syllable whether it belongs to a function word or to a question word. */
  static boolean[] in(List<Syllable> syllables) {
    boolean[] found = new boolean[syllables.size()];
    GRAMMAR.mark(syllables, found);
    QUESTIONS.mark(syllables, found);
    return found;
  }

  /** Whether the words ask. */
  static boolean ask(List<Syllable> syllables) {
    boolean[] found = new boolean[syllables.size()];
    QUESTIONS.mark(syllables, found);
    for (boolean asks : found) {
      if (asks) {
        return true;
      }
    }
    return false;
  }

  private void mark(List<Syllable> syllables, boolean[] found) {
    List<String> keys = syllables.stream().map(Syllable::exact).toList();
    for (int from = 0; from < keys.size(); from++) {
      for (List<String> expression : expressions) {
        int to = from + expression.size();
        if (to <= keys.size() && keys.subList(from, to).equals(expression)) {
          Arrays.fill(found, from, to, true);
        }
      }
    }
  }
}
