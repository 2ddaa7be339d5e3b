package vn.baocao.facts.numeric;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Change;
import vn.baocao.facts.Measure;
import vn.baocao.facts.quantity.Mention;
import vn.baocao.facts.rule.Lexemes;

/**
 * Tells the size of a change from a level by the verb before the quantity: {@code tăng 5%} is a
 * change, {@code tăng lên 5%} and {@code giảm còn 5%} are levels.
 */
final class ChangeRules {

  private static final Set<String> FILLERS =
      Set.of(
          "bình", "quân", "mỗi", "năm", "hằng", "hàng", "thêm", "được", "trung", "khoảng", "đều",
          "luôn", "đạt", "mức", "tới", "thấp", "nhất", "ước", "trên", "tháng", "quý", "từ", "là");

  private static final Set<String> LEVELS =
      Set.of("lên", "xuống", "còn", "thành", "đến", "gấp", "từ");

  private static final int REACH = 7;
  private static final int OPENED_REACH = 12;
  private static final Set<String> NO_CHANGE = Set.of("đạt", "là", "chiếm", "dưới", "bằng", "có");

  private static final Set<String> SHARE_VERBS = Set.of("chiếm", "tương");

  private static final Set<String> PLAN_WORDS = Set.of("kế", "kh", "chỉ", "mục", "nq", "nghị");

  private final Lexemes lexemes;
  private @Nullable Mention previous;
  private @Nullable Change previousChange;

