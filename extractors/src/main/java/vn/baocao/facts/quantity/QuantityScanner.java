package vn.baocao.facts.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactWarning;
import vn.baocao.facts.Quantity;
import vn.baocao.facts.Quantity.Bound;
import vn.baocao.facts.number.Numeral;
import vn.baocao.facts.number.NumeralReader;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;

/**
 * Finds the quantity expressions of a sentence, from left to right, each lexeme at most a bounded
 * number of times.
 */
public final class QuantityScanner {

  private static final Bounds BOUNDS = Bounds.get();

  /** How far {@code trở lên} may stand from the number: {@code 10% số xã trở lên}. */
  private static final int BOUND_REACH = 4;

  /** How far B may stand from A in {@code từ A (năm 2015) lên B}. */
  private static final int FROM_REACH = 12;

  private static final Set<String> RISES = Set.of("lên", "xuống", "còn");

  private static final Set<String> NOT_BEFORE_WORD =
      Set.of(
          "thứ", "tháng", "lần", "lớp", "quý", "cả", "mỗi", "từng", "vài", "mấy", "hàng", "nhiều");

  private static final Set<String> GENERAL =
      Set.of("người", "đồng chí", "trường hợp", "cuộc", "lượt", "đối tượng", "hộ", "ca", "vụ");

  private final Lexemes lexemes;
  private final BitSet blocked;
  private final HeadReader heads;
  private final List<Mention> mentions = new ArrayList<>();

  /** Whether a number may stand without anything around it. */
  private final boolean cell;

  private QuantityScanner(Lexemes lexemes, BitSet blocked, boolean cell) {
    this.cell = cell;
    this.lexemes = lexemes;
    this.blocked = blocked;
    this.heads = new HeadReader(lexemes, blocked);
  }

  /**
   * The quantities of a sentence.
   *
   * @param blocked lexemes that belong to a date, a document number or the like
   */
  public static List<Mention> scan(Lexemes lexemes, BitSet blocked) {
    return new QuantityScanner(lexemes, blocked, false).scan();
  }

  /** The quantities of a table's cell, where a number needs neither unit nor noun. */
  static List<Mention> scanCell(Lexemes lexemes, BitSet blocked) {
    return new QuantityScanner(lexemes, blocked, true).scan();
  }

  private List<Mention> scan() {
    int i = 0;
    while (i < lexemes.size()) {
      Mention mention = blocked.get(i) ? null : mentionAt(i);
      if (mention == null) {
        i++;
      } else {
        mentions.add(mention);
        i = Math.max(i + 1, mention.to());
      }
    }
    return mentions;
  }

  private @Nullable Mention mentionAt(int i) {
    Numeral numeral = NumeralReader.readAt(lexemes, i);
    if (numeral == null || isGluedToLetters(numeral)) {
      return null;
    }
    Head head = heads.at(numeral.to());
    Mention mention = fromTo(numeral, head);
    if (mention == null) {
      mention = ratio(numeral, head);
    }
    if (mention == null) {
      mention = range(numeral, head);
    }
    return mention != null ? mention : plain(numeral, head);
  }

  /** {@code 1A}, {@code 5G}: letters without a space that are no unit. */
  private boolean isGluedToLetters(Numeral numeral) {
    int next = numeral.to();
    if (numeral.from() > 0
        && lexemes.isGlued(numeral.from())
        && lexemes.isWord(numeral.from() - 1)) {
      return true;
    }
    if (!lexemes.isWord(next) || !lexemes.isGlued(next) || !lexemes.isNumber(next - 1)) {
      return false;
    }
    Head.Kind kind = heads.at(next).kind();
    return kind == Head.Kind.NONE || kind == Head.Kind.UNKNOWN;
  }

  // ------------------------------------------------------------------ plain

  private @Nullable Mention plain(Numeral numeral, Head head) {
    int population = heads.populationEnd(head.nounTo());
    if (population > 0) {
      Quantity quantity =
          quantity(numeral.value(), null, null, null, bound(numeral.from()), head.unit(), head);
      return mention(numeral, head, population, Mention.Shape.PER_POPULATION, quantity);
    }
    if (head.isNone() && !mayStandAlone(numeral)) {
      return null;
    }
    if (numeral.spelled() && !mayBeSpelled(numeral, head)) {
      return null;
    }
    if (head.kind() == Head.Kind.UNKNOWN
        && lexemes.isCapitalised(head.from())
        && !isShouted(head.from())) {
      return null;
    }
    Numeral read = settle(numeral, head);
    Quantity quantity =
        quantity(read.value(), null, null, null, bound(read.from()), head.unit(), head);
    Mention.Shape shape = head.isNone() ? Mention.Shape.BARE : Mention.Shape.PLAIN;
    return mention(numeral, head, head.to(), shape, quantity);
  }

