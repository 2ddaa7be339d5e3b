package vn.baocao.facts.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Rules of token patterns with their examples. Read once; safe for every thread.
 *
 * <pre>
 *   part    month      tháng {1..12}
 *   rule    date.month
 *   pattern &lt;month&gt; năm? {YEAR}
 *   value   month
 *   find    họp vào [tháng 8 năm 2020]
 *   leave   trong 8 tháng
 * </pre>
 *
 * A rule has at least one pattern, one example to find and one to leave alone. A pattern that
 * begins with a {@link TokenClass} is tried at numbers, signs, capitalised words and the first
 * lexeme only.
 */
public final class RuleFile {

  private final List<Rule> rules;
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final List<Entry> byNumber = new ArrayList<>();
  private final List<Entry> byOther = new ArrayList<>();

  private record Entry(Rule rule, TokenPattern pattern) {}

  private RuleFile(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      for (TokenPattern pattern : rule.patterns()) {
        index(new Entry(rule, pattern));
      }
    }
  }

  /** The rules of the resource {@code name} beside {@code owner}. */
  public static RuleFile of(Class<?> owner, String name) {
    return new RuleFile(new Reader().read(RuleLine.of(owner, name)));
  }

  public List<Rule> rules() {
    return rules;
  }

  /** Whether any rule matches anywhere. */
  public boolean matches(Lexemes lexemes) {
    boolean[] any = new boolean[1];
    forEachMatch(lexemes, (rule, match) -> any[0] = true);
    return any[0];
  }

  /** Calls {@code found} for every match of every rule, by where it begins, then by the file. */
  public void forEachMatch(Lexemes lexemes, BiConsumer<Rule, TokenPattern.Match> found) {
    for (int i = 0; i < lexemes.size(); i++) {
      List<Entry> entries = byWord.get(lexemes.key(i));
      if (entries != null) {
        match(entries, lexemes, i, found);
      }
      if (lexemes.isNumber(i)) {
        match(byNumber, lexemes, i, found);
      }
      if (i == 0 || lexemes.isCapitalised(i)) {
        match(byOther, lexemes, i, found);
      }
    }
  }

  private static void match(
      List<Entry> entries, Lexemes lexemes, int from, BiConsumer<Rule, TokenPattern.Match> found) {
    for (Entry entry : entries) {
      TokenPattern.Match match = entry.pattern.matchAt(lexemes, from);
      if (match != null) {
        found.accept(entry.rule, match);
      }
    }
  }

  private void index(Entry entry) {
    TokenPattern.First first = entry.pattern.first();
    if (first.number()) {
      byNumber.add(entry);
    }
    if (first.other()) {
      byOther.add(entry);
    }
    for (String word : first.words()) {
      byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(entry);
    }
  }

  private static final class Reader {
    private final Map<String, String> parts = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable RuleLine head;
    private List<TokenPattern> patterns = new ArrayList<>();
    private List<String> found = new ArrayList<>();
    private List<String> left = new ArrayList<>();
    private @Nullable String value;

    List<Rule> read(List<RuleLine> lines) {
      for (RuleLine line : lines) {
        String[] words = line.text().split("\\s+", 2);
        if (words.length < 2) {
          throw line.error("expected a keyword and its content");
        }
        line(line, words[0], words[1]);
      }
      finish();
      return rules;
    }

    private void line(RuleLine line, String keyword, String content) {
      switch (keyword) {
        case "part" -> {
          String[] words = content.split("\\s+", 2);
          parts.put(words[0], expand(line, words[1]));
        }
        case "rule" -> {
          finish();
          head = line;
        }
        case "pattern" -> patterns.add(pattern(line, content));
        case "value" -> value = content;
        case "find" -> found.add(content);
        case "leave" -> left.add(content);
        default ->
            throw line.error(
                "unknown keyword \""
                    + keyword
                    + "\"; known: part, rule, pattern, value, find, leave");
      }
    }

    private TokenPattern pattern(RuleLine line, String content) {
      try {
        return TokenPattern.parse(expand(line, content));
      } catch (IllegalArgumentException e) {
        throw line.error(String.valueOf(e.getMessage()));
      }
    }

    /** Replaces {@code <name>} by the part of that name. */
    private String expand(RuleLine line, String content) {
      StringBuilder expanded = new StringBuilder();
      int from = 0;
      for (int open = content.indexOf('<'); open >= 0; open = content.indexOf('<', from)) {
        int close = content.indexOf('>', open);
        String name = close < 0 ? "" : content.substring(open + 1, close);
        String part = parts.get(name);
        if (part == null) {
          throw line.error("unknown part <" + name + ">; known: " + parts.keySet());
        }
        expanded.append(content, from, open).append("( ").append(part).append(" )");
        from = close + 1;
      }
      return expanded.append(content.substring(from)).toString();
    }

    private void finish() {
      if (head == null) {
        return;
      }
      String name = head.text().split("\\s+", 2)[1];
      if (patterns.isEmpty() || found.isEmpty() || left.isEmpty()) {
        throw head.error("rule " + name + " needs a pattern, an example to find and one to leave");
      }
      rules.add(new Rule(name, head, patterns, value, found, left));
      head = null;
      patterns = new ArrayList<>();
      found = new ArrayList<>();
      left = new ArrayList<>();
      value = null;
    }
  }
}
