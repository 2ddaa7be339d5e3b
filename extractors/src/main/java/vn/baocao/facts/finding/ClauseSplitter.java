package vn.baocao.facts.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.Finding;

/**
 * Divides a sentence into clauses that can each be one finding: at semicolons, after the colon that
 * announces a list, before {@code nhưng} and {@code song}, and between {@code do …} and {@code nên
 * …}. What hangs on a colon otherwise stays together; lead-ins are left out.
 */
final class ClauseSplitter {

  private static final CueRules BOUNDARIES = CueRuleFile.load("boundaries.txt");
  private static final int SHORTEST_STATEMENT = 4;
  private static final int LONGEST_ADVERBIAL = 25;
  private static final int NONE = -1;
  private static final String HANGING = "before-colon.hanging";
  private static final String LISTING = "before-colon.listing";

  private final String text;
  private final Words words;
  private final Enclosures enclosures;
  private final List<Clause> clauses = new ArrayList<>();
  private Finding.@Nullable Type announced;
  private Words leadWords;

  /** Whether a speaker has been named, so that quotation marks hold no slogan but what he said. */
  private boolean spoken;

  private ClauseSplitter(String text, Span sentence) {
    this.text = text;
    this.words = Words.of(text, sentence);
    this.enclosures = Enclosures.of(words);
    this.leadWords = words.subset(0, 0);
  }

  /** The clauses of a sentence, in order, without overlap. */
  static List<Clause> split(String text, Span sentence) {
    ClauseSplitter splitter = new ClauseSplitter(text, sentence);
    splitter.split();
    return splitter.clauses;
  }

  private void split() {
    int start = afterDateline();
    int lead = start;
    int colon = NONE;
    boolean holdsAll = false;
    for (int i = start; i < words.size(); i++) {
      if (!words.isMark(i) || enclosures.isInside(i)) {
        continue;
      }
      String mark = words.key(i);
      if (mark.equals(":") && colon == NONE) {
        switch (colon(start, i)) {
          case ANNOUNCES -> start = i + 1;
          case HOLDS_ALL -> {
            colon = i;
            holdsAll = true;
          }
          case HOLDS_ONE -> colon = i;
        }
      } else if ((mark.equals(";") && !holdsAll) || endsSentence(i)) {
        addStatements(lead, start, colon, i);
        colon = NONE;
        holdsAll = false;
        start = i + 1;
        lead = start;
      }
    }
    addStatements(lead, start, colon, words.size());
  }

  /** "(Baonghean.vn) - ", "ĐBP – ": the paper's name before a report's first word. */
  private int afterDateline() {
    for (int i = 1; i < Math.min(words.size(), 8); i++) {
      String mark = words.key(i);
      boolean dash = mark.equals("-") || mark.equals("–") || mark.equals("—");
      if (dash && isSpaced(i)) {
        boolean name = isCapitals(0, i) && !isCapitals(i + 1, i + 2);
        return words.key(0).equals("(") || name ? i + 1 : 0;
      }
    }
    return 0;
  }

  private boolean isSpaced(int word) {
    return words.start(word) > words.end(word - 1)
        && word + 1 < words.size()
        && words.end(word) < words.start(word + 1);
  }

  private boolean isCapitals(int from, int to) {
    return text.substring(words.start(from), words.end(to - 1))
        .chars()
        .noneMatch(Character::isLowerCase);
  }

  /** A row of dots or "…" before a capital: the detector may have taken it for a pause. */
  private boolean endsSentence(int i) {
    boolean dots = words.key(i).equals("…") || (words.key(i).equals(".") && isDot(i - 1));
    return dots && i + 1 < words.size() && Character.isUpperCase(text.charAt(words.start(i + 1)));
  }

  private boolean isDot(int i) {
    return i >= 0 && words.key(i).equals(".");
  }

  /** What a colon does with the words behind it. */
  private enum Colon {
    /** Each item stands for itself. */
    ANNOUNCES,
    /** Semicolons divide items that belong to the words before the colon. */
    HOLDS_ALL,
    /** What follows belongs to the words before, up to the next semicolon. */
    HOLDS_ONE
  }

  /** Reads the words {@code [from, colon)}; sets {@link #announced} where they announce. */
  private Colon colon(int from, int colon) {
    String label = beforeColon(from, colon, rule -> true);
    if (label.equals(LISTING)) {
      String type = beforeColon(from, colon, rule -> Judgement.type(lastPart(rule)) != null);
      label = type.isEmpty() ? HANGING : type;
    }
    if (label.equals(HANGING)) {
      return Colon.HOLDS_ALL;
    }
    if (label.isEmpty() && isJudgement(from, colon)) {
      return Colon.HOLDS_ONE;
    }
    spoken |= label.equals("before-colon.speech");
    announced = Judgement.type(lastPart(label));
    return Colon.ANNOUNCES;
  }

  /** The label of the last words before the colon that a rule was found in; empty without one. */
  private String beforeColon(int from, int colon, Predicate<String> wanted) {
    String[] label = {""};
    int[] latest = {-1};
    for (int i = from; i < colon; i++) {
      BOUNDARIES.findAt(
          words,
          i,
          (rule, at, end) -> {
            String found = rule.label();
            if (end == colon
                && found.startsWith("before-colon")
                && wanted.test(found)
                && at > latest[0]) {
              latest[0] = at;
              label[0] = found;
            }
          });
    }
    return label[0];
  }

  private static String lastPart(String label) {
    return label.substring(label.lastIndexOf('.') + 1);
  }

