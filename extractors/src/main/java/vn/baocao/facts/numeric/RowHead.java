package vn.baocao.facts.numeric;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.Period;
import vn.baocao.facts.Place;
import vn.baocao.facts.quantity.UnitName;
import vn.baocao.facts.rule.Lexemes;

/**
 * What the first cells of a row say of its values.
 *
 * @param name the heading of the row; null where it has none
 * @param locality whether it names a locality, or a total of localities, and no indicator
 * @param period the year that the row is about, where it has one; else null
 * @param counted what the name says is counted, for values without any unit: {@code Kết nạp đảng
 *     viên}; else null
 * @param firstValue the first column that may hold a value
 */
record RowHead(
    @Nullable Span name,
    boolean locality,
    @Nullable Period period,
    @Nullable UnitName unit,
    @Nullable UnitName counted,
    int firstValue) {

  static RowHead of(
      String text,
      TableGrid grid,
      int row,
      List<ColumnHead> heads,
      Function<Span, @Nullable Place> places) {
    Span name = null;
    UnitName unit = null;
    int first = 0;
    int column = 0;
    for (; column < grid.columns(); column++) {
      Span content = grid.content(row, column);
      ColumnHead.Role role = heads.get(column).role();
      String cell = grid.content(content);
      if (role == ColumnHead.Role.UNITS) {
        unit = content == null ? null : UnitName.read(cell);
        first = column + 1;
      } else if (content != null && isName(cell, role, name)) {
        name = content;
        first = column + 1;
      } else if (role == ColumnHead.Role.VALUES && name != null && unit == null) {
        unit = ColumnHead.unit(Lexemes.of(text, name));
      }
    }
    if (name == null) {
      return new RowHead(null, false, null, unit, null, Math.max(first, 1));
    }
    if (unit == null) {
      unit = ColumnHead.unit(Lexemes.of(text, name));
    }
    boolean year = TableText.isYear(name.of(text));
    Period period = year ? new Period(yearOf(name.of(text))) : null;
    Span beside = last(grid, row);
    boolean locality = year || isTotal(name.of(text)) || namesPlace(text, name, beside, places);
    UnitName counted = UnitName.counted(Lexemes.of(text, name));
    return new RowHead(TableText.name(text, name), locality, period, unit, counted, first);
  }

  /** The last cell of a row that is not empty. */
  private static @Nullable Span last(TableGrid grid, int row) {
    Span last = null;
    for (int column = 0; column < grid.columns(); column++) {
      Span content = grid.content(row, column);
      last = content == null ? last : content;
    }
    return last;
  }

  /** A cell of words, to the left of all values. */
  private static boolean isName(String cell, ColumnHead.Role role, @Nullable Span name) {
    if (role == ColumnHead.Role.NUMBERING || role == ColumnHead.Role.REMARKS) {
      return false;
    }
    boolean words = !TableText.isValue(cell) && !TableText.isNumbering(cell) && hasLetters(cell);
    return role == ColumnHead.Role.NAMES ? words || TableText.isYear(cell) : words && name == null;
  }

  private static boolean hasLetters(String cell) {
    return cell.chars().filter(Character::isLetter).count() > 1;
  }

  private static boolean isTotal(String name) {
    String key = Lexemes.of(name).size() > 3 ? "" : name.strip().toLowerCase(Locale.ROOT);
    return key.equals("tổng số")
        || key.equals("tổng cộng")
        || key.equals("cộng")
        || key.equals("tổng");
  }

  private static String yearOf(String cell) {
    Lexemes lexemes = Lexemes.of(cell);
    StringBuilder years = new StringBuilder();
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.isNumber(i)) {
        years.append(years.isEmpty() ? "" : "/").append(lexemes.key(i));
      }
    }
    return years.toString();
  }

  /** Whether the place of the row's last cell is what the cell says, type word aside. */
  private static boolean namesPlace(
      String text, Span name, @Nullable Span beside, Function<Span, @Nullable Place> places) {
    Place place = beside == null ? null : places.apply(beside);
    String cell = key(name.of(text).strip());
    return place != null && (key(place.name()).endsWith(cell) || cell.endsWith(key(place.name())));
  }

  private static String key(String words) {
    Lexemes lexemes = Lexemes.of(words);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < lexemes.size(); i++) {
      key.append(i == 0 ? "" : " ").append(lexemes.key(i));
    }
    return key.toString();
  }
}
