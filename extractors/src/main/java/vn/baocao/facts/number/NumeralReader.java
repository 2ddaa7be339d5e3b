package vn.baocao.facts.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.rule.Lexemes;

/**
 * Reads a number in digits, in words, or in both ({@code 4 tỷ 256,9 triệu}, {@code hai trăm linh
 * năm nghìn}, {@code 1,5 triệu}, {@code hai tỷ rưỡi}).
 *
 * <p>Below a thousand a number word has hundreds, tens and ones; above, parts follow one another
 * from {@code tỷ} over {@code triệu} and {@code nghìn} to the ones, each smaller than the one
 * before. All that stands before {@code tỷ} is its factor ({@code hai nghìn ba trăm tỷ}).
 */
public final class NumeralReader {

  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final NumberWords WORDS = NumberWords.get();

  private final Lexemes lexemes;
  private int at;
  private boolean digits;
  private @Nullable BigDecimal other;

  private NumeralReader(Lexemes lexemes, int from) {
    this.lexemes = lexemes;
    this.at = from;
  }

  /** The longest number that begins at lexeme {@code from}, or null. */
  public static @Nullable Numeral readAt(Lexemes lexemes, int from) {
    if (!lexemes.isNumber(from) && !mayBegin(lexemes, from)) {
      return null;
    }
    return new NumeralReader(lexemes, from).numeral(from);
  }

  /** What the word at lexeme {@code index} multiplies a number by; 1 for any other word. */
  public static BigDecimal scaleAt(Lexemes lexemes, int index) {
    return WORDS.scale(lexemes, index);
  }

  /** Whether a number in words may begin at lexeme {@code index}. */
  public static boolean isNumberWord(Lexemes lexemes, int index) {
    return mayBegin(lexemes, index);
  }

  private static boolean mayBegin(Lexemes lexemes, int from) {
    return lexemes.isWord(from)
        && (WORDS.is("digit", lexemes, from) || WORDS.is("ten", lexemes, from));
  }

  private @Nullable Numeral numeral(int from) {
    BigDecimal value = belowBillion();
    // without diacritics a single word is rather another one: "ba", "sau", "nam"
    if (value == null || (!digits && lexemes.isUnaccented() && at == from + 1)) {
      return null;
    }
    BigDecimal multiplier = BigDecimal.ONE;
    if (digits) {
      multiplier = lastScale;
    }
    while (WORDS.scale(lexemes, at).compareTo(BILLION) == 0) {
      at++;
      value = value.multiply(BILLION);
      multiplier = multiplier.multiply(BILLION);
      value = value.add(tail(BILLION));
    }
    BigDecimal otherValue = other == null ? null : other.multiply(multiplier);
    return new Numeral(from, at, value, multiplier, otherValue, !digits);
  }

  private BigDecimal lastScale = BigDecimal.ONE;

  /** What follows a scale word: {@code rưỡi}, {@code linh năm}, or smaller parts. */
  private BigDecimal tail(BigDecimal scale) {
    if (WORDS.is("half", lexemes, at)) {
      at++;
      return scale.divide(TWO);
    }
    if (WORDS.is("odd", lexemes, at) && WORDS.value("digit", lexemes, at + 1) > 0) {
      int ones = WORDS.value("digit", lexemes, at + 1);
      at += 2;
      return BigDecimal.valueOf(ones);
    }
    int start = at;
    BigDecimal group = group();
    if (group == null) {
      return BigDecimal.ZERO;
    }
    BigDecimal smaller = WORDS.scale(lexemes, at);
    boolean isNumber = lexemes.isNumber(start);
    if (smaller.compareTo(BigDecimal.ONE) > 0 && smaller.compareTo(scale) < 0) {
      at++;
      return group.multiply(smaller).add(tail(smaller));
    }
    if (smaller.compareTo(scale) > 0) {
      return group; // the scale belongs to all that was read: hai nghìn ba trăm tỷ
    }
    if (isNumber || smaller.compareTo(BigDecimal.ONE) > 0) {
      at = start;
      return BigDecimal.ZERO;
    }
    boolean elliptic = at == start + 1 && group.compareTo(BigDecimal.TEN) < 0;
    if (elliptic && lexemes.key(start).equals("năm")) {
      at = start;
      return BigDecimal.ZERO;
    }
    return elliptic ? group.multiply(scale).divide(BigDecimal.TEN) : group;
  }

