package vn.baocao.facts.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.facts.rule.Lexemes;

/** Numbers, value first, then every way of writing it. */
class NumeralReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2142; 2.142",
        "47.4; 47,4",
        "1648.2; 1.648,2",
        "1648.2; 1,648.2",
        "355908000; 355,908 triệu",
        "1000000; 1.000.000",
        "5; 05",
        "33; ba mươi ba",
        "21; hai mươi mốt",
        "25; hai lăm",
        "24; hai mươi tư",
        "15; mười lăm",
        "20; hai chục",
        "205; hai trăm linh năm",
        "205; hai trăm lẻ năm",
        "250; hai trăm rưỡi",
        "21011; hai mươi mốt nghìn không trăm mười một",
        "721012; bảy trăm hai mươi mốt ngàn không trăm mười hai",
        "1500000; 1,5 triệu",
        "4256900000; 4 tỷ 256,9 triệu",
        "1500000000; một tỉ rưỡi",
        "2300000000000; hai nghìn ba trăm tỷ",
        "2100000000000000; 2,1 triệu tỷ",
        "36000; 3,6 vạn",
        "100000; 100k",
        "2.5; hai phẩy năm",
        "1200000; một triệu hai",
      })
  void readsEverySpelling(String value, String text) {
    Lexemes lexemes = Lexemes.of(text);
    Numeral numeral = NumeralReader.readAt(lexemes, 0);
    assertNotNull(numeral, text);
    assertEquals(0, new BigDecimal(value).compareTo(numeral.value()), () -> text + numeral);
    assertEquals(lexemes.size(), numeral.to(), text);
  }

  @Test
  void decimalCommaIsNotAThousandsSeparator() {
    Numeral numeral = NumeralReader.readAt(Lexemes.of("15,7"), 0);
    assertNotNull(numeral);
    assertEquals(new BigDecimal("15.7"), numeral.value());
    assertNull(numeral.other());
  }

  @Test
  void threeDigitsAfterASingleCommaKeepTheirOtherReading() {
    Numeral numeral = NumeralReader.readAt(Lexemes.of("2,700 ha"), 0);
    assertNotNull(numeral);
    assertEquals(0, new BigDecimal("2700").compareTo(numeral.value()));
    assertEquals(0, new BigDecimal("2.7").compareTo(numeral.other()));
  }

  @Test
  void twentyYearsAreNotTwentyFive() {
    Numeral numeral = NumeralReader.readAt(Lexemes.of("hai mươi năm qua"), 0);
    assertNotNull(numeral);
    assertEquals(0, BigDecimal.valueOf(20).compareTo(numeral.value()));
  }

  @Test
  void readsWhatIsSpelledInEveryUsualWay() {
    Random random = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      long bound = (long) Math.pow(10, 1 + random.nextInt(12));
      long value = 1 + Math.floorMod(random.nextLong(), bound - 1);
      String words = new Speller(random).spell(value);
      Numeral numeral = NumeralReader.readAt(Lexemes.of(words), 0);
      assertNotNull(numeral, words);
      assertEquals(
          BigDecimal.valueOf(value), numeral.value().stripTrailingZeros().setScale(0), words);
      assertEquals(Lexemes.of(words).size(), numeral.to(), words);
    }
  }

  /** Spells whole numbers, each time in one of the usual ways. */
  private record Speller(Random random) {

    private static final List<String> DIGITS =
        List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    String spell(long value) {
      StringBuilder words = new StringBuilder();
      long rest = value;
      rest = part(words, rest, 1_000_000_000L, either("tỷ", "tỉ"));
      rest = part(words, rest, 1_000_000L, "triệu");
      rest = part(words, rest, 1000L, either("nghìn", "ngàn"));
      if (rest > 0) {
        group(words, (int) rest, !words.isEmpty());
      }
      return words.toString().strip();
    }

    private long part(StringBuilder words, long value, long scale, String name) {
      if (value >= scale) {
        group(words, (int) (value / scale), !words.isEmpty());
        words.append(' ').append(name);
      }
      return value % scale;
    }

    private void group(StringBuilder words, int value, boolean full) {
      int hundreds = value / 100;
      int rest = value % 100;
      if (hundreds > 0 || full) {
        words.append(' ').append(DIGITS.get(hundreds)).append(" trăm");
        if (rest > 0 && rest < 10) {
          words.append(' ').append(either("linh", "lẻ"));
        }
      }
      int tens = rest / 10;
      int ones = rest % 10;
      if (tens == 1) {
        words.append(" mười");
      } else if (tens > 1) {
        words.append(' ').append(DIGITS.get(tens)).append(" mươi");
      }
      if (ones > 0) {
        words.append(' ').append(one(tens, ones));
      }
    }

    private String one(int tens, int ones) {
      return switch (ones) {
        case 1 -> tens > 1 ? "mốt" : "một";
        case 4 -> tens > 1 ? either("tư", "bốn") : "bốn";
        case 5 -> tens > 1 ? either("lăm", "nhăm") : tens == 1 ? "lăm" : "năm";
        case 7 -> either("bảy", "bẩy");
        default -> DIGITS.get(ones);
      };
    }

    private String either(String a, String b) {
      return random.nextBoolean() ? a : b;
    }
  }
}
