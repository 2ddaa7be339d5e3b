package vn.baocao.facts.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.number.Numeral;
import vn.baocao.facts.rule.Lexemes;

/**
 * Finds the quantity expressions of a sentence, from left to right, each lexeme at most a bounded
 * number of times.
 */
public final class QuantityScanner {

  private final NumberText text;
  private final RangeReader ranges;
  private final PairReader pairs;
  private final PlainReader plain;

  private QuantityScanner(NumberText text) {
    MentionBuilder mentions = new MentionBuilder(text);
    this.text = text;
    this.plain = new PlainReader(text, mentions);
    this.pairs = new PairReader(text, mentions);
    this.ranges = new RangeReader(text, mentions, plain);
  }

  /**
   * The quantities of a sentence.
   *
   * @param blocked lexemes that belong to a date, a document number or the like
   */
  public static List<Mention> scan(Lexemes lexemes, BitSet blocked) {
    return scan(new NumberText(lexemes, blocked, NumberText.Place.SENTENCE));
  }

  /** The quantities of a table's cell, where a number needs neither unit nor noun. */
  static List<Mention> scanCell(Lexemes lexemes, BitSet blocked) {
    return scan(new NumberText(lexemes, blocked, NumberText.Place.CELL));
  }

  private static List<Mention> scan(NumberText text) {
    QuantityScanner scanner = new QuantityScanner(text);
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < text.lexemes.size()) {
      Mention mention = scanner.mentionAt(i);
      if (mention == null) {
        i++;
      } else {
        mentions.add(mention);
        text.take(mention.to());
        i = Math.max(i + 1, mention.to());
      }
    }
    return mentions;
  }

  private @Nullable Mention mentionAt(int i) {
    Numeral numeral = text.numeralAt(i);
    if (numeral == null || isGluedToLetters(numeral)) {
      return null;
    }
    Head head = text.heads.at(numeral.to());
    Mention mention = ranges.rise(numeral, head);
    mention = mention != null ? mention : pairs.read(numeral, head);
    mention = mention != null ? mention : ranges.range(numeral, head);
    return mention != null ? mention : plain.read(numeral, head);
  }

  /** {@code 1A}, {@code 5G}: letters without a space that are no unit. */
  private boolean isGluedToLetters(Numeral numeral) {
    Lexemes lexemes = text.lexemes;
    int next = numeral.to();
    if (lexemes.isGlued(numeral.from()) && lexemes.isWord(numeral.from() - 1)) {
      return true;
    }
    if (!lexemes.isWord(next) || !lexemes.isGlued(next) || !lexemes.isNumber(next - 1)) {
      return false;
    }
    Head.Kind kind = text.heads.at(next).kind();
    return kind == Head.Kind.NONE || kind == Head.Kind.UNKNOWN;
  }
}
