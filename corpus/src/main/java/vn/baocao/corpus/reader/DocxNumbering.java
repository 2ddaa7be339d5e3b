package vn.baocao.corpus.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The numbers that Word itself puts before paragraphs, which stand nowhere in their text. */
final class DocxNumbering implements OfficePackage.Elements {

  private static final int LEVELS = 9;

  /** How one level of a list is numbered; {@code text} holds {@code %1} for the first level. */
  private record Level(String format, String text, int start) {}

  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, String> abstracts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private String list = "";
  private String instance = "";
  private int level;
  private Level current = new Level("", "", 1);

  @Override
  public void start(String name, XMLStreamReader xml) {
    String value = OfficePackage.attribute(xml, "val");
    switch (name) {
      case "abstractNum" -> list = String.valueOf(OfficePackage.attribute(xml, "abstractNumId"));
      case "num" -> instance = String.valueOf(OfficePackage.attribute(xml, "numId"));
      case "abstractNumId" -> abstracts.put(instance, String.valueOf(value));
      case "lvl" -> {
        level = OfficePackage.number(xml, "ilvl", 0);
        current = new Level("decimal", "", 1);
      }
      case "start" ->
          current =
              new Level(current.format(), current.text(), OfficePackage.number(xml, "val", 1));
      case "numFmt" -> current = new Level(String.valueOf(value), current.text(), current.start());
      case "lvlText" ->
          current = new Level(current.format(), value == null ? "" : value, current.start());
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    if (name.equals("lvl")) {
      levels.put(list + "/" + level, current);
    }
  }

  /** The number before the next paragraph of a list, with a space behind it; empty for bullets. */
  String next(@Nullable String numbering, int at) {
    String definition = numbering == null ? null : abstracts.get(numbering);
    if (definition == null || at < 0 || at >= LEVELS) {
      return "";
    }
    Level own = levels.get(definition + "/" + at);
    if (own == null || own.format().equals("none")) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(definition, d -> new int[LEVELS]);
    counts[at]++;
    for (int i = at + 1; i < LEVELS; i++) {
      counts[i] = 0;
    }
    if (own.format().equals("bullet")) {
      return "- ";
    }
    return text(own, definition, counts);
  }

  private String text(Level own, String definition, int[] counts) {
    String text = own.text();
    for (int i = 0; i < LEVELS; i++) {
      Level shown = levels.get(definition + "/" + i);
      if (shown != null && text.contains("%" + (i + 1))) {
        int number = shown.start() + Math.max(1, counts[i]) - 1;
        text = text.replace("%" + (i + 1), write(number, shown.format()));
      }
    }
    return text.isBlank() ? "" : text + " ";
  }

  private static String write(int number, String format) {
    return switch (format) {
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(number, 'A');
      case "lowerLetter" -> letter(number, 'a');
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }

  private static String letter(int number, char first) {
    return String.valueOf((char) (first + (number - 1) % 26)).repeat(1 + (number - 1) / 26 % 5);
  }

  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int rest = Math.min(number, 3999);
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        roman.append(signs[i]);
        rest -= values[i];
      }
    }
    return roman.toString();
  }
}