  private @Nullable BigDecimal belowBillion() {
    BigDecimal value = group();
    if (value == null) {
      return null;
    }
    BigDecimal scale = WORDS.scale(lexemes, at);
    while (scale.compareTo(BigDecimal.ONE) > 0 && scale.compareTo(BILLION) < 0) {
      at++;
      lastScale = lastScale.multiply(scale);
      value = value.multiply(scale);
      value = value.add(tail(scale));
      scale = WORDS.scale(lexemes, at);
    }
    return value;
  }

  /** Digits, or words below a thousand. */
  private @Nullable BigDecimal group() {
    if (lexemes.isNumber(at)) {
      Digits read = Digits.read(lexemes.key(at));
      if (read == null) {
        return null;
      }
      at++;
      if (!digits) {
        digits = true;
        other = read.other();
      }
      if (isGluedThousand()) {
        at++;
        lastScale = THOUSAND;
        return read.value().multiply(THOUSAND);
      }
      int tens = WORDS.value("tens", lexemes, at);
      int hundred = WORDS.value("hundred", lexemes, at);
      if ((tens > 0 || hundred > 0) && !lexemes.isUnaccented()) {
        at++;
        return read.value().multiply(BigDecimal.valueOf(Math.max(tens, hundred)));
      }
      return decimals(read.value());
    }
    int value = hundreds();
    return value < 0 ? null : decimals(BigDecimal.valueOf(value));
  }

  /** {@code 100k}. */
  private boolean isGluedThousand() {
    return lexemes.isGlued(at) && lexemes.key(at).equals("k");
  }

  /** {@code hai phẩy năm}: the digits after the spoken comma. */
  private BigDecimal decimals(BigDecimal whole) {
    if (!WORDS.is("point", lexemes, at)) {
      return whole;
    }
    int start = at++;
    int fraction =
        lexemes.isNumber(at) && lexemes.key(at).length() < 7 && lexemes.key(at).matches("[0-9]+")
            ? Integer.parseInt(lexemes.get(at++).key())
            : tens();
    if (fraction < 0) {
      at = start;
      return whole;
    }
    return whole.add(BigDecimal.valueOf(fraction, String.valueOf(fraction).length()));
  }

  private int hundreds() {
    int digit = WORDS.value("digit", lexemes, at);
    if (digit < 0 || !WORDS.is("hundred", lexemes, at + 1)) {
      return tens();
    }
    at += 2;
    int value = digit * 100;
    if (WORDS.is("half", lexemes, at)) {
      at++;
      return value + 50;
    }
    if (WORDS.is("odd", lexemes, at)) {
      int ones = WORDS.value("one", lexemes, at + 1);
      if (ones > 0) {
        at += 2;
        return value + ones;
      }
      return value;
    }
    int before = at;
    int rest = tens();
    if (rest < 0) {
      return value;
    }
    boolean elliptic = at == before + 1 && rest < 10;
    if (!elliptic) {
      return value + rest;
    }
    // "hai trăm ba": thirty; but "hai trăm năm" is two hundred years
    if (lexemes.key(before).equals("năm")) {
      at = before;
      return value;
    }
    return value + rest * 10;
  }

  private int tens() {
    int ten = WORDS.value("ten", lexemes, at);
    int digit = WORDS.value("digit", lexemes, at);
    int value;
    if (ten > 0) {
      at++;
      value = ten;
    } else if (digit > 0 && WORDS.is("tens", lexemes, at + 1)) {
      at += 2;
      value = digit * 10;
    } else if (digit > 1 && WORDS.is("after-ten", lexemes, at + 1)) {
      at += 2;
      return digit * 10 + WORDS.value("one", lexemes, at - 1);
    } else if (digit >= 0) {
      at++;
      return digit;
    } else {
      return -1;
    }
    if (WORDS.is("half", lexemes, at)) {
      return value;
    }
    int ones = WORDS.value("one", lexemes, at);
    if (ones > 0 && !isYears()) {
      at++;
      return value + ones;
    }
    return value;
  }

  /** {@code hai mươi năm} is twenty years, but {@code hai mươi năm nghìn} is 25000. */
  private boolean isYears() {
    return lexemes.key(at).equals("năm")
        && WORDS.scale(lexemes, at + 1).compareTo(BigDecimal.ONE) == 0;
  }
}
