package vn.baocao.facts.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.RuleLine;

/** The words of {@code words.txt} by the part that each plays in a number. */
final class NumberWords {

  private static final NumberWords INSTANCE = new NumberWords();

  private final Map<String, Map<String, BigDecimal>> roles = new HashMap<>();

  /** The same in text without diacritics. */
  private final Map<String, Map<String, BigDecimal>> folded = new HashMap<>();

  private NumberWords() {
    for (RuleLine line : RuleLine.of(NumberWords.class, "words.txt")) {
      List<String> fields = line.fields(3);
      BigDecimal value = number(line, fields.get(1));
      for (String word : fields.get(2).split(" ")) {
        String role = fields.get(0);
        roles.computeIfAbsent(role, k -> new HashMap<>()).put(Lexemes.key(word), value);
        folded.computeIfAbsent(role, k -> new HashMap<>()).put(VietnameseText.fold(word), value);
      }
    }
  }

  static NumberWords get() {
    return INSTANCE;
  }

  /** The value of the word in a role; -1 where it does not play it. */
  int value(String role, Lexemes lexemes, int index) {
    BigDecimal value = lookUp(role, lexemes, index);
    return value == null ? -1 : value.intValueExact();
  }

  boolean is(String role, Lexemes lexemes, int index) {
    return lookUp(role, lexemes, index) != null;
  }

  /** What a word such as {@code triệu} multiplies by; 1 for any other word. */
  BigDecimal scale(Lexemes lexemes, int index) {
    BigDecimal scale = lookUp("scale", lexemes, index);
    return scale == null ? BigDecimal.ONE : scale;
  }

  private @Nullable BigDecimal lookUp(String role, Lexemes lexemes, int index) {
    String key = lexemes.key(index);
    BigDecimal value = roles.getOrDefault(role, Map.of()).get(key);
    boolean fold = value == null && lexemes.isUnaccented();
    return fold ? folded.getOrDefault(role, Map.of()).get(key) : value;
  }

  private static BigDecimal number(RuleLine line, String field) {
    try {
      return new BigDecimal(field);
    } catch (NumberFormatException e) {
      throw line.error("expected a number in the second field, found \"" + field + "\"");
    }
  }
}
