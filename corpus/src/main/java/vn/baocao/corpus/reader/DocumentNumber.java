package vn.baocao.corpus.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of an official paper: {@code 05-NQ/HU} of the Party, {@code 185/BC-UBND} or {@code
 * 39/2011/NQ-HĐND} of the state.
 *
 * @param type the abbreviation of the kind of paper in it ({@code NQ}, {@code BC})
 */
record DocumentNumber(String text, String type) {

  private static final String CODE =
      "(?<number>\\d{1,5}[a-z]?(?:/\\d{4})?\\s?[-/–]\\s?(?<type>\\p{Lu}[\\p{L}\\d]{0,7})"
          + "\\s?[-/–]\\s?\\p{Lu}[\\p{L}\\d.]{0,20}(?:[-/]\\p{Lu}[\\p{L}\\d]{0,12}){0,2})";

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?U)(?:^|[|\\t]|\\s{2,})\\s{0,9}(?:[Ss]ố(?: hiệu)?|SỐ)\\s?[:.]?\\s{0,3}" + CODE);

  private static final Pattern ANYWHERE = Pattern.compile("(?U)(?<![\\d/])" + CODE);

  /** The number that a line of the head gives, {@code Số: 185/BC-UBND}; null where it has none. */
  static @Nullable DocumentNumber labelled(String line) {
    Matcher matcher = LABELLED.matcher(line);
    return matcher.find() ? of(matcher) : null;
  }

  /** The first number in a text. */
  static @Nullable DocumentNumber first(String text) {
    Matcher matcher = ANYWHERE.matcher(text);
    return matcher.find() ? of(matcher) : null;
  }

  private static DocumentNumber of(Matcher matcher) {
    String text = matcher.group("number").replaceAll("\\s", "").replace('–', '-');
    return new DocumentNumber(text, matcher.group("type"));
  }
}
