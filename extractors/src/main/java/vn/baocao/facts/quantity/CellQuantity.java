package vn.baocao.facts.quantity;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.FactWarning;
import vn.baocao.facts.Quantity;
import vn.baocao.facts.number.NonQuantities;
import vn.baocao.facts.rule.Lexemes;

/**
 * The quantity that a table's cell holds, and nothing else.
 *
 * @param negative whether a minus sign or parentheses stand around it
 * @param counts whether the cell names what is counted
 */
public record CellQuantity(
    Span span, Quantity quantity, boolean negative, boolean counts, List<FactWarning> warnings) {

  private static final int MOST_WORDS = 6;

  public CellQuantity {
    warnings = List.copyOf(warnings);
  }

  /**
   * The quantity of a cell; null where it is empty, a dash, a date, text, or several quantities.
   */
  public static @Nullable CellQuantity read(Lexemes cell) {
    if (cell.size() == 0 || cell.size() > MOST_WORDS * 2) {
      return null;
    }
    BitSet blocked = cell.size() == 1 ? new BitSet() : NonQuantities.in(cell);
    List<Mention> mentions = QuantityScanner.scanCell(cell, blocked);
    if (mentions.size() != 1) {
      return null;
    }
    Mention mention = mentions.get(0);
    int words = 0;
    for (int i = 0; i < cell.size(); i++) {
      boolean outside = i < mention.from() || i >= mention.to();
      words += outside && (cell.isWord(i) || cell.isNumber(i)) ? 1 : 0;
    }
    if (words > 0) {
      return null;
    }
    boolean negative = mention.from() > 0 && cell.key(mention.from() - 1).equals("-");
    return new CellQuantity(
        cell.span(mention.from(), mention.to()),
        mention.quantity(),
        negative,
        mention.counts(),
        mention.warnings());
  }
}
