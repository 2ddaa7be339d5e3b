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
import vn.baocao.facts.period.TimeMention;
import vn.baocao.facts.period.TimeScanner;
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
 * @param unit null where they do not tell
 */
record ColumnHead(
    Role role,
    @Nullable Span name,
    @Nullable Kind kind,
    @Nullable Period period,
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
    for (Span head : heads) {
      Lexemes lexemes = Lexemes.of(text, head);
      List<String> values = new ArrayList<>();
      int covered = values(lexemes, values);
      told.addAll(values);
      for (TimeMention mention : TimeScanner.scan(lexemes, time)) {
        covered += mention.to() - mention.from();
        if (mention.tellsWhen() && mention.period() != null) {
          period = mention.period();
          kind = time.isAfter(mention) ? Kind.AIM : kind;
        }
      }
      if (period == null) {
        period = year(lexemes);
      }
      UnitName own = unit(lexemes);
      unit = own == null ? unit : own;
      boolean names = UnitName.read(lexemes, 0, lexemes.size()) == null;
      int rest = lexemes.size() - covered;
      if (names && rest > 1 && (name == null || head.length() >= name.length())) {
        name = TableText.name(text, head);
      }
    }
    return new ColumnHead(
        role(told), name, told(told, kind), period, ratio(told) ? percent() : unit, measure(told));
  }

  /** The year that a heading names without {@code năm}: {@code KH 2021}. */
  private static @Nullable Period year(Lexemes lexemes) {
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.isNumber(i) && TableText.isYear(lexemes.key(i))) {
        return new Period(lexemes.key(i));
      }
    }
    return null;
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
    return told.contains("plan-ratio") || told.contains("earlier-ratio");
  }

  private static Measure measure(List<String> told) {
    if (told.contains("plan-ratio")) {
      return Measure.PLAN_RATIO;
    }
    if (told.contains("earlier-ratio")) {
      return Measure.RATIO_TO_EARLIER;
    }
    if (told.contains("change")) {
      return Measure.CHANGE;
    }
    return told.contains("share") ? Measure.SHARE : Measure.LEVEL;
  }

  private static @Nullable Kind told(List<String> told, @Nullable Kind byTime) {
    if (ratio(told) || told.contains("result")) {
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
    if (whole != null) {
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