  private boolean isShouted(int index) {
    String raw = lexemes.raw(index);
    return raw.length() > 1 && Character.isUpperCase(raw.charAt(1));
  }

  /** A number that closes an item of an enumeration: {@code khiển trách 28, cảnh cáo 5}. */
  private boolean mayStandAlone(Numeral numeral) {
    if (cell) {
      return !numeral.spelled();
    }
    int before = numeral.from() - 1;
    if (lexemes.key(before).equals(":") && before > 0) {
      before--; // "nữ: 78"
    }
    if (numeral.spelled() || !lexemes.isWord(before) || blocked.get(before)) {
      return false;
    }
    String next = lexemes.key(numeral.to());
    boolean closed = next.isEmpty() || Set.of(",", ";", ".", ")", "so", "và").contains(next);
    String last = lexemes.key(before);
    return closed
        && (!Nouns.get().isFunctionWord(last)
            || Set.of("tăng", "giảm", "còn", "là", "đạt", "có").contains(last));
  }

  /** {@code Hai Bà Trưng}. */
  private boolean isName(Numeral numeral, Head head) {
    return lexemes.isCapitalised(numeral.from())
        && lexemes.isCapitalised(head.from())
        && !isShouted(head.from());
  }

  private boolean mayBeSpelled(Numeral numeral, Head head) {
    String before = lexemes.key(numeral.from() - 1);
    boolean named =
        lexemes.isCapitalised(numeral.from())
            && numeral.from() > 1
            && lexemes.isCapitalised(numeral.from() - 1)
            && !isShouted(numeral.from());
    if (named || NOT_BEFORE_WORD.contains(before) || isName(numeral, head)) {
      return false;
    }
    if (numeral.to() - numeral.from() > 1) {
      return true;
    }
    boolean known = head.kind() != Head.Kind.UNKNOWN && !head.isNone();
    int value = numeral.value().intValue();
    if (value == 0 || lexemes.key(numeral.from()).equals("năm")) {
      return false;
    }
    return known && (value > 1 || BOUNDS.before(lexemes, numeral.from(), 0) != null);
  }

  // ------------------------------------------------------------------ X/Y

  private @Nullable Mention ratio(Numeral numeral, Head head) {
    int slash = slashAfter(numeral, head);
    Numeral second = null;
    if (slash >= 0) {
      if (heads.populationEnd(slash) > 0) {
        return null;
      }
      second = NumeralReader.readAt(lexemes, slash + 1);
    } else {
      int whole = wholeAfter(numeral, head);
      second = whole < 0 ? null : NumeralReader.readAt(lexemes, whole);
    }
    if (second == null || blocked.get(second.from())) {
      return null;
    }
    Head tail = heads.at(second.to());
    Head used = head.isNone() || slash == numeral.to() ? tail : head;
    Numeral first = shareScale(settle(numeral, used), second, head);
    Numeral of = settle(second, used);
    int end = Math.max(tail.to(), second.to());
    if (slash >= 0 && !head.isNone() && lexemes.key(slash - 1).equals(")")) {
      end = head.to();
    }
    Quantity quantity =
        quantity(first.value(), null, of.value(), null, bound(first.from()), used.unit(), used);
    return mention(numeral, used, end, Mention.Shape.RATIO, quantity);
  }

