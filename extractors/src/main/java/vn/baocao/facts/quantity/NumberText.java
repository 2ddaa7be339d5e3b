package vn.baocao.facts.quantity;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Quantity.Bound;
import vn.baocao.facts.number.Numeral;
import vn.baocao.facts.number.NumeralReader;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;

/** A sentence in which quantities are looked for, from left to right, and what was taken so far. */
final class NumberText {

  private static final Bounds BOUNDS = Bounds.get();

  /** How far {@code trở lên} may stand from the number: {@code 10% số xã trở lên}. */
  private static final int BOUND_REACH = 4;

  /** Where numbers stand: in a sentence, or alone in the cell of a table. */
  enum Place {
    SENTENCE,
    CELL
  }

  final Lexemes lexemes;
  final HeadReader heads;
  final Place place;
  private final BitSet blocked;
  private int taken;

  NumberText(Lexemes lexemes, BitSet blocked, Place place) {
    this.lexemes = lexemes;
    this.blocked = (BitSet) blocked.clone();
    this.place = place;
    this.heads = new HeadReader(lexemes, this.blocked);
  }

  /** Whether the lexeme belongs to a date, a document number, or a quantity already read. */
  boolean isBlocked(int at) {
    return at >= 0 && blocked.get(at);
  }

  /** Takes what a mention covers. */
  void take(int end) {
    taken = end;
  }

  /** Takes a number that belongs to a mention before it: Y of {@code 90 đơn (60 mới)/95 đơn}. */
  void block(Numeral numeral) {
    blocked.set(numeral.from(), numeral.to());
  }

  /** The number that begins at {@code at} and is free; null for none. */
  @Nullable Numeral numeralAt(int at) {
    return at < 0 || isBlocked(at) ? null : NumeralReader.readAt(lexemes, at);
  }

  /** How the words before a number bound it. */
  Bound bound(int number) {
    PhraseTable.Hit<Bound> hit = BOUNDS.before(lexemes, number, taken);
    return hit == null ? Bound.EXACT : hit.value();
  }

  /** Where the words that bound a number begin. */
  int boundStart(int number) {
    PhraseTable.Hit<Bound> hit = BOUNDS.before(lexemes, number, taken);
    return hit == null ? number : number - hit.length();
  }

  boolean isBounded(int number) {
    return BOUNDS.before(lexemes, number, 0) != null;
  }

  /** Where a bound behind a quantity begins: {@code … trở lên}; -1 for none. */
  int boundAfter(int end) {
    for (int i = end; i < Math.min(lexemes.size(), end + BOUND_REACH); i++) {
      if (BOUNDS.after(lexemes, i) != null) {
        return i;
      }
      if (!lexemes.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The bound that begins at {@code at}. */
  PhraseTable.@Nullable Hit<Bound> boundFrom(int at) {
    return at < 0 ? null : BOUNDS.after(lexemes, at);
  }
}
