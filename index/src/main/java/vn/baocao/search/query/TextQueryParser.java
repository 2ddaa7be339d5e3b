package vn.baocao.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.lucene.Syllable;
import vn.baocao.analysis.text.VietnameseText;

/**
 * Reads what a user types: words, {@code "phrases"} (in straight or curly quotation marks), {@code
 * "phrases"~3} whose words may be moved by so many places, {@code -excluded} words and phrases, and
 * {@code title:word} or {@code tiêu-đề:"phrase"} for the title only. Everything else is text, so a
 * pasted sentence or document number needs no escaping.
 */
final class TextQueryParser {

  static final int MOST_SYLLABLES = 200;
  private static final int LONGEST_SLOP = 100;
  private static final String QUOTES = "\"“”„«»";
  private static final Map<String, String> FIELDS =
      Map.of("title", "title", "tieude", "title", "tieu-de", "title");

  private final String text;
  private final List<Clause> clauses = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int i;

  private TextQueryParser(String text) {
    this.text = text;
  }

  static List<Clause> parse(String query) throws QueryException {
    String text = VietnameseText.nfc(query);
    TextQueryParser parser = new TextQueryParser(text);
    Clause question = Question.read(text);
    if (question != null) {
      parser.clauses.add(question);
    } else {
      parser.read();
    }
    parser.check();
    return parser.clauses;
  }

  private void read() throws QueryException {
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean atStart = i == 0 || isSpace(text.charAt(i - 1));
      if (isSpace(c)) {
        words.append(' ');
        i++;
      } else if (isQuote(c) || (atStart && isOperator())) {
        flush();
        operand();
      } else {
        words.append(c);
        i++;
      }
    }
    flush();
  }

  private void check() throws QueryException {
    int syllables = 0;
    boolean positive = false;
    for (Clause clause : clauses) {
      syllables += clause.syllables().size();
      positive |= !clause.excluded();
    }
    if (syllables > MOST_SYLLABLES) {
      throw new QueryException(QueryException.Kind.TOO_LONG, 0, "" + MOST_SYLLABLES);
    }
    if (!positive) {
      throw new QueryException(QueryException.Kind.EMPTY, 0, text);
    }
  }

  /** Whether a word begins here that says how to search for the next one. */
  private boolean isOperator() {
    return isOperator(text, i);
  }

  /** Whether the word that begins at {@code i} says how to search. */
  static boolean isOperator(String text, int i) {
    char c = text.charAt(i);
    boolean more = i + 1 < text.length() && !isSpace(text.charAt(i + 1));
    return (c == '-' && more && text.charAt(i + 1) != '-') || fieldEnd(text, i) > 0;
  }

  /** Behind the colon of a field name that begins here; 0 if none does. */
  private static int fieldEnd(String text, int from) {
    int colon = from;
    while (colon < text.length() && colon - from < 10 && text.charAt(colon) != ':') {
      colon++;
    }
    boolean field =
        colon < text.length()
            && text.charAt(colon) == ':'
            && FIELDS.containsKey(VietnameseText.fold(text.substring(from, colon)));
    return field ? colon + 1 : 0;
  }

  private void operand() throws QueryException {
    int at = i;
    boolean excluded = text.charAt(i) == '-';
    if (excluded) {
      i++;
    }
    String field = null;
    int behindField = fieldEnd(text, i);
    if (behindField > 0) {
      field = FIELDS.get(VietnameseText.fold(text.substring(i, behindField - 1)));
      i = behindField;
    }
    if (i >= text.length() || isSpace(text.charAt(i))) {
      throw error(QueryException.Kind.MISSING_OPERAND, at, text.substring(at, i));
    }
    if (isQuote(text.charAt(i))) {
      phrase(field, excluded);
    } else {
      word(field, excluded, at);
    }
  }

  private void phrase(@Nullable String field, boolean excluded) throws QueryException {
    int open = i++;
    int start = i;
    while (i < text.length() && !isQuote(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      throw error(QueryException.Kind.UNCLOSED_QUOTE, open, text.substring(open));
    }
    List<Syllable> syllables = Syllable.of(text.substring(start, i++));
    if (syllables.isEmpty()) {
      throw error(QueryException.Kind.EMPTY, open, text.substring(open, i));
    }
    clauses.add(new Clause.Phrase(syllables, slop(), field, excluded));
  }

  /** The number behind {@code ~}; 0 without. */
  private int slop() throws QueryException {
    if (i >= text.length() || text.charAt(i) != '~') {
      return 0;
    }
    int at = i++;
    int slop = 0;
    int start = i;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      slop = Math.min(LONGEST_SLOP, 10 * slop + (text.charAt(i++) - '0'));
    }
    if (i == start) {
      throw error(QueryException.Kind.MISSING_OPERAND, at, "~");
    }
    return slop;
  }

  private void word(@Nullable String field, boolean excluded, int at) throws QueryException {
    int start = i;
    while (i < text.length() && !isSpace(text.charAt(i)) && !isQuote(text.charAt(i))) {
      i++;
    }
    List<Syllable> syllables = Syllable.of(text.substring(start, i));
    if (syllables.isEmpty()) {
      throw error(QueryException.Kind.MISSING_OPERAND, at, text.substring(at, i));
    }
    clauses.add(
        syllables.size() == 1 && !excluded
            ? Clause.Words.keywords(syllables, field)
            : new Clause.Phrase(syllables, 0, field, excluded));
  }

  private void flush() {
    List<Syllable> syllables = Syllable.of(words.toString());
    words.setLength(0);
    if (!syllables.isEmpty()) {
      clauses.add(Clause.Words.keywords(syllables, null));
    }
  }

  private QueryException error(QueryException.Kind kind, int at, String detail) {
    return new QueryException(kind, text.codePointCount(0, at), detail);
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
