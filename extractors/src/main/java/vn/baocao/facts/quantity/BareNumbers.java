package vn.baocao.facts.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.rule.Lexemes;

/** Gives numbers without unit the one that the text around them says: {@code khiển trách 28}. */
public final class BareNumbers {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final int REACH = 14;

  private BareNumbers() {}

  /** Completes the bare ones of a sentence's {@code mentions} in place. */
  public static void complete(Lexemes lexemes, List<Mention> mentions) {
    String counted = null;
    String money = null;
    int low = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean whole = mention.quantity().value().scale() <= 0;
      if (mention.shape() == Mention.Shape.BARE && whole) {
        boolean millions = mention.quantity().value().compareTo(MILLION) >= 0;
        String named = people(lexemes, low, mention.from());
        String unit = millions && money != null ? money : named != null ? named : counted;
        mentions.set(i, unit == null ? mention : mention.withUnit(unit));
      } else if (mention.counts()) {
        counted = mention.unit();
      }
      boolean amount = "đồng".equals(mention.unit());
      money = amount ? mention.unit() : money;
      low = mention.to();
    }
  }

  /** The unit of the people that the item of a bare number names: {@code chi ủy viên 974}. */
  private static @Nullable String people(Lexemes lexemes, int low, int number) {
    for (int i = number - 1; i >= Math.max(low, number - REACH); i--) {
      if (!lexemes.isWord(i)) {
        return null;
      }
      var noun = Nouns.get().longestAt(lexemes, i);
      if (noun != null && Nouns.get().isPeople(noun.value())) {
        return "người";
      }
    }
    return null;
  }
}
