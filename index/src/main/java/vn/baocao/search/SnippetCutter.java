package vn.baocao.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.analysis.text.Span;
import vn.baocao.analysis.text.VietnameseText;

/**
 * Chooses the parts of a text that say most about the matches in it. A part stays within its line
 * and begins and ends at words.
 */
final class SnippetCutter {

  private static final int MOST_SNIPPETS = 3;

  /** Characters before the first match and in all, about. */
  private static final int BEFORE = 60;

  private static final int LENGTH = 220;

  /** Of a text with more matches than these only the first are looked at. */
  private static final int MOST_MATCHES = 2_000;

  private final String text;
  private final List<Span> matches;

  /**
   * @param matches sorted, without overlap
   */
  SnippetCutter(String text, List<Span> matches) {
    this.text = text;
    this.matches = matches.subList(0, Math.min(MOST_MATCHES, matches.size()));
  }

  private record Window(Span span, long weight) {}

  /** The best snippets, in the order of the text; none where nothing matches. */
  List<Snippet> cut() {
    List<Window> candidates = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      Span span = around(matches.get(i));
      candidates.add(new Window(span, weight(span, i)));
    }
    candidates.sort(
        Comparator.comparingLong(Window::weight).reversed().thenComparing(Window::span));
    List<Span> chosen = new ArrayList<>();
    for (Window candidate : candidates) {
      if (chosen.size() < MOST_SNIPPETS && chosen.stream().noneMatch(candidate.span()::overlaps)) {
        chosen.add(candidate.span());
      }
    }
    CodePoints points = new CodePoints(text);
    return chosen.stream().sorted().map(span -> snippet(span, points)).toList();
  }

  /** Long matches count most, and each only once. */
  private long weight(Span window, int first) {
    Set<String> counted = new HashSet<>();
    long weight = 0;
    for (int i = first; i < matches.size() && window.contains(matches.get(i)); i++) {
      Span match = matches.get(i);
      if (counted.add(VietnameseText.fold(match.of(text)))) {
        weight += (long) match.length() * match.length();
      }
    }
    return weight;
  }

  private Span around(Span match) {
    int start = match.start();
    int earliest = Math.max(0, start - BEFORE);
    while (start > earliest && text.charAt(start - 1) != '\n') {
      start--;
    }
    boolean cutsWord = start > 0 && isWord(start - 1) && isWord(start);
    while (cutsWord && start < match.start() && isWord(start)) {
      start++;
    }
    int end = match.end();
    int latest = Math.min(text.length(), Math.max(end, start + LENGTH));
    while (end < latest && text.charAt(end) != '\n') {
      end++;
    }
    cutsWord = end < text.length() && isWord(end) && isWord(end - 1);
    while (cutsWord && end > match.end() && isWord(end - 1)) {
      end--;
    }
    Span stripped = new Span(start, end).strip(text);
    return new Span(
        Math.min(stripped.start(), match.start()), Math.max(stripped.end(), match.end()));
  }

  private boolean isWord(int i) {
    return !Character.isWhitespace(text.charAt(i));
  }

  private Snippet snippet(Span window, CodePoints points) {
    List<Snippet.Piece> pieces = new ArrayList<>();
    int at = window.start();
    for (Span match : matches) {
      if (window.contains(match)) {
        if (at < match.start()) {
          pieces.add(new Snippet.Piece(text.substring(at, match.start()), false));
        }
        pieces.add(new Snippet.Piece(match.of(text), true));
        at = match.end();
      }
    }
    if (at < window.end()) {
      pieces.add(new Snippet.Piece(text.substring(at, window.end()), false));
    }
    return new Snippet(points.fromUtf16(window.start()), pieces);
  }
}
