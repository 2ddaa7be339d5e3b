package vn.baocao.facts.numeric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.Period;
import vn.baocao.facts.numeric.KindRules.Cue;
import vn.baocao.facts.numeric.KindRules.Kind;
import vn.baocao.facts.period.DocumentTime;
import vn.baocao.facts.period.TimeMention;
import vn.baocao.facts.period.TimeScanner;
import vn.baocao.facts.quantity.UnitName;
import vn.baocao.facts.rule.Lexemes;

/** What stands above a table and holds for all of it; each null where nothing is said. */
record TableSetting(@Nullable Kind kind, @Nullable Period period, @Nullable UnitName unit) {

  /** The setting that the spans {@code above}, outermost first, tell; the innermost counts. */
  static TableSetting of(String text, List<Span> above, DocumentTime time) {
    Kind kind = null;
    Period period = null;
    UnitName unit = null;
    boolean planned = false;
    for (Span span : above) {
      Lexemes lexemes = Lexemes.of(text, span);
      List<Cue> cues = KindRules.inHeading(lexemes);
      kind = cues.isEmpty() ? kind : cues.getLast().kind();
      planned |= saysPlan(lexemes);
      for (TimeMention mention : TimeScanner.scan(lexemes, time)) {
        if (mention.tellsWhen() && mention.period() != null) {
          period = mention.period();
          kind = time.isAfter(mention) ? Kind.AIM : kind;
        }
      }
      UnitName own = stated(lexemes);
      unit = own == null ? unit : own;
    }
    boolean over = period != null && time.isOver(period) && !planned;
    return new TableSetting(over ? null : kind, period, unit);
  }

  /** Whether a table is called a plan, and not only one of indicators. */
  private static boolean saysPlan(Lexemes lexemes) {
    for (int i = 0; i + 1 < lexemes.size(); i++) {
      String words = lexemes.key(i) + ' ' + lexemes.key(i + 1);
      if (words.equals("kế hoạch") || words.equals("dự toán") || words.equals("phấn đấu")) {
        return true;
      }
    }
    return false;
  }

  /** {@code (Đơn vị tính: triệu đồng)}. */
  private static @Nullable UnitName stated(Lexemes lexemes) {
    for (int i = 0; i + 2 < lexemes.size(); i++) {
      boolean unit = lexemes.key(i).equals("đơn") && lexemes.key(i + 1).equals("vị");
      boolean abbreviated = lexemes.key(i).equals("đvt");
      if (!unit && !abbreviated) {
        continue;
      }
      int colon = i;
      while (colon < Math.min(lexemes.size(), i + 4) && !lexemes.key(colon).equals(":")) {
        colon++;
      }
      int end = lexemes.size();
      while (end > colon + 1 && !lexemes.isWord(end - 1) && !lexemes.key(end - 1).equals("%")) {
        end--;
      }
      return colon + 1 < end ? UnitName.read(lexemes, colon + 1, end) : null;
    }
    return null;
  }
}