  /** The slash of X/Y, after the number, its unit or a parenthesis; -1 for none. */
  private int slashAfter(Numeral numeral, Head head) {
    for (int at : new int[] {numeral.to(), head.nounTo(), head.to()}) {
      if (lexemes.key(at).equals("/") && lexemes.isNumber(at + 1)) {
        return at;
      }
    }
    int open = head.to();
    if (!lexemes.key(open).equals("(")) {
      return -1;
    }
    for (int i = open + 1; i < Math.min(lexemes.size(), open + 25); i++) {
      if (lexemes.key(i).equals(")")) {
        return lexemes.key(i + 1).equals("/") && lexemes.isNumber(i + 2) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Y of {@code 17 trong tổng số 19}, {@code 17 trên 19 xã}; -1 for none. */
  private int wholeAfter(Numeral numeral, Head head) {
    int at = head.kind() == Head.Kind.UNKNOWN ? numeral.to() : head.to();
    String link = lexemes.key(at);
    if (!link.equals("trong") && !link.equals("trên")) {
      return -1;
    }
    int next = at + 1;
    boolean total = lexemes.key(next).equals("tổng");
    if (total) {
      next++;
    }
    boolean number = lexemes.key(next).equals("số");
    if (number) {
      next++;
    }
    if (!lexemes.isNumber(next) || blocked.get(next)) {
      return -1;
    }
    return total || number || ((link.equals("trên") || head.isNone()) && numeral.to() == at)
        ? next
        : -1;
  }

  // ------------------------------------------------------------------ ranges

  private @Nullable Mention range(Numeral numeral, Head head) {
    int link = head.isNone() || head.kind() == Head.Kind.UNKNOWN ? numeral.to() : head.to();
    String key = lexemes.key(link);
    boolean dash = key.equals("-") && !blocked.get(link);
    boolean to = key.equals("đến") || key.equals("tới");
    if ((!dash && !to) || blocked.get(link + 1)) {
      return null;
    }
    Numeral second = NumeralReader.readAt(lexemes, link + 1);
    if (second == null || (second.spelled() && to)) {
      return null;
    }
    Head tail = heads.at(second.to());
    if (!head.isNone()
        && head.kind() != Head.Kind.UNKNOWN
        && (tail.isNone() || !Objects.equals(head.unit(), tail.unit()))) {
      return null;
    }
    Numeral low = shareScale(settle(numeral, tail), second, head);
    Numeral high = settle(second, tail);
    if (low.value().compareTo(high.value()) >= 0 || (tail.isNone() && !mayStandAlone(second))) {
      return null;
    }
    Quantity quantity =
        quantity(low.value(), high.value(), null, null, Bound.RANGE, tail.unit(), tail);
    return mention(numeral, tail, Math.max(tail.to(), second.to()), Mention.Shape.RANGE, quantity);
  }

  /** {@code từ A lên B}: B is the value, A the earlier one. */
  private @Nullable Mention fromTo(Numeral numeral, Head head) {
    int start = boundStart(numeral.from());
    if (!lexemes.key(start - 1).equals("từ")) {
      return null;
    }
    int rise = -1;
    int limit = Math.min(lexemes.size(), head.to() + FROM_REACH);
    for (int i = Math.max(head.to(), numeral.to()); i < limit; i++) {
      String key = lexemes.key(i);
      if (key.equals(";")
          || key.equals(".")
          || (lexemes.isNumber(i) && !blocked.get(i) && rise < 0)) {
        return null;
      }
      if (RISES.contains(key)) {
        rise = i;
      } else if (rise >= 0 && lexemes.isNumber(i) && !blocked.get(i)) {
        return fromTo(numeral, head, i);
      } else if (rise >= 0 && i > rise + 4) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Mention fromTo(Numeral numeral, Head head, int at) {
    Numeral second = NumeralReader.readAt(lexemes, at);
    if (second == null) {
      return null;
    }
    Head tail = heads.at(second.to());
    if (!head.isNone() && !Objects.equals(head.unit(), tail.unit())) {
      return null;
    }
    Numeral earlier = shareScale(settle(numeral, tail), second, head);
    Quantity quantity =
        quantity(
            settle(second, tail).value(),
            null,
            null,
            earlier.value(),
            bound(at),
            tail.unit(),
            tail);
    return mention(
        numeral, tail, Math.max(tail.to(), second.to()), Mention.Shape.FROM_TO, quantity);
  }

  // ------------------------------------------------------------------ parts

  /** The first of two numbers takes the multiplier that is written once: {@code 2,1 - 2,3 tỷ}. */
  private static Numeral shareScale(Numeral first, Numeral second, Head head) {
    boolean bare = head.isNone() || head.kind() == Head.Kind.UNKNOWN;
    boolean once =
        first.multiplier().compareTo(BigDecimal.ONE) == 0
            && second.multiplier().compareTo(BigDecimal.ONE) != 0;
    return bare && once && !first.spelled() ? first.times(second.multiplier()) : first;
  }

  /** Reads a doubtful separator by what is counted: people and things come in whole numbers. */
  private Numeral settle(Numeral numeral, Head head) {
    if (numeral.other() == null) {
      return numeral;
    }
    boolean comma = lexemes.key(numeral.from()).indexOf(',') >= 0;
    if (!comma) {
      return "%".equals(head.unit()) ? numeral.reread() : numeral;
    }
    boolean whole = !head.isNone() && head.kind() != Head.Kind.MEASURE;
    boolean fraction = numeral.value().stripTrailingZeros().scale() > 0;
    boolean scaled = numeral.multiplier().compareTo(BigDecimal.ONE) != 0;
    return whole && fraction && !scaled ? numeral.reread() : numeral;
  }

  private List<FactWarning> warnings(Numeral numeral, Mention.Shape shape) {
    boolean lostUnit = shape == Mention.Shape.BARE && numeral.value().scale() > 0 && !cell;
    if (lostUnit) {
      return List.of(FactWarning.DOUBTFUL_TEXT);
    }
    boolean doubtful =
        numeral.other() != null
            && lexemes.key(numeral.from()).indexOf(',') >= 0
            && (numeral.multiplier().compareTo(BigDecimal.ONE) == 0
                || lexemes.key(numeral.from()).endsWith("0"));
    return doubtful ? List.of(FactWarning.AMBIGUOUS_SEPARATOR) : List.of();
  }

  private static Quantity quantity(
      BigDecimal value,
      @Nullable BigDecimal high,
      @Nullable BigDecimal of,
      @Nullable BigDecimal from,
      Bound bound,
      @Nullable String unit,
      Head head) {
    BigDecimal factor = head.factor();
    return new Quantity(
        plain(value.multiply(factor)),
        high == null ? null : plain(high.multiply(factor)),
        of == null ? null : plain(of.multiply(factor)),
        from == null ? null : plain(from.multiply(factor)),
        bound,
        unit);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Mention mention(
      Numeral numeral, Head head, int end, Mention.Shape shape, Quantity quantity) {
    int from = boundStart(numeral.from());
    Quantity bounded = quantity;
    int to = Math.max(end, numeral.to());
    int after = afterBound(to, shape);
    if (after > 0) {
      PhraseTable.Hit<Bound> hit = BOUNDS.after(lexemes, after);
      if (hit != null) {
        to = after + hit.length();
        Bound bound = quantity.bound() == Bound.RANGE ? Bound.RANGE : hit.value();
        bounded =
            new Quantity(
                quantity.value(),
                quantity.high(),
                quantity.of(),
                quantity.from(),
                bound,
                quantity.unit());
      }
    }
    boolean linked = shape == Mention.Shape.RANGE || shape == Mention.Shape.FROM_TO || after > 0;
    if (linked && lexemes.key(from - 1).equals("từ")) {
      from--;
    }
    boolean counted = head.nounTo() > head.from();
    boolean general =
        counted
            && (GENERAL.contains(key(head.from(), head.nounTo()))
                || "lượt người".equals(head.unit()));
    return new Mention(
        from,
        to,
        numeral.from(),
        counted ? head.from() : -1,
        counted ? head.nounTo() : -1,
        shape,
        general,
        bounded,
        warnings(numeral, shape));
  }

  private String key(int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i > from ? " " : "").append(lexemes.key(i));
    }
    return key.toString();
  }

  private int afterBound(int to, Mention.Shape shape) {
    if (shape == Mention.Shape.FROM_TO) {
      return -1;
    }
    for (int i = to; i < Math.min(lexemes.size(), to + BOUND_REACH); i++) {
      if (BOUNDS.after(lexemes, i) != null) {
        return i;
      }
      if (!lexemes.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  private Bound bound(int number) {
    PhraseTable.Hit<Bound> hit = BOUNDS.before(lexemes, number, lastEnd());
    return hit == null ? Bound.EXACT : hit.value();
  }

  private int boundStart(int number) {
    PhraseTable.Hit<Bound> hit = BOUNDS.before(lexemes, number, lastEnd());
    return hit == null ? number : number - hit.length();
  }

  private int lastEnd() {
    return mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).to();
  }
}
