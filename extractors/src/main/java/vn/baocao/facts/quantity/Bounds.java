package vn.baocao.facts.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Quantity.Bound;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;
import vn.baocao.facts.rule.RuleLine;

/** The words of {@code bounds.txt}, before and after a quantity. */
final class Bounds {

  private static final Bounds INSTANCE = new Bounds();
  private static final int LONGEST = 4;

  /** {@code cao hơn 1,7%} states a difference, not a bound. */
  private static final Set<String> COMPARED = NumberWordLists.LISTS.keys("compared");

  private final PhraseTable<Bound> before = new PhraseTable<>();
  private final PhraseTable<Bound> after = new PhraseTable<>();

  private Bounds() {
    for (RuleLine line : RuleLine.of(Bounds.class, "bounds.txt")) {
      List<String> fields = line.fields(3);
      for (String phrase : fields.get(2).split(";")) {
        (fields.get(0).equals("before") ? before : after)
            .put(phrase.strip(), bound(line, fields.get(1)));
      }
    }
  }

  static Bounds get() {
    return INSTANCE;
  }

  /** What ends just before lexeme {@code end}; its length in lexemes. */
  PhraseTable.@Nullable Hit<Bound> before(Lexemes lexemes, int end, int from) {
    PhraseTable.Hit<Bound> hit = before.longestBefore(lexemes, end, from, LONGEST);
    if (hit == null) {
      return null;
    }
    int start = end - hit.length();
    boolean difference =
        lexemes.key(start).equals("hơn") && COMPARED.contains(lexemes.key(start - 1));
    return difference ? null : hit;
  }

  /** What begins at lexeme {@code from}. */
  PhraseTable.@Nullable Hit<Bound> after(Lexemes lexemes, int from) {
    return after.longestAt(lexemes, from);
  }

  private static Bound bound(RuleLine line, String symbol) {
    for (Bound bound : Bound.values()) {
      if (bound.symbol().equals(symbol)) {
        return bound;
      }
    }
    throw line.error("unknown sign \"" + symbol + "\"; known: > >= < <= ~");
  }
}
