package vn.baocao.facts.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named rule of a rule file.
 *
 * @param name as it stands in the file, e.g. {@code date.day-month}
 * @param line where it begins
 * @param patterns any of which may match
 * @param value what a match stands for, as the file's reader understands it; null where not given
 * @param found examples: text with {@code [}what is found{@code ]}, and after {@code =>} its value
 * @param left examples in which the rule finds nothing
 */
public record Rule(
    String name,
    RuleLine line,
    List<TokenPattern> patterns,
    @Nullable String value,
    List<String> found,
    List<String> left) {

  public Rule {
    patterns = List.copyOf(patterns);
    found = List.copyOf(found);
    left = List.copyOf(left);
  }
}
