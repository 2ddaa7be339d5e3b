package vn.baocao.facts.quantity;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.number.Numeral;
import vn.baocao.facts.number.NumeralReader;
import vn.baocao.facts.rule.Lexemes;

/**
 * A unit that stands apart from its numbers, in a heading or a column of a table: {@code tỷ đồng},
 * {@code 1.000 tấn}, {@code triệu đồng/người/năm}, {@code xã}.
 *
 * @param unit canonical; empty where things are counted
 * @param factor what the numbers are multiplied by
 */
public record UnitName(Optional<String> unit, BigDecimal factor) {

  private static final int COUNTED_REACH = 3;

  /** The unit that lexemes {@code [from, to)} name, and nothing else; null for none. */
  public static @Nullable UnitName read(Lexemes lexemes, int from, int to) {
    int at = from;
    BigDecimal factor = BigDecimal.ONE;
    if (lexemes.isNumber(at)) {
      Numeral numeral = NumeralReader.readAt(lexemes, at);
      if (numeral == null || numeral.to() >= to) {
        return null;
      }
      factor = numeral.value();
      at = numeral.to();
    } else {
      int scaled = at;
      BigDecimal scale = NumeralReader.scaleAt(lexemes, scaled);
      while (scale.compareTo(BigDecimal.ONE) > 0) {
        factor = factor.multiply(scale);
        scale = NumeralReader.scaleAt(lexemes, ++scaled);
      }
      at = scaled;
    }
    Head head = new HeadReader(lexemes, new BitSet()).at(at);
    boolean known = head.kind() != Head.Kind.NONE && head.kind() != Head.Kind.UNKNOWN;
    if (!known || head.to() != to) {
      return null;
    }
    return new UnitName(Optional.ofNullable(head.unit()), factor.multiply(head.factor()));
  }

  /**
   * What a heading says is counted, where it names people or households near its beginning: {@code
   * Số đảng viên mới}; null for none.
   */
  public static @Nullable UnitName counted(Lexemes name) {
    HeadReader heads = new HeadReader(name, new BitSet());
    for (int i = 0; i < Math.min(name.size(), COUNTED_REACH); i++) {
      Head head = heads.at(i);
      boolean counted = head.nounTo() > head.from() && head.kind() != Head.Kind.UNKNOWN;
      if (counted || name.key(i).equals("lệ") || name.key(i).equals("thu")) {
        return !counted || head.unit() == null
            ? null
            : new UnitName(Optional.of(head.unit()), head.factor());
      }
    }
    return null;
  }

  /** The unit that all of {@code text} names; null for none. */
  public static @Nullable UnitName read(String text) {
    Lexemes lexemes = Lexemes.of(text);
    return lexemes.size() == 0 ? null : read(lexemes, 0, lexemes.size());
  }
}