  ChangeRules(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** The direction in which the next quantity of the sentence changed; null where it is a level. */
  @Nullable Change next(Mention mention) {
    Change change = of(lexemes, mention);
    if (change == null && previousChange != null && goesOn(mention)) {
      change = previousChange;
    }
    previous = mention;
    previousChange = change;
    return change;
  }

  /**
   * Whether the mention is the share or the plan of the change before it: {@code giảm 87 hộ, chiếm
   * tỷ lệ 9,1%}; {@code tăng 5,7% (kế hoạch là 4%)}.
   */
  private boolean goesOn(Mention mention) {
    int sign = mention.from() - 1;
    int low = previous == null ? 0 : previous.to();
    while (sign >= low && lexemes.isWord(sign)) {
      sign--;
    }
    if (sign < low || previous == null) {
      return false;
    }
    String first = lexemes.key(sign + 1);
    boolean share =
        "%".equals(mention.unit()) && !"%".equals(previous.unit()) && SHARE_VERBS.contains(first);
    return share || (lexemes.key(sign).equals("(") && PLAN_WORDS.contains(first));
  }

  private static @Nullable Change of(Lexemes lexemes, Mention mention) {
    if (mention.shape() == Mention.Shape.FROM_TO || "lần".equals(mention.unit())) {
      return null;
    }
    Change difference = difference(lexemes, mention.from() - 1);
    if (difference != null) {
      return difference;
    }
    Change opened = openedBy(lexemes, mention);
    if (opened != null) {
      return opened;
    }
    boolean filled = false;
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - REACH); i--) {
      String key = lexemes.key(i);
      switch (key) {
        case "tăng", "vượt" -> {
          return isRate(lexemes, i) ? null : Change.INCREASE;
        }
        case "giảm" -> {
          return isRate(lexemes, i) ? null : Change.DECREASE;
        }
        default -> {
          boolean level = LEVELS.contains(key) && !(key.equals("từ") && isRange(mention));
          if (level || !FILLERS.contains(key) || (filled && key.equals("đạt"))) {
            return null;
          }
          filled = true;
        }
      }
    }
    return null;
  }

  /** {@code Tăng thu nhập bình quân từ 5 - 7%}: the verb opens the clause, no level is named. */
  private static @Nullable Change openedBy(Lexemes lexemes, Mention mention) {
    if (mention.unit() == null || !mention.unit().startsWith("%")) {
      return null;
    }
    int from = mention.from();
    while (from > 0 && mention.from() - from < OPENED_REACH && lexemes.isWord(from - 1)) {
      from--;
      String key = lexemes.key(from);
      if ((LEVELS.contains(key) && !key.equals("từ")) || NO_CHANGE.contains(key)) {
        return null;
      }
    }
    return switch (lexemes.key(from)) {
      case "tăng" -> isNamed(lexemes, from) ? Change.INCREASE : null;
      case "giảm" -> isNamed(lexemes, from) ? Change.DECREASE : null;
      default -> null;
    };
  }

  /** Whether a noun phrase follows the verb, and no name of an indicator begins with it. */
  private static boolean isNamed(Lexemes lexemes, int verb) {
    return !lexemes.key(verb + 1).equals("trưởng") && !lexemes.key(verb + 1).equals("nghèo");
  }

  /** {@code cao hơn năm trước là}, {@code thấp hơn cùng kỳ là}: what follows is a difference. */
  private static @Nullable Change difference(Lexemes lexemes, int is) {
    if (lexemes.key(is).equals("hơn")) {
      return direction(lexemes.key(is - 1));
    }
    if (!lexemes.key(is).equals("là")) {
      return null;
    }
    for (int i = is - 1; i > Math.max(0, is - REACH); i--) {
      if (lexemes.key(i).equals("hơn")) {
        return direction(lexemes.key(i - 1));
      }
    }
    return null;
  }

  private static @Nullable Change direction(String adverb) {
    return switch (adverb) {
      case "cao", "nhiều" -> Change.INCREASE;
      case "thấp", "ít" -> Change.DECREASE;
      default -> null;
    };
  }

  private static boolean isRange(Mention mention) {
    return mention.shape() == Mention.Shape.RANGE;
  }

  /** {@code tốc độ tăng} names an indicator; its value is a level. */
  private static boolean isRate(Lexemes lexemes, int verb) {
    String before = lexemes.key(verb - 1);
    return before.equals("độ") || before.equals("lệ");
  }

  /** What the value says of its indicator. */
  static Measure measure(Lexemes lexemes, Mention mention, @Nullable Change change) {
    if (mention.shape() == Mention.Shape.RATIO) {
      boolean share =
          "%".equals(mention.unit()) || mention.quantity().value().compareTo(of(mention)) > 0;
      return share ? Measure.ACTUAL_AGAINST_PLAN : Measure.PART_OF_WHOLE;
    }
    if ("lần".equals(mention.unit()) && precededBy(lexemes, mention, "gấp", 3)) {
      return Measure.MULTIPLE;
    }
    boolean plan = followedBy(lexemes, mention, Set.of("kế", "dự", "chỉ", "mục", "nghị"));
    if (precededBy(lexemes, mention, "vượt", 3)) {
      return Measure.PLAN_EXCESS;
    }
    if (change != null) {
      return Measure.CHANGE;
    }
    if ("%".equals(mention.unit())) {
      if (plan) {
        return Measure.PLAN_RATIO;
      }
      if (precededBy(lexemes, mention, "bằng", 3)) {
        return Measure.RATIO_TO_EARLIER;
      }
      if (precededBy(lexemes, mention, "chiếm", 5) || precededBy(lexemes, mention, "trọng", 6)) {
        return Measure.SHARE;
      }
    }
    return Measure.LEVEL;
  }

  private static BigDecimal of(Mention mention) {
    BigDecimal of = mention.quantity().of();
    return of == null ? mention.quantity().value() : of;
  }

  private static boolean precededBy(Lexemes lexemes, Mention mention, String word, int reach) {
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - reach); i--) {
      if (!lexemes.isWord(i)) {
        return false;
      }
      if (lexemes.key(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean followedBy(Lexemes lexemes, Mention mention, Set<String> words) {
    int next = mention.to();
    if (lexemes.key(next).equals("so")) {
      next++;
    }
    if (lexemes.key(next).equals("với")) {
      next++;
    }
    return words.contains(lexemes.key(next));
  }
}
