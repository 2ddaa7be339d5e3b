package vn.baocao.corpus.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The wordings by which lines of pages and papers are known, from {@code line-cues.tsv}. */
final class LineCues {

  /** What a wording tells about its line. */
  enum Cue {
    /** The line belongs to the site. */
    FURNITURE,
    /** The line heads a box of teasers; short lines after it belong to the box. */
    BOX,
    /** The line heads what comes after the article; all that follows belongs to the site. */
    END,
    /** The line is a picture's caption. */
    CAPTION,
    /** The line may be a caption, if it stands alone between paragraphs. */
    POSE,
    /** The line names the author. */
    BYLINE,
    /** The line belongs to the head of an official paper. */
    HEAD,
    /** The line opens the signature block or the list of recipients. */
    SIGNATURE
  }

  /** A wording with the lines it must know and the lines it must leave alone. */
  record Rule(Cue cue, Pattern pattern, List<String> finds, List<String> leaves, int line) {}

  private static final String RESOURCE = "line-cues.tsv";

  /** No wording is looked for in lines longer than this. */
  private static final int LONGEST = 400;

  static final LineCues STANDARD = load();

  private final List<Rule> rules;

  private LineCues(List<Rule> rules) {
    this.rules = rules;
  }

  List<Rule> rules() {
    return rules;
  }

  /** The cue of the first rule that knows the line, null where none does. */
  @Nullable Cue of(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    for (Rule rule : rules) {
      if (rule.pattern().matcher(line).find()) {
        return rule.cue();
      }
    }
    return null;
  }

  private static LineCues load() {
    InputStream in = Objects.requireNonNull(LineCues.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Rule> rules = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rules.add(rule(line, number));
        }
      }
      return new LineCues(List.copyOf(rules));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rule rule(String line, int number) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 4) {
      throw new IllegalStateException(
          RESOURCE
              + ":"
              + number
              + ": expected 4 fields (cue, pattern, finds, leaves), found "
              + fields.length);
    }
    try {
      return new Rule(
          Cue.valueOf(fields[0].toUpperCase(Locale.ROOT)),
          Pattern.compile("(?iuU)" + fields[1]),
          examples(fields[2]),
          examples(fields[3]),
          number);
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(RESOURCE + ":" + number + ": " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          RESOURCE + ":" + number + ": unknown cue \"" + fields[0] + "\"", e);
    }
  }

  private static List<String> examples(String field) {
    return List.of(field.split(" ¦ ", -1));
  }
}
