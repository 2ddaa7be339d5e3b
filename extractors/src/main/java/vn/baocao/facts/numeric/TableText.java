package vn.baocao.facts.numeric;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.quantity.CellQuantity;
import vn.baocao.facts.quantity.UnitName;
import vn.baocao.facts.rule.Lexemes;

/** What the short texts in the cells of a table are. */
final class TableText {

  private static final Set<String> SIGNS = Set.of("-", "+", "/", "%", "(", ")", "~", "=", ".", ",");

  private TableText() {}

  /** The number of a column: {@code (3)}, {@code A}, {@code 4=3/2}, {@code 5}. */
  static boolean isNumbering(String cell) {
    Lexemes lexemes = Lexemes.of(cell);
    for (int i = 0; i < lexemes.size(); i++) {
      boolean letter = lexemes.isWord(i) && lexemes.key(i).length() == 1;
      boolean small = lexemes.isNumber(i) && lexemes.key(i).length() <= 2;
      boolean sign = Set.of("(", ")", "=", "/", "-", "+", "*", ":").contains(lexemes.key(i));
      if (!letter && !small && !sign) {
        return false;
      }
    }
    return lexemes.size() > 0;
  }

  /** Whether a cell holds a quantity and nothing else. */
  static boolean isValue(String cell) {
    return !cell.isEmpty()
        && !Character.isLetter(cell.charAt(0))
        && CellQuantity.read(Lexemes.of(cell)) != null;
  }

  /** A year alone, or two of them. */
  static boolean isYear(String cell) {
    Lexemes lexemes = Lexemes.of(cell);
    boolean year = false;
    for (int i = 0; i < lexemes.size(); i++) {
      String key = lexemes.key(i);
      if (lexemes.isNumber(i)) {
        if (key.length() != 4 || !(key.startsWith("19") || key.startsWith("20"))) {
          return false;
        }
        year = true;
      } else if (!key.equals("năm") && !SIGNS.contains(key)) {
        return false;
      }
    }
    return year;
  }

  /**
   * The words of a heading without its list marker and without a unit in parentheses at its end.
   */
  static @Nullable Span name(String text, Span cell) {
    Lexemes lexemes = Lexemes.of(text, cell);
    int from = 0;
    while (from < lexemes.size() && isMarker(lexemes, from)) {
      from++;
    }
    int to = lexemes.size();
    int open = lastOpen(lexemes);
    if (open > from && UnitName.read(lexemes, open + 1, to - 1) != null) {
      to = open;
    }
    while (to > from && !lexemes.isWord(to - 1) && !lexemes.key(to - 1).equals(")")) {
      to--;
    }
    return from < to ? lexemes.span(from, to) : null;
  }

  /** The parenthesis that opens the one at the end; -1 for none. */
  static int lastOpen(Lexemes lexemes) {
    if (!lexemes.key(lexemes.size() - 1).equals(")")) {
      return -1;
    }
    for (int i = lexemes.size() - 2; i >= 0; i--) {
      if (lexemes.key(i).equals("(")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMarker(Lexemes lexemes, int at) {
    String key = lexemes.key(at);
    boolean numbered =
        (lexemes.isNumber(at) || (lexemes.isWord(at) && key.length() <= 3 && isLabel(key)))
            && Set.of(".", ")", "-", "/").contains(lexemes.key(at + 1));
    return numbered || (!lexemes.isWord(at) && !lexemes.isNumber(at) && !key.equals("("));
  }

  private static boolean isLabel(String key) {
    return key.length() == 1 || key.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
  }
}
