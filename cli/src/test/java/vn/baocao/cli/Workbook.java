package vn.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XLSX file as its parts say it (ECMA-376), without any spreadsheet library. */
record Workbook(List<Sheet> sheets) {

  /**
   * One sheet.
   *
   * @param frozenRows how many rows stay in sight
   * @param cells by their reference, in the file's order
   */
  record Sheet(String name, int frozenRows, Map<String, Cell> cells) {

    Cell cell(String reference) {
      Cell cell = cells.get(reference);
      assertNotNull(cell, reference + " of " + name + " is empty");
      return cell;
    }

    /** The references of the cells below a heading. */
    List<String> below(String heading) {
      String column =
          cells.entrySet().stream()
              .filter(entry -> entry.getValue().text().equals(heading))
              .map(entry -> entry.getKey().replaceAll("\\d", ""))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no heading " + heading + ": " + headings()));
      return cells.keySet().stream()
          .filter(reference -> reference.replaceAll("\\d", "").equals(column))
          .filter(reference -> !reference.equals(column + "1"))
          .toList();
    }

    List<String> headings() {
      return cells.entrySet().stream()
          .filter(entry -> entry.getKey().replaceAll("\\D", "").equals("1"))
          .map(entry -> entry.getValue().text())
          .toList();
    }
  }

  /**
   * A cell.
   *
   * @param type {@code n} for a number, {@code s} for text
   * @param formula empty where there is none
   * @param link where it leads; empty for nowhere
   */
  record Cell(String type, String text, String formula, String link) {

    boolean isNumber() {
      return type.equals("n");
    }
  }

  static Workbook read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> strings = new ArrayList<>();
      for (Element item : elements(xml(zip, "xl/sharedStrings.xml"), "si")) {
        strings.add(item.getTextContent());
      }
      List<Sheet> sheets = new ArrayList<>();
      for (Element sheet : elements(xml(zip, "xl/workbook.xml"), "sheet")) {
        sheets.add(sheet(zip, sheet.getAttribute("name"), sheets.size() + 1, strings));
      }
      return new Workbook(sheets);
    }
  }

  private static Sheet sheet(ZipFile zip, String name, int number, List<String> strings)
      throws IOException {
    Document page = xml(zip, "xl/worksheets/sheet" + number + ".xml");
    Map<String, String> links = links(zip, number, page);
    Map<String, Cell> cells = new java.util.LinkedHashMap<>();
    for (Element cell : elements(page, "c")) {
      String reference = cell.getAttribute("r");
      String type = cell.getAttribute("t");
      String value = content(cell, "v");
      String text = type.equals("s") ? strings.get(Integer.parseInt(value)) : value;
      if (!text.isEmpty()) {
        cells.put(
            reference, new Cell(type, text, content(cell, "f"), links.getOrDefault(reference, "")));
      }
    }
    int frozen = 0;
    for (Element pane : elements(page, "pane")) {
      frozen = pane.getAttribute("state").equals("frozen") ? number(pane, "ySplit") : frozen;
    }
    return new Sheet(name, frozen, cells);
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  private static Map<String, String> links(ZipFile zip, int number, Document page)
      throws IOException {
    Map<String, String> targets = new HashMap<>();
    String relations = "xl/worksheets/_rels/sheet" + number + ".xml.rels";
    if (zip.getEntry(relations) != null) {
      for (Element relation : elements(xml(zip, relations), "Relationship")) {
        targets.put(relation.getAttribute("Id"), relation.getAttribute("Target"));
      }
    }
    Map<String, String> links = new HashMap<>();
    for (Element link : elements(page, "hyperlink")) {
      String target = targets.get(link.getAttribute("r:id"));
      links.put(
          link.getAttribute("ref"), target == null ? "#" + link.getAttribute("location") : target);
    }
    return links;
  }

  private static String content(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static List<Element> elements(Document document, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = document.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Document xml(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    assertNotNull(entry, name);
    try (InputStream in = zip.getInputStream(entry)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(name, e);
    }
  }

  /** Every cell on a line of its own: reference, type, text, link. */
  String listing() {
    StringBuilder listing = new StringBuilder();
    for (Sheet sheet : sheets) {
      listing.append("== ").append(sheet.name());
      listing.append(", frozen rows: ").append(sheet.frozenRows()).append('\n');
      sheet
          .cells()
          .forEach(
              (reference, cell) ->
                  listing
                      .append(reference)
                      .append('\t')
                      .append(cell.type())
                      .append('\t')
                      .append(cell.text().replace("\n", "\\n"))
                      .append(cell.link().isEmpty() ? "" : "\t→ " + cell.link())
                      .append('\n'));
    }
    return listing.toString();
  }
}
