package vn.baocao.facts.numeric;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Status;
import vn.baocao.facts.numeric.KindRules.Cue;
import vn.baocao.facts.numeric.KindRules.Kind;
import vn.baocao.facts.period.DocumentTime;
import vn.baocao.facts.period.TimeMention;
import vn.baocao.facts.period.TimeScanner;
import vn.baocao.facts.quantity.Mention;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;

/**
 * Decides whether a quantity is a target or a count: by the last cue before it in its sentence (a
 * time after the document's date is a cue, too), else by the sentences before, else by the
 * headings. Reads the sentences of a document in order; one instance a document.
 */
final class KindContext {

  private static final PhraseTable<Boolean> CONTINUED = Goals.words().list("continued").table();
  private static final Set<String> MERGER_ENDS = Goals.words().keys("merger-end");

  private static final int STATUS_REACH = 8;
  private static final int MERGER_REACH = 14;

  private final DocumentTime time;
  private @Nullable Kind carried;
  private boolean aimed;
  private boolean counted;
  private boolean carriedTargets;
  private int paragraph = -1;
  private boolean sameParagraph;
  private List<Lexemes> headings = List.of();
  private @Nullable Kind heading;
  private List<Cue> cues = List.of();
  private List<TimeMention> times = List.of();
  private Lexemes lexemes = Lexemes.of("");

  /** Where a quantity begins that is named beside a result, as what was planned. */
  private final BitSet planned = new BitSet();

  private @Nullable Kind[] told = new @Nullable Kind[1];

  KindContext(DocumentTime time) {
    this.time = time;
  }

  /** Begins a sentence. */
  void begin(Lexemes sentence, List<TimeMention> found, List<Lexemes> headings, int paragraph) {
    Kind last = told[told.length - 1];
    boolean beside = last == Kind.AIM && counted; // an aim named beside a result ends with it
    carried = last == null || beside ? carried : last == Kind.DEMAND && !aimed ? null : last;
    if (last != null || !aimed) {
      carriedTargets = aimed;
    }
    aimed = false;
    counted = false;
    sameParagraph = paragraph == this.paragraph;
    this.paragraph = paragraph;
    lexemes = sentence;
    times = found;
    cues = KindRules.inSentence(sentence);
    planned.clear();
    for (Cue cue : cues) {
      if (cue.kind() == Kind.PLAN) {
        planned.set(cue.to());
      }
    }
    told = lastCues();
    if (!headings.equals(this.headings)) {
      this.headings = headings;
      Kind above = kindOf(headings);
      carried = above == heading ? carried : null;
      heading = above;
    }
  }

  /** What the headings tell; the innermost that tells counts. */
  private @Nullable Kind kindOf(List<Lexemes> headings) {
    Kind above = null;
    for (Lexemes text : headings) {
      List<Cue> found = KindRules.inHeading(text);
      for (TimeMention mention : TimeScanner.scan(text, time)) {
        above = time.isAfter(mention) ? Kind.AIM : above;
      }
      above = found.isEmpty() ? above : found.getLast().kind();
    }
    return above;
  }

  /** Whether the mention is a target. */
  boolean isTarget(Mention mention) {
    if (Goals.isGoal(lexemes, mention) && !isPlanned(mention)) {
      return false;
    }
    if (planned.get(mention.from())) {
      return true;
    }
    Kind kind = told[mention.from()];
    if (kind == null) {
      kind = isFollowedByResult(mention) ? Kind.RESULT : context(mention);
    }
    boolean target = (kind == Kind.AIM || kind == Kind.DEMAND) && !isMergedAway(mention);
    aimed |= target;
    counted |= !target && !aimed;
    return target;
  }

  /** In a planned merger the old number is counted: {@code sáp nhập 19 xã thành 5 xã}. */
  private boolean isMergedAway(Mention mention) {
    if (!mention.counts()) {
      return false;
    }
    for (int i = mention.to(); i < Math.min(lexemes.size(), mention.to() + MERGER_REACH); i++) {
      String key = lexemes.key(i);
      if (key.equals("thành") && lexemes.isNumber(i + 1)) {
        return true;
      }
      if (MERGER_ENDS.contains(key)) {
        return false;
      }
    }
    return false;
  }

  /** {@code kế hoạch đề ra là 11 đề án}: the cue stands directly before the number. */
  private boolean isPlanned(Mention mention) {
    for (Cue cue : cues) {
      if (cue.kind() == Kind.AIM && cue.to() <= mention.from() && cue.to() >= mention.from() - 2) {
        return !lexemes.key(cue.from()).equals("phấn") && !lexemes.key(cue.to() - 1).equals("tiêu");
      }
    }
    return false;
  }

  private @Nullable Kind context(Mention mention) {
    boolean goesOn =
        sameParagraph
            || CONTINUED.longestAt(lexemes, 0) != null
            || (carriedTargets && !mention.counts());
    return carried != null && goesOn ? carried : heading;
  }

  /**
   * For every lexeme, the last cue before it; one in a parenthesis counts only inside of it. The
   * last entry is what the sentence leaves to the next.
   */
  private @Nullable Kind[] lastCues() {
    @Nullable Kind[] told = new @Nullable Kind[lexemes.size() + 1];
    Kind last = null;
    Kind outside = null;
    int depth = 0;
    int cue = 0;
    int when = 0;
    for (int i = 0; i < lexemes.size(); i++) {
      for (; when < times.size() && times.get(when).to() <= i; when++) {
        last = time.isAfter(times.get(when)) ? Kind.AIM : last;
      }
      for (; cue < cues.size() && cues.get(cue).to() <= i; cue++) {
        last = after(last, cues.get(cue).kind());
      }
      String key = lexemes.key(i);
      if (key.equals("(") && depth++ == 0) {
        outside = last;
      } else if (key.equals(")") && depth > 0 && --depth == 0) {
        last = outside;
      }
      told[i] = last;
    }
    told[lexemes.size()] = depth == 0 ? last : outside;
    return told;
  }

  /** Whether the count reached its target, where words close after it say so. */
  @Nullable Status status(Mention mention) {
    for (Cue cue : cues) {
      if (cue.from() >= mention.to() - 1 && cue.kind() == Kind.REACHED) {
        return cue.from() - mention.to() > STATUS_REACH ? null : status(cue);
      }
    }
    return null;
  }

  private @Nullable Status status(Cue cue) {
    boolean exceeded = false;
    for (int i = cue.from(); i < cue.to(); i++) {
      exceeded |= lexemes.key(i).equals("vượt");
      if (lexemes.isNumber(i) && !exceeded) {
        return null;
      }
    }
    return switch (lexemes.key(cue.from())) {
      case "không", "chưa" -> Status.NOT_ACHIEVED;
      case "vượt" -> Status.EXCEEDED;
      case "đạt", "hoàn" -> exceeded ? Status.EXCEEDED : Status.ACHIEVED;
      default -> null;
    };
  }

  private static @Nullable Kind after(@Nullable Kind last, Kind cue) {
    return switch (cue) {
      case NONE, PLAN -> last;
      case REACHED -> Kind.RESULT;
      case DEMAND -> last == Kind.AIM ? last : cue;
      case AIM, RESULT -> cue;
    };
  }

  /** {@code đạt 5 tỷ đồng, vượt mục tiêu}. */
  private boolean isFollowedByResult(Mention mention) {
    for (Cue cue : cues) {
      if (cue.from() < mention.from()) {
        continue;
      }
      if (cue.kind() == Kind.REACHED && cue.from() - mention.to() < 12) {
        return true;
      }
    }
    return false;
  }
}
