package vn.baocao.facts.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.baocao.analysis.text.Span;

/** The lexemes of a span of text, in order. Immutable. */
public final class Lexemes {

  /** So many words without a single diacritic are taken for text typed without them. */
  private static final int UNACCENTED_WORDS = 4;

  private final String text;
  private final List<Lexeme> lexemes;
  private final boolean unaccented;

  private Lexemes(String text, List<Lexeme> lexemes) {
    this.text = text;
    this.lexemes = lexemes;
    this.unaccented = isUnaccented(lexemes);
  }

  /** The lexemes of {@code span} of {@code text}; their offsets point into {@code text}. */
  public static Lexemes of(String text, Span span) {
    List<Lexeme> lexemes = new ArrayList<>();
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
        continue;
      }
      int end;
      if (isDigit(c)) {
        end = numberEnd(text, i, span.end());
        lexemes.add(new Lexeme(i, end, Lexeme.Kind.NUMBER, text.substring(i, end)));
      } else if (Character.isLetter(c)) {
        end = wordEnd(text, i, span.end());
        lexemes.add(new Lexeme(i, end, Lexeme.Kind.WORD, key(text.substring(i, end))));
      } else {
        end = i + 1;
        lexemes.add(new Lexeme(i, end, Lexeme.Kind.SIGN, sign(c)));
      }
      i = end;
    }
    return new Lexemes(text, lexemes);
  }

  /** All of {@code text}. */
  public static Lexemes of(String text) {
    return of(text, new Span(0, text.length()));
  }

  public int size() {
    return lexemes.size();
  }

  public Lexeme get(int index) {
    return lexemes.get(index);
  }

  /** The key of a lexeme; the empty string outside of the span. */
  public String key(int index) {
    return index < 0 || index >= lexemes.size() ? "" : lexemes.get(index).key();
  }

  /** Whether {@code index} is a lexeme that is a number. */
  public boolean isNumber(int index) {
    return index >= 0 && index < lexemes.size() && lexemes.get(index).isNumber();
  }

  /** Whether {@code index} is a lexeme that is a word. */
  public boolean isWord(int index) {
    return index >= 0 && index < lexemes.size() && lexemes.get(index).isWord();
  }

  /** Whether {@code index} is a word that begins with a capital letter. */
  public boolean isCapitalised(int index) {
    return isWord(index) && Character.isUpperCase(text.charAt(lexemes.get(index).start()));
  }

  /** Whether nothing stands between {@code index} and the lexeme before it. */
  public boolean isGlued(int index) {
    return index > 0
        && index < lexemes.size()
        && lexemes.get(index - 1).end() == lexemes.get(index).start();
  }

  /** Whether the text was typed without diacritics, so that rules compare without them. */
  public boolean isUnaccented() {
    return unaccented;
  }

  public String text() {
    return text;
  }

  /** The text of a lexeme as it stands. */
  public String raw(int index) {
    Lexeme lexeme = lexemes.get(index);
    return text.substring(lexeme.start(), lexeme.end());
  }

  /** The span from the first to the last lexeme of {@code [from, to)}, which is not empty. */
  public Span span(int from, int to) {
    return new Span(lexemes.get(from).start(), lexemes.get(to - 1).end());
  }

  /** The first lexeme that ends after {@code offset}. */
  public int indexAt(int offset) {
    int low = 0;
    int high = lexemes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lexemes.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The comparison key of a word: lower case, the tone mark where it is written today. */
  public static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int length = lower.length();
    if (length < 2) {
      return lower;
    }
    char last = lower.charAt(length - 1);
    if (last < 'à') {
      return lower;
    }
    int tone = "àáảãạèéẻẽẹỳýỷỹỵ".indexOf(last);
    if (tone < 0) {
      return lower;
    }
    char before = lower.charAt(length - 2);
    boolean glide =
        tone < 10
            ? before == 'o'
            : before == 'u' && (length < 3 || lower.charAt(length - 3) != 'q');
    if (!glide) {
      return lower;
    }
    String moved =
        tone < 10
            ? "" + "òóỏõọ".charAt(tone % 5) + "ae".charAt(tone / 5)
            : "" + "ùúủũụ".charAt(tone % 5) + 'y';
    return lower.substring(0, length - 2) + moved;
  }

  private static String sign(char c) {
    return switch (c) {
      case '–', '—', '−', '‑', '‐' -> "-";
      case '“', '”', '„' -> "\"";
      case '‘', '’' -> "'";
      default -> String.valueOf(c);
    };
  }

  private static int numberEnd(String text, int from, int limit) {
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      boolean separator = (c == '.' || c == ',') && i + 1 < limit && isDigit(text.charAt(i + 1));
      if (!isDigit(c) && !separator) {
        break;
      }
      i++;
    }
    return i;
  }

  private static int wordEnd(String text, int from, int limit) {
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (!Character.isLetterOrDigit(c) && c != '²' && c != '³' && !mark) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isUnaccented(List<Lexeme> lexemes) {
    int words = 0;
    for (Lexeme lexeme : lexemes) {
      if (!lexeme.isWord()) {
        continue;
      }
      words++;
      for (int i = 0; i < lexeme.key().length(); i++) {
        if (lexeme.key().charAt(i) > 'z' && Character.isLetter(lexeme.key().charAt(i))) {
          return false;
        }
      }
    }
    return words >= UNACCENTED_WORDS;
  }
}
