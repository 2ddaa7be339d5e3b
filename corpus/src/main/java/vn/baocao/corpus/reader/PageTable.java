package vn.baocao.corpus.reader;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The tables of a page that hold data, and the text of their cells. */
final class PageTable {

  private static final Pattern ESCAPED =
      Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,5});");

  private PageTable() {}

  /** Whether a table has rows of several cells and is not there for the layout of the page. */
  static boolean isData(Element table) {
    int rows = 0;
    int wide = 0;
    for (Element row : table.select("tr")) {
      rows++;
      int cells = 0;
      for (Element cell : row.children()) {
        cells += cell.tagName().equals("td") || cell.tagName().equals("th") ? 1 : 0;
      }
      wide += cells > 1 ? 1 : 0;
    }
    boolean nested = table.selectFirst("td table, td div p + p, td h1, td h2") != null;
    return rows > 0 && wide > 0 && !nested;
  }

  static TableGrid grid(Element table) {
    TableGrid grid = new TableGrid();
    for (Element row : table.select("tr")) {
      grid.startRow();
      for (Element cell : row.children()) {
        if (cell.tagName().equals("td") || cell.tagName().equals("th")) {
          grid.cell(lines(cell), span(cell, "rowspan"), span(cell, "colspan"));
        }
      }
    }
    return grid;
  }

  /** The text of a cell, its blocks on lines of their own. */
  private static String lines(Element cell) {
    StringBuilder text = new StringBuilder();
    cell.traverse(
        (node, depth) -> {
          if (node instanceof TextNode part) {
            text.append(part.getWholeText().replace('\n', ' '));
          } else if (node instanceof Element e && (e.isBlock() || e.tagName().equals("br"))) {
            text.append('\n');
          }
        });
    return unescaped(text.toString());
  }

  /** Some sites escape their text twice. */
  static String unescaped(String text) {
    return text.indexOf('&') >= 0 && ESCAPED.matcher(text).find()
        ? Parser.unescapeEntities(text, true)
        : text;
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    return value.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }
}