  /**
   * Adds the statements of {@code [from, to)}, which holds no semicolon that divides.
   *
   * @param lead where the words begin that announce the first of them
   * @param colon that some of the words hang on, or {@link #NONE}
   */
  private void addStatements(int lead, int from, int colon, int to) {
    int start = afterAnnouncement(afterLeadIns(from, to), to);
    leadWords = words.subset(lead, start);
    int end = withoutStop(start, to);
    if (end - start < SHORTEST_STATEMENT) {
      return;
    }
    int consequence = consequence(start, end);
    int contrast = consequence == NONE ? contrast(start, end) : NONE;
    if (consequence != NONE) {
      add(start, beforeComma(consequence), Finding.Type.CAUSE);
      leadWords = words.subset(consequence, consequence + 1);
      add(consequence + 1, end, announced);
    } else if (contrast != NONE) {
      add(start, beforeComma(contrast), announced);
      add(afterLeadIns(contrast + 1, end), end, announced);
    } else if (colon > start && isJudgement(start, colon)) {
      add(start, colon, end, announced);
    } else {
      add(start, end, announced);
    }
  }

  private void add(int from, int to, Finding.@Nullable Type type) {
    add(from, to, to, type);
  }

  private void add(int start, int judgingTo, int to, Finding.@Nullable Type type) {
    int from = spoken && "“\"".contains(words.key(start)) ? start + 1 : start;
    if (to - from >= SHORTEST_STATEMENT) {
      Span span = new Span(words.start(from), words.end(to - 1));
      clauses.add(new Clause(leadWords, words.subset(from, judgingTo), span, type));
    }
  }

  /** Where {@code nên} stands in "do A nên B"; NONE where the clause is no such sentence. */
  private int consequence(int from, int to) {
    if (!matches("cause-opener", from)) {
      return NONE;
    }
    for (int i = from + 2; i < to - SHORTEST_STATEMENT; i++) {
      if (!enclosures.isInside(i) && matches("consequence", i)) {
        return i;
      }
    }
    return NONE;
  }

  /** Where {@code nhưng} or {@code song} stands between two full judgements, else NONE. */
  private int contrast(int from, int to) {
    for (int i = from; i < to - SHORTEST_STATEMENT; i++) {
      if (matches("concession", i)) {
        return NONE;
      }
      if (i - from >= SHORTEST_STATEMENT && !enclosures.isInside(i) && matches("contrast", i)) {
        return isJudgement(from, i) && isJudgement(i + 1, to) ? i : NONE;
      }
    }
    return NONE;
  }

  private boolean isJudgement(int from, int to) {
    return to - from >= SHORTEST_STATEMENT
        && Judgement.of(words.subset(from, to)).verdict() != null;
  }

  private boolean matches(String label, int at) {
    boolean[] found = {false};
    BOUNDARIES.findAt(words, at, (rule, from, to) -> found[0] |= rule.label().equals(label));
    return found[0];
  }

  private int beforeComma(int word) {
    return words.key(word - 1).equals(",") ? word - 1 : word;
  }

  private int withoutStop(int from, int to) {
    int end = to;
    while (end > from && isClosing(words.key(end - 1), end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isClosing(String key, int i) {
    return ".…,;:!”/".contains(key) && (!key.equals("”") || spoken || !enclosures.isInside(i));
  }

  /** The first word after "Bên cạnh đó,", "Nhiệm kỳ qua,", "Theo báo cáo,", several of them. */
  private int afterLeadIns(int from, int to) {
    int start = from;
    int next = afterLeadIn(start, to);
    while (next > start) {
      start = next;
      next = afterLeadIn(start, to);
    }
    return start;
  }

  private int afterLeadIn(int from, int to) {
    if (from >= to) {
      return from;
    }
    if (words.isMark(from) && !enclosures.isInside(from)) {
      return from + 1;
    }
    int[] after = {from};
    BOUNDARIES.findAt(
        words,
        from,
        (rule, at, end) -> {
          int rest = afterLeadIn(rule, at, end, to);
          if (rest > after[0]) {
            after[0] = rest;
            announceBy(rule);
          }
        });
    return to - after[0] >= SHORTEST_STATEMENT ? after[0] : from;
  }

  /** The first word after "… vẫn còn một số hạn chế, nhất là", wherever in the clause it stands. */
  private int afterAnnouncement(int from, int to) {
    int[] after = {from};
    for (int i = from; i < Math.min(to, from + LONGEST_ADVERBIAL) && after[0] == from; i++) {
      BOUNDARIES.findAt(
          words,
          i,
          (rule, at, end) -> {
            if (rule.label().startsWith("announcement.") && to - end >= SHORTEST_STATEMENT) {
              after[0] = Math.max(after[0], end);
              announceBy(rule);
            }
          });
    }
    return after[0];
  }

  private int afterLeadIn(CueRule rule, int from, int end, int to) {
    if (rule.label().equals("lead-in.to-comma")) {
      int comma = comma(end, to);
      return comma == NONE || isJudgement(from, comma) ? NONE : comma + 1;
    }
    return rule.label().startsWith("lead-in") ? end : NONE;
  }

  /** {@code lead-in.cause}: what follows is a cause. */
  private void announceBy(CueRule rule) {
    Finding.Type type = Judgement.type(lastPart(rule.label()));
    announced = type == null ? announced : type;
  }

  /** The comma that ends an adverbial; NONE where none ends it soon. */
  private int comma(int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST_ADVERBIAL); i++) {
      if (words.key(i).equals(",") && !enclosures.isInside(i)) {
        return i;
      }
    }
    return NONE;
  }
}
