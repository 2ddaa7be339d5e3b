package vn.baocao.facts.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.facts.rule.TokenPattern.Sign;
import vn.baocao.facts.rule.TokenPattern.Step;

/** Compiles the text of a {@link TokenPattern}; recursive descent over its characters. */
final class TokenPatternParser {

  private static final String SPECIAL = "()|?*![]{}~^$";
  private static final int REPEATS = 8;

  private final String text;
  private int at;

  TokenPatternParser(String text) {
    this.text = text;
  }

  List<Step> parse() {
    List<Step> program = alternatives();
    if (at < text.length()) {
      throw malformed("unexpected '" + text.charAt(at) + "'");
    }
    program.add(new Step.Mark(Sign.ACCEPT));
    return program;
  }

  private List<Step> alternatives() {
    List<Step> program = sequence();
    while (peek() == '|') {
      at++;
      List<Step> other = sequence();
      program = either(program, other);
    }
    return program;
  }

  private List<Step> sequence() {
    List<Step> program = new ArrayList<>();
    while (true) {
      char c = peek();
      if (c == 0 || c == '|' || c == ')') {
        return program;
      }
      append(program, repeated());
    }
  }

  private List<Step> repeated() {
    List<Step> program = choice();
    if (peek() == '?') {
      at++;
      return either(program, new ArrayList<>());
    }
    if (peek() == '*') {
      at++;
      List<Step> repeated = new ArrayList<>();
      for (int i = 0; i < REPEATS; i++) {
        List<Step> more = new ArrayList<>(program);
        append(more, repeated);
        repeated = either(more, new ArrayList<>());
      }
      return repeated;
    }
    return program;
  }

  /** {@code a|b|c}: atoms joined without white space. */
  private List<Step> choice() {
    List<Step> program = atom();
    while (at + 1 < text.length()
        && text.charAt(at) == '|'
        && !Character.isWhitespace(text.charAt(at - 1))
        && !Character.isWhitespace(text.charAt(at + 1))) {
      at++;
      program = oneOf(program, atom());
    }
    return program;
  }

  /** Two words become one step, so that long lists of words cost no backtracking. */
  private static List<Step> oneOf(List<Step> first, List<Step> second) {
    if (first.size() == 1
        && second.size() == 1
        && first.getFirst() instanceof Step.Literal a
        && second.getFirst() instanceof Step.Literal b) {
      return one(new Step.Literal(union(a.exact(), b.exact()), union(a.folded(), b.folded())));
    }
    return either(first, second);
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> union = new HashSet<>(a);
    union.addAll(b);
    return union;
  }

  private List<Step> atom() {
    char c = peek();
    return switch (c) {
      case '(' -> {
        at++;
        List<Step> program = alternatives();
        expect(')');
        yield program;
      }
      case '{' -> one(ofClass());
      case '!' -> {
        at++;
        List<Step> program = atom();
        program.add(new Step.Mark(Sign.ACCEPT));
        yield one(new Step.Not(program));
      }
      case '~', '^', '$', '[', ']' -> {
        at++;
        yield one(new Step.Mark(sign(c)));
      }
      default -> words();
    };
  }

  private static Sign sign(char c) {
    return switch (c) {
      case '~' -> Sign.GLUE;
      case '^' -> Sign.BEGIN;
      case '$' -> Sign.FINISH;
      case '[' -> Sign.OPEN;
      default -> Sign.CLOSE;
    };
  }

  /** One word, or several joined by {@code _}. */
  private List<Step> words() {
    List<Step> program = new ArrayList<>();
    for (String word : word().split("_")) {
      String key = Lexemes.key(word);
      program.add(new Step.Literal(Set.of(key), Set.of(VietnameseText.fold(key))));
    }
    return program;
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        word.append(text.charAt(at + 1));
        at += 2;
        continue;
      }
      if (Character.isWhitespace(c) || SPECIAL.indexOf(c) >= 0) {
        break;
      }
      word.append(c);
      at++;
    }
    if (word.isEmpty()) {
      throw malformed("expected a word");
    }
    return word.toString();
  }

  private Step ofClass() {
    expect('{');
    int end = text.indexOf('}', at);
    if (end < 0) {
      throw malformed("'{' without '}'");
    }
    String content = text.substring(at, end);
    at = end + 1;
    int colon = content.indexOf(':');
    String name = colon < 0 ? null : content.substring(0, colon);
    String type = content.substring(colon + 1);
    int dots = type.indexOf("..");
    if (dots >= 0) {
      return new Step.OfClass(
          TokenClass.INT,
          Integer.parseInt(type.substring(0, dots)),
          Integer.parseInt(type.substring(dots + 2)),
          name);
    }
    return new Step.OfClass(TokenClass.valueOf(type), 0, Integer.MAX_VALUE, name);
  }

  private static List<Step> one(Step step) {
    List<Step> program = new ArrayList<>();
    program.add(step);
    return program;
  }

  private static List<Step> either(List<Step> first, List<Step> second) {
    List<Step> program = new ArrayList<>();
    program.add(new Step.Split(1, first.size() + 2));
    append(program, first);
    program.add(new Step.Jump(first.size() + second.size() + 2));
    append(program, second);
    return program;
  }

  /** Appends a program, its jumps moved to where it now stands. */
  private static void append(List<Step> program, List<Step> more) {
    int shift = program.size();
    for (Step step : more) {
      program.add(
          switch (step) {
            case Step.Split split -> new Step.Split(split.first() + shift, split.second() + shift);
            case Step.Jump jump -> new Step.Jump(jump.to() + shift);
            case Step.Literal s -> s;
            case Step.OfClass s -> s;
            case Step.Not s -> s;
            case Step.Mark s -> s;
          });
    }
  }

  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void expect(char c) {
    if (peek() != c) {
      throw malformed("expected '" + c + "'");
    }
    at++;
  }

  private IllegalArgumentException malformed(String message) {
    return new IllegalArgumentException(
        message + " at column " + (at + 1) + " of the pattern \"" + text + "\"");
  }
}
