package vn.baocao.facts.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.baocao.analysis.text.VietnameseText;

/**
 * One line of a rule file that is neither empty nor a comment ({@code #}).
 *
 * @param file its name, for messages
 * @param number from 1
 * @param text in NFC, stripped
 */
public record RuleLine(String file, int number, String text) {

  /** The lines of the resource {@code name} beside {@code owner}. */
  public static List<RuleLine> of(Class<?> owner, String name) {
    InputStream resource = owner.getResourceAsStream(name);
    if (resource == null) {
      throw new RuleException(name, 0, "the resource is missing beside " + owner.getName());
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return of(name, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a file that the user names. */
  public static List<RuleLine> of(String file, List<String> lines) {
    List<RuleLine> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = VietnameseText.nfc(lines.get(i)).strip();
      if (!text.isEmpty() && text.charAt(0) != '#') {
        result.add(new RuleLine(file, i + 1, text));
      }
    }
    return result;
  }

  /** The fields between tabs, stripped; exactly {@code count}, absent ones empty. */
  public List<String> fields(int count) {
    String[] parts = text.split("\t+", -1);
    if (parts.length > count) {
      throw error("expected at most " + count + " fields between tabs, found " + parts.length);
    }
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String field = i < parts.length ? parts[i].strip() : "";
      fields.add(field.equals("-") ? "" : field);
    }
    return fields;
  }

  /** An error at this line. */
  public RuleException error(String message) {
    return new RuleException(file, number, message);
  }
}
