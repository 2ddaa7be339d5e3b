package vn.baocao.facts.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over lexemes, compiled to a small backtracking program. It has no unbounded repetition,
 * so a match looks at a bounded number of lexemes. Immutable.
 *
 * <pre>
 *   ngày|hôm_nay     one of these words (compared by key), no space around the bar
 *   ( a b | c )      one of these sequences
 *   x?  x*           optional; up to eight times
 *   !x               x does not follow here (nothing is consumed)
 *   ~                no white space here
 *   ^  $             the beginning, the end of the sentence
 *   {YEAR} {1..12}   a {@link TokenClass}, or a whole number within bounds
 *   {y:YEAR}         the same, remembered under a name
 *   [ x ]            the part that the rule is about; without it, all of it
 *   \(               the sign itself
 * </pre>
 */
public final class TokenPattern {

  /** A match: lexemes {@code [from, to)} are what the rule is about. */
  public record Match(int from, int to, int end, Map<String, Integer> names) {

    public Match {
      names = Map.copyOf(names);
    }
  }

  /** One step of the program. */
  sealed interface Step {
    record Literal(Set<String> exact, Set<String> folded) implements Step {}

    record OfClass(TokenClass type, int low, int high, @Nullable String name) implements Step {}

    record Split(int first, int second) implements Step {}

    record Jump(int to) implements Step {}

    record Not(List<Step> program) implements Step {}

    record Mark(Sign sign) implements Step {}
  }

  /** Steps without arguments. */
  enum Sign {
    GLUE,
    BEGIN,
    FINISH,
    OPEN,
    CLOSE,
    ACCEPT
  }

  private final List<Step> program;

  TokenPattern(List<Step> program) {
    this.program = List.copyOf(program);
  }

  /**
   * The pattern that {@code text} describes.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static TokenPattern parse(String text) {
    return new TokenPattern(new TokenPatternParser(text).parse());
  }

  /** The match that begins at lexeme {@code from}, or null. */
  public @Nullable Match matchAt(Lexemes lexemes, int from) {
    Run run = new Run(lexemes);
    int end = run.step(program, 0, from);
    if (end < 0) {
      return null;
    }
    int open = run.open < 0 ? from : run.open;
    int close = run.close < 0 ? end : run.close;
    return new Match(open, close, end, run.names);
  }

  /**
   * How a match may begin.
   *
   * @param words with one of these
   * @param number with a number
   * @param other with a word of some class, or anything
   */
  record First(Set<String> words, boolean number, boolean other) {}

  /** How a match may begin. */
  First first() {
    Set<String> words = new HashSet<>();
    boolean[] classes = new boolean[2];
    collect(0, words, classes);
    return new First(words, classes[0], classes[1]);
  }

  private void collect(int at, Set<String> words, boolean[] classes) {
    switch (program.get(at)) {
      case Step.Literal literal -> {
        words.addAll(literal.exact);
        words.addAll(literal.folded);
      }
      case Step.OfClass c -> classes[c.type.isNumber() ? 0 : 1] = true;
      case Step.Split split -> {
        collect(split.first, words, classes);
        collect(split.second, words, classes);
      }
      case Step.Jump jump -> collect(jump.to, words, classes);
      case Step.Not not -> collect(at + 1, words, classes);
      case Step.Mark mark -> {
        if (mark.sign == Sign.ACCEPT) {
          classes[1] = true;
        } else {
          collect(at + 1, words, classes);
        }
      }
    }
  }

  private static final class Run {
    private final Lexemes lexemes;
    private Map<String, Integer> names = Map.of();
    private int open = -1;
    private int close = -1;

    Run(Lexemes lexemes) {
      this.lexemes = lexemes;
    }

    /** The end of the match of the program from {@code at} on, at lexeme {@code i}; -1 for none. */
    int step(List<Step> program, int at, int i) {
      int pc = at;
      int index = i;
      while (true) {
        switch (program.get(pc)) {
          case Step.Literal literal -> {
            if (!accepts(literal, index)) {
              return -1;
            }
            index++;
            pc++;
          }
          case Step.OfClass c -> {
            if (!c.type.accepts(lexemes, index, c.low, c.high)) {
              return -1;
            }
            if (c.name != null) {
              names = new HashMap<>(names);
              names.put(c.name, index);
            }
            index++;
            pc++;
          }
          case Step.Split split -> {
            int end = attempt(program, split.first, index);
            if (end >= 0) {
              return end;
            }
            pc = split.second;
          }
          case Step.Jump jump -> pc = jump.to;
          case Step.Not not -> {
            if (new Run(lexemes).step(not.program, 0, index) >= 0) {
              return -1;
            }
            pc++;
          }
          case Step.Mark mark -> {
            if (mark.sign == Sign.ACCEPT) {
              return index;
            }
            if (!passes(mark.sign, index)) {
              return -1;
            }
            pc++;
          }
        }
      }
    }

    /** Like {@link #step}, but what a failed attempt remembered is forgotten. */
    private int attempt(List<Step> program, int at, int i) {
      int openBefore = open;
      int closeBefore = close;
      Map<String, Integer> namesBefore = names;
      int end = step(program, at, i);
      if (end < 0) {
        open = openBefore;
        close = closeBefore;
        names = namesBefore;
      }
      return end;
    }

    private boolean passes(Sign sign, int index) {
      return switch (sign) {
        case GLUE -> lexemes.isGlued(index);
        case BEGIN -> index == 0;
        case FINISH -> index == lexemes.size();
        case OPEN -> {
          open = index;
          yield true;
        }
        case CLOSE -> {
          close = index;
          yield true;
        }
        case ACCEPT -> true;
      };
    }

    private boolean accepts(Step.Literal literal, int index) {
      if (index >= lexemes.size()) {
        return false;
      }
      String key = lexemes.key(index);
      return literal.exact.contains(key)
          || (lexemes.isUnaccented() && literal.folded.contains(key));
    }
  }
}
