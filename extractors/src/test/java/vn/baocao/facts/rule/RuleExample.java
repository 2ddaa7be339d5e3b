package vn.baocao.facts.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An example of a rule: text with what the rule finds in {@code [}brackets{@code ]}, and after
 * {@code =>} what it makes of it.
 *
 * @param text without the brackets
 * @param marked what stands in brackets, in order
 * @param value what follows {@code =>}; null where absent
 */
record RuleExample(String text, List<String> marked, @Nullable String value) {

  RuleExample {
    marked = List.copyOf(marked);
  }

  /** Reads an example as it stands in a rule file; {@code \[} is the sign itself. */
  static RuleExample of(String line) {
    String[] parts = line.split("\\s*=>\\s*", 2);
    StringBuilder text = new StringBuilder();
    List<String> marked = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < parts[0].length(); i++) {
      char c = parts[0].charAt(i);
      if (c == '\\' && i + 1 < parts[0].length()) {
        text.append(parts[0].charAt(++i));
      } else if (c == '[') {
        open = text.length();
      } else if (c == ']' && open >= 0) {
        marked.add(text.substring(open));
        open = -1;
      } else {
        text.append(c);
      }
    }
    return new RuleExample(text.toString(), marked, parts.length > 1 ? parts[1] : null);
  }
}
