package vn.baocao.facts.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.RuleLine;

/** The words of {@code words.txt} by the part that each plays in a number. */
final class NumberWords {

  private static final NumberWords INSTANCE = new NumberWords();

  private final Map<String, Map<String, BigDecimal>> roles = new HashMap<>();
  private final Map<String, BigDecimal> foldedScales = new HashMap<>();

  private NumberWords() {
    for (RuleLine line : RuleLine.of(NumberWords.class, "words.txt")) {
      List<String> fields = line.fields(3);
      BigDecimal value = number(line, fields.get(1));
      for (String word : fields.get(2).split(" ")) {
        roles.computeIfAbsent(fields.get(0), k -> new HashMap<>()).put(Lexemes.key(word), value);
        if (fields.get(0).equals("scale")) {
          foldedScales.put(VietnameseText.fold(word), value);
        }
      }
    }
  }

  static NumberWords get() {
    return INSTANCE;
  }

  /** The value of the word in a role; -1 where it does not play it. */
  int value(String role, String key) {
    BigDecimal value = roles.getOrDefault(role, Map.of()).get(key);
    return value == null ? -1 : value.intValueExact();
  }

  boolean is(String role, String key) {
    return roles.getOrDefault(role, Map.of()).containsKey(key);
  }

  /** What a word such as {@code triệu} multiplies by; 1 for any other word. */
  BigDecimal scale(Lexemes lexemes, int index) {
    String key = lexemes.key(index);
    BigDecimal scale = roles.getOrDefault("scale", Map.of()).get(key);
    if (scale == null && lexemes.isUnaccented()) {
      scale = foldedScales.get(key);
    }
    return scale == null ? BigDecimal.ONE : scale;
  }

  private static BigDecimal number(RuleLine line, String field) {
    try {
      return new BigDecimal(field);
    } catch (NumberFormatException e) {
      throw line.error("expected a number in the second field, found \"" + field + "\"");
    }
  }
}
