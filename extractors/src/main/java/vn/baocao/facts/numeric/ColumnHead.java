package vn.baocao.facts.numeric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.Measure;
import vn.baocao.facts.Period;
import vn.baocao.facts.numeric.KindRules.Kind;
import vn.baocao.facts.period.DocumentTime;
import vn.baocao.facts.quantity.UnitName;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.Rule;
import vn.baocao.facts.rule.RuleFile;
import vn.baocao.facts.rule.TokenPattern;

/**
 * What the headings of a column say of the values below: their kind, period, unit and measure, by
 * {@code columns.rules}.
 *
 * @param role what the column holds
 * @param name the heading that names an indicator; null where the headings only tell kind or time
 * @param kind null where they do not tell
 * @param period null where they do not tell
 * @param wholeYear whether they speak of a year without naming it: {@code kế hoạch cả năm}
 * @param unit null where they do not tell
 */
record ColumnHead(
    Role role,
    @Nullable Span name,
    @Nullable Kind kind,
    @Nullable Period period,
    boolean wholeYear,
    @Nullable UnitName unit,
    Measure measure) {

  private static final RuleFile RULES = RuleFile.of(ColumnHead.class, "columns.rules");

  /** What a column holds. */
  enum Role {
    VALUES,
    /** Running numbers of the rows. */
    NUMBERING,
    /** Units of the rows. */
    UNITS,
    /** Names: indicators, or localities. */
    NAMES,
    /** Remarks and other text. */
    REMARKS
  }

  static RuleFile rules() {
    return RULES;
  }

  /** The head of the column whose headings stand at {@code heads}, from the top. */
  static ColumnHead of(String text, List<Span> heads, DocumentTime time) {
    List<String> told = new ArrayList<>();
    Span name = null;
    Kind kind = null;
    Period period = null;
    UnitName unit = null;
    boolean year = false;
    for (Span head : heads) {
      Lexemes lexemes = Lexemes.of(text, head);
      List<String> values = new ArrayList<>();
      int covered = values(lexemes, values);
      told.addAll(values);
      HeadTime own = HeadTime.in(lexemes, time);
      covered += own.covered();
      period = own.period() == null ? period : own.period();
      kind = own.kind() == null ? kind : own.kind();
      year |= own.wholeYear();
      UnitName stated = unit(lexemes);
      unit = stated == null ? unit : stated;
      int rest = lexemes.size() - covered;
      if (stated == null || rest > 1) {
        boolean longer = name == null || head.length() >= name.length();
        name = rest > 1 && longer ? TableText.name(text, head) : name;
      }
    }
    boolean wholeYear = year && period == null;
    UnitName used = ratio(told) ? percent() : unit;
    return new ColumnHead(
        role(told), name, told(told, kind), period, wholeYear, used, measure(told));
  }

  /** The same head with the period of the values that it compares. */
  ColumnHead at(@Nullable Period compared) {
    return new ColumnHead(role, name, kind, compared, false, unit, measure);
  }

  /** The same head where what stands below it shows its role. */
  ColumnHead as(Role shown) {
    return new ColumnHead(shown, name, kind, period, wholeYear, unit, measure);
  }

  /** Whether its values are levels, or counts, that were reached. */
  boolean isResult() {
    return role == Role.VALUES && measure == Measure.LEVEL && kind != Kind.AIM && period != null;
  }

  private static int values(Lexemes lexemes, List<String> values) {
    int[] covered = new int[1];
    RULES.forEachMatch(
        lexemes,
        (Rule rule, TokenPattern.Match match) -> {
          values.add(String.valueOf(rule.value()));
          covered[0] += match.to() - match.from();
        });
    return covered[0];
  }

  private static Role role(List<String> told) {
    if (told.contains("numbering")) {
      return Role.NUMBERING;
    }
    if (told.contains("units")) {
      return Role.UNITS;
    }
    if (told.contains("remarks")) {
      return Role.REMARKS;
    }
    return told.contains("names") ? Role.NAMES : Role.VALUES;
  }

  private static boolean ratio(List<String> told) {
    return !told.contains("change")
        && (told.contains("plan-ratio") || told.contains("earlier-ratio"));
  }

  private static Measure measure(List<String> told) {
    if (told.contains("change")) {
      return Measure.CHANGE;
    }
    if (told.contains("plan-ratio")) {
      return Measure.PLAN_RATIO;
    }
    if (told.contains("earlier-ratio")) {
      return Measure.RATIO_TO_EARLIER;
    }
    return told.contains("share") ? Measure.SHARE : Measure.LEVEL;
  }

  private static @Nullable Kind told(List<String> told, @Nullable Kind byTime) {
    if (ratio(told) || told.contains("change") || told.contains("result")) {
      return Kind.RESULT;
    }
    return told.contains("aim") ? Kind.AIM : byTime;
  }

  private static @Nullable UnitName percent() {
    return UnitName.read("%");
  }

  /** The unit at the end of a heading, in parentheses or after a comma or colon. */
  static @Nullable UnitName unit(Lexemes lexemes) {
    int size = lexemes.size();
    UnitName whole = size == 0 ? null : UnitName.read(lexemes, 0, size);
    if (whole != null && whole.unit().isPresent()) {
      return whole;
    }
    int open = TableText.lastOpen(lexemes);
    if (open >= 0) {
      return UnitName.read(lexemes, open + 1, size - 1);
    }
    for (int i = size - 2; i > 0; i--) {
      if (Set.of(",", ":", "-").contains(lexemes.key(i))) {
        return UnitName.read(lexemes, i + 1, size);
      }
    }
    return size > 1 && lexemes.key(size - 1).equals("%") ? percent() : null;
  }
}
