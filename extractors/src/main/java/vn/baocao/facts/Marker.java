package vn.baocao.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a heading or an item of a list: {@code II.}, {@code 1.2.}, {@code a)}, {@code
 * -}.
 *
 * @param level how deep such markers usually stand, smaller is further out
 * @param end offset after the marker and the space behind it
 */
record Marker(int level, int end) {

  static final int PART = 10;
  static final int CAPITALS = 15;
  static final int CAPITAL = 18;
  static final int ROMAN = 20;
  static final int NUMBER = 30;
  static final int LETTER = 60;
  static final int UNMARKED_HEADING = 65;
  static final int DASH = 70;
  static final int PLUS = 75;
  static final int BULLET = 80;
  static final int NONE = 90;

  private static final Pattern PART_LINE =
      Pattern.compile(
          "(?iu)(?:phần|chương|mục)\\s+(?:thứ\\s+\\p{L}{2,5}|[IVX]{1,5}|\\d{1,2}|[A-H])\\b");

  private static final Pattern LIST_MARKER =
      Pattern.compile(
          "(?<capital>[A-HK])\\s?[.)/]\\s*(?=\\p{L}{2})"
              + "|(?<roman>[IVX]{1,5})\\s?[.)\\-:/]\\s*(?=\\p{L})"
              + "|(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,3})\\s?(?:[.)]|[.]?\\s?-)\\s*(?=[\\p{L}“\"(])"
              + "|\\((?<enclosed>\\d{1,2}|\\p{Ll})\\)\\s*(?=\\S)"
              + "|(?<bare>\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s+(?=\\p{Lu})"
              + "|(?<letter>\\p{Ll})\\s?[).]\\s+"
              + "|(?<dash>[-–—])(?:\\s+|(?=\\p{L}))"
              + "|(?<plus>\\+)(?:\\s+|(?=\\p{L}))"
              + "|(?<bullet>[*•●▪■◦○\\uF0B7\\uF02D✓➢\\u2713])\\s*");

  /** The marker at the head of a paragraph; {@link #NONE} where there is none. */
  static Marker at(CharSequence text, int start, int end) {
    Matcher matcher = LIST_MARKER.matcher(text).region(start, end).useTransparentBounds(true);
    if (!matcher.lookingAt() || matcher.end() >= end) {
      return isPart(text, start, end) ? new Marker(PART, start) : new Marker(NONE, start);
    }
    return new Marker(level(matcher), matcher.end());
  }

  private static boolean isPart(CharSequence text, int start, int end) {
    return PART_LINE.matcher(text).region(start, end).lookingAt();
  }

  private static int level(Matcher matcher) {
    if (matcher.group("capital") != null) {
      return CAPITAL;
    }
    if (matcher.group("roman") != null) {
      return ROMAN;
    }
    String number =
        matcher.group("number") != null ? matcher.group("number") : matcher.group("bare");
    if (number != null) {
      return NUMBER + (int) number.chars().filter(c -> c == '.').count() * 5;
    }
    if (matcher.group("letter") != null || matcher.group("enclosed") != null) {
      return LETTER;
    }
    if (matcher.group("dash") != null) {
      return DASH;
    }
    return matcher.group("plus") != null ? PLUS : BULLET;
  }
}
