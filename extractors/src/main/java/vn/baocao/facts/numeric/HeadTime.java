package vn.baocao.facts.numeric;

import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Period;
import vn.baocao.facts.numeric.KindRules.Kind;
import vn.baocao.facts.period.DocumentTime;
import vn.baocao.facts.period.TimeMention;
import vn.baocao.facts.period.TimeScanner;
import vn.baocao.facts.rule.Lexemes;

/**
 * What the heading of a column tells of time.
 *
 * @param period null where it names none
 * @param kind a time to come makes targets, one that is over counts; else null
 * @param wholeYear whether it speaks of a year without naming it: {@code KH năm}
 * @param covered how many of its lexemes tell time
 */
record HeadTime(@Nullable Period period, @Nullable Kind kind, boolean wholeYear, int covered) {

  static HeadTime in(Lexemes lexemes, DocumentTime time) {
    Period period = null;
    Kind kind = null;
    int covered = 0;
    boolean compared = false;
    for (TimeMention mention : TimeScanner.scan(lexemes, time)) {
      covered += mention.to() - mention.from();
      compared |= mention.role() == TimeMention.Role.COMPARED;
      if (mention.tellsWhen() && mention.period() != null) {
        period = mention.period();
        kind = kind(mention, time);
      }
    }
    if (period == null && !compared) {
      int year = bareYear(lexemes);
      if (year >= 0) {
        Period named = new Period(lexemes.key(year));
        TimeMention mention = new TimeMention(year, year + 1, TimeMention.Role.WHEN, named);
        return new HeadTime(named, kind(mention, time), false, covered + 1);
      }
    }
    boolean wholeYear = period == null && !compared && speaksOfYear(lexemes);
    return new HeadTime(period, kind, wholeYear, covered);
  }

  private static @Nullable Kind kind(TimeMention mention, DocumentTime time) {
    return time.isAfter(mention) ? Kind.AIM : time.isBefore(mention) ? Kind.RESULT : null;
  }

  /** A year without {@code năm}: {@code KH 2021}; -1 for none. */
  private static int bareYear(Lexemes lexemes) {
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.isNumber(i) && TableText.isYear(lexemes.key(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean speaksOfYear(Lexemes lexemes) {
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.key(i).equals("năm")) {
        return true;
      }
    }
    return false;
  }
}
