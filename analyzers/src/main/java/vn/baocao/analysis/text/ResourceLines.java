package vn.baocao.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a word list or table beside the class that loads it: UTF-8, {@code #} comments. */
public final class ResourceLines {

  private ResourceLines() {}

  /**
   * One entry.
   *
   * @param place file and line, for messages
   * @param text without white space at its ends
   */
  public record Line(String place, String text) {

    /** The columns of a table. */
    public String[] columns() {
      return text.split("\t");
    }

    /** What a loader throws that expected something else here. */
    public IllegalStateException fault(String expected) {
      return new IllegalStateException(place + ": expected " + expected + ", found: " + text);
    }
  }

  /**
   * All entries, in their order.
   *
   * @throws IllegalStateException if there is no such file
   */
  public static List<Line> of(Class<?> owner, String name) {
    InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + ": missing beside " + owner.getName());
    }
    List<Line> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String text = line.strip();
        if (!text.isEmpty() && !text.startsWith("#")) {
          lines.add(new Line(name + ":" + number, text));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be read", e);
    }
    return lines;
  }

  /** The same entries without their places. */
  public static List<String> texts(Class<?> owner, String name) {
    return of(owner, name).stream().map(Line::text).toList();
  }
}
