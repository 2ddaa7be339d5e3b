package vn.baocao.corpus.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A sample document as its author writes it: properties of the file as {@code name: value}, an
 * empty line, then one block a line.
 *
 * <pre>
 * # text         title, in the middle
 * ## text        heading
 * left || right  a row of two columns without borders
 * | a | b |      a row of a table; the cell "&lt;" belongs to its left neighbour, "^" to the one above
 * text           paragraph
 * </pre>
 */
record SampleSource(Map<String, String> properties, List<Block> blocks) {

  SampleSource {
    properties = Map.copyOf(properties);
    blocks = List.copyOf(blocks);
  }

  static SampleSource read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int blank = lines.indexOf("");
    Map<String, String> properties = new HashMap<>();
    for (String line : lines.subList(0, blank)) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IOException(file + ": expected \"name: value\", found \"" + line + "\"");
      }
      properties.put(line.substring(0, colon), line.substring(colon + 2));
    }
    return new SampleSource(properties, blocks(lines.subList(blank, lines.size())));
  }

  String property(String name) {
    String value = properties.get(name);
    if (value == null) {
      throw new IllegalStateException("the source has no property " + name);
    }
    return value;
  }

  private static List<Block> blocks(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      String line = lines.get(next);
      int end = next + 1;
      if (isGridRow(line)) {
        end = endOfRun(lines, next, SampleSource::isGridRow);
        blocks.add(
            new Block.Grid(lines.subList(next, end).stream().map(SampleSource::cells).toList()));
      } else if (isColumnsRow(line)) {
        end = endOfRun(lines, next, SampleSource::isColumnsRow);
        blocks.add(
            new Block.Columns(lines.subList(next, end).stream().map(SampleSource::row).toList()));
      } else if (!line.isBlank()) {
        blocks.add(line(line));
      }
      next = end;
    }
    return blocks;
  }

  private static Block line(String line) {
    if (line.startsWith("## ")) {
      return new Block.Heading(line.substring(3));
    }
    return line.startsWith("# ") ? new Block.Title(line.substring(2)) : new Block.Paragraph(line);
  }

  private static boolean isGridRow(String line) {
    return line.startsWith("| ") && line.endsWith(" |");
  }

  private static boolean isColumnsRow(String line) {
    return line.contains("||");
  }

  private static int endOfRun(List<String> lines, int start, Predicate<String> kind) {
    int end = start;
    while (end < lines.size() && kind.test(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static List<Block.Cell> cells(String line) {
    List<Block.Cell> cells = new ArrayList<>();
    for (String text : line.substring(2, line.length() - 2).split(" \\| ", -1)) {
      cells.add(
          switch (text.strip()) {
            case "<" -> new Block.Cell("", Block.Merge.LEFT);
            case "^" -> new Block.Cell("", Block.Merge.ABOVE);
            default -> new Block.Cell(text.strip(), Block.Merge.NONE);
          });
    }
    return cells;
  }

  private static Block.Columns.Row row(String line) {
    int bar = line.indexOf("||");
    return new Block.Columns.Row(line.substring(0, bar).strip(), line.substring(bar + 2).strip());
  }
}
