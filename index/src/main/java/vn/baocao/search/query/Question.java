package vn.baocao.search.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.lucene.Syllable;

/**
 * A query that is a sentence which asks: with a word that asks outside quotation marks or a
 * question mark at the end, and without operators. What it quotes is named, not demanded: its words
 * count as the others do, and more where they stand together. A quotation mark without its fellow
 * does no harm there.
 */
final class Question {

  /** A single syllable beside the quoted ones does not ask: {@code "đối thoại" ai}. */
  private static final int LEAST_SYLLABLES = 2;

  private final List<Syllable> unquoted = new ArrayList<>();
  private final List<List<Syllable>> quoted = new ArrayList<>();

  private Question(String text) {
    int start = 0;
    boolean inside = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || TextQueryParser.isQuote(text.charAt(i))) {
        List<Syllable> part = Syllable.of(text.substring(start, i));
        boolean closed = inside && i < text.length();
        if (closed && part.size() > 1) {
          quoted.add(part);
        } else if (!closed) {
          unquoted.addAll(part);
        }
        inside = !inside;
        start = i + 1;
      }
    }
  }

  /** All its words as one clause; null if the query is no question. */
  static Clause.@Nullable Words read(String text) {
    if (hasOperator(text)) {
      return null;
    }
    Question question = new Question(text);
    boolean asks =
        question.unquoted.size() >= LEAST_SYLLABLES
            && (endsInQuestionMark(text) || FunctionWords.ask(question.unquoted));
    return asks ? Clause.Words.question(Syllable.of(text), question.quoted) : null;
  }

  private static boolean hasOperator(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean atStart = i == 0 || TextQueryParser.isSpace(text.charAt(i - 1));
      boolean slop =
          text.charAt(i) == '~' && !atStart && TextQueryParser.isQuote(text.charAt(i - 1));
      if (slop || (atStart && TextQueryParser.isOperator(text, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInQuestionMark(String text) {
    int i = text.length() - 1;
    while (i >= 0
        && (TextQueryParser.isSpace(text.charAt(i)) || TextQueryParser.isQuote(text.charAt(i)))) {
      i--;
    }
    return i >= 0 && text.charAt(i) == '?';
  }
}
