package vn.baocao.facts.rule;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;

/**
 * Phrases (sequences of words) and what each stands for; finds the longest one at a place. In text
 * without diacritics phrases are compared without them. Filled once, then safe for every thread.
 */
public final class PhraseTable<T> {

  /** What was found: so many lexemes and what they stand for. */
  public record Hit<T>(int length, T value) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    @Nullable T value;
  }

  private final Node<T> exact = new Node<>();
  private final Node<T> folded = new Node<>();

  /** Adds a phrase; the first of two equal ones counts where diacritics are missing. */
  public void put(String phrase, T value) {
    Lexemes words = Lexemes.of(phrase);
    Node<T> node = exact;
    Node<T> fold = folded;
    for (int i = 0; i < words.size(); i++) {
      node = node.next.computeIfAbsent(words.key(i), k -> new Node<>());
      fold = fold.next.computeIfAbsent(VietnameseText.fold(words.key(i)), k -> new Node<>());
    }
    node.value = value;
    if (fold.value == null) {
      fold.value = value;
    }
  }

  /** The longest phrase that begins at lexeme {@code from}, or null. */
  public @Nullable Hit<T> longestAt(Lexemes lexemes, int from) {
    Node<T> node = lexemes.isUnaccented() ? folded : exact;
    Hit<T> best = null;
    int i = from;
    while (i < lexemes.size()) {
      Node<T> next = node.next.get(lexemes.key(i));
      if (next == null) {
        break;
      }
      node = next;
      i++;
      if (node.value != null) {
        best = new Hit<>(i - from, node.value);
      }
    }
    return best;
  }

  /**
   * The longest phrase that ends just before lexeme {@code end} and begins at or after {@code
   * from}.
   */
  public @Nullable Hit<T> longestBefore(Lexemes lexemes, int end, int from, int maxWords) {
    for (int start = Math.max(from, end - maxWords); start < end; start++) {
      Hit<T> hit = exactly(lexemes, start, end);
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  private @Nullable Hit<T> exactly(Lexemes lexemes, int from, int to) {
    Node<T> node = lexemes.isUnaccented() ? folded : exact;
    for (int i = from; i < to; i++) {
      Node<T> next = node.next.get(lexemes.key(i));
      if (next == null) {
        return null;
      }
      node = next;
    }
    return node.value == null ? null : new Hit<>(to - from, node.value);
  }
}
