package vn.baocao.facts.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a rule file; errors name file and line. */
final class CueRuleFile {

  private final Map<String, List<List<String>>> groups = new HashMap<>();
  private final CueParser cues = new CueParser(groups);
  private final List<CueRule> rules = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private Draft draft = new Draft("", 0);
  private int line;

  private static final class Draft {
    final String id;
    final int line;
    String label = "";
    double weight = 1;
    final List<Cue> cues = new ArrayList<>();
    final List<String> finds = new ArrayList<>();
    final List<String> leaves = new ArrayList<>();

    Draft(String id, int line) {
      this.id = id;
      this.line = line;
    }
  }

  private CueRuleFile() {}

  /** The rules of a resource beside this class. */
  static CueRules load(String resource) {
    InputStream stream = CueRuleFile.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("resource " + resource + " is missing");
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(resource, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rules of a file.
   *
   * @throws IllegalArgumentException naming file and line of what is wrong
   */
  static CueRules read(String name, Reader reader) throws IOException {
    CueRuleFile file = new CueRuleFile();
    BufferedReader lines = new BufferedReader(reader);
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      file.line++;
      try {
        file.readLine(text.strip());
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(name + ":" + file.line + ": " + e.getMessage(), e);
      }
    }
    try {
      file.finishRule();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ":" + file.line + ": " + e.getMessage(), e);
    }
    return new CueRules(file.rules);
  }

  private void readLine(String text) {
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    if (text.startsWith("[") && text.endsWith("]")) {
      finishRule();
      startRule(text.substring(1, text.length() - 1));
      return;
    }
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("expected \"[rule]\" or \"key: value\", found " + text);
    }
    String key = text.substring(0, colon).strip();
    String value = text.substring(colon + 1).strip();
    if (key.startsWith("%")) {
      groups.put(key.substring(1), cues.phrases(value));
    } else {
      readField(key, value);
    }
  }

  private void startRule(String id) {
    if (!ids.add(id)) {
      throw new IllegalArgumentException("rule " + id + " stands twice");
    }
    draft = new Draft(id, line);
  }

  private void readField(String key, String value) {
    switch (key) {
      case "label" -> draft.label = value;
      case "weight" -> draft.weight = Double.parseDouble(value);
      case "cue" -> draft.cues.add(cues.parse(value));
      case "find" -> draft.finds.add(value);
      case "leave" -> draft.leaves.add(value);
      default ->
          throw new IllegalArgumentException(
              "unknown key \"" + key + "\"; known keys: label, weight, cue, find, leave");
    }
  }

  private void finishRule() {
    if (draft.line == 0) {
      return;
    }
    if (draft.label.isEmpty() || draft.cues.isEmpty()) {
      throw new IllegalArgumentException(describe() + " needs a label and a cue");
    }
    if (draft.finds.isEmpty() || draft.leaves.isEmpty()) {
      throw new IllegalArgumentException(
          describe() + " needs an example to find and one to leave alone");
    }
    rules.add(
        new CueRule(
            draft.id,
            draft.label,
            draft.weight,
            draft.cues,
            draft.finds,
            draft.leaves,
            draft.line));
  }

  private String describe() {
    return "rule " + draft.id + " (line " + draft.line + ")";
  }
}
