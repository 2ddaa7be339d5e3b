package vn.baocao.corpus.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads Excel books (Office Open XML, ECMA-376): each sheet a table with its merged cells, numbers
 * as a Vietnamese Excel shows them, text with the fonts of its cells. Hidden sheets are read too.
 */
final class XlsxParser implements FormatParser {

  @Override
  public Draft parse(byte[] bytes, ReadLimits limits) throws ReadException, IOException {
    OfficePackage parts = new OfficePackage(bytes, limits);
    DraftBuilder draft = new DraftBuilder(limits.characters());
    XlsxStyles styles = new XlsxStyles();
    XlsxStrings strings = new XlsxStrings();
    parts.readProperties("xl/styles.xml", styles);
    parts.readProperties("xl/sharedStrings.xml", strings);
    List<String> sheets = sheets(parts);
    for (String sheet : sheets) {
      byte[] part = parts.part(sheet);
      if (part != null && !draft.isFull()) {
        parts.readText(part, new XlsxSheet(draft, styles, strings.texts()), draft);
      }
    }
    if (sheets.isEmpty()) {
      throw new ReadException(ReadFailure.Kind.CORRUPT, "no sheets");
    }
    parts.warn(draft);
    return draft.build(Clues.OFFICE);
  }

  /** The parts of the sheets in the order of the book. */
  private static List<String> sheets(OfficePackage parts) throws ReadException {
    Map<String, String> targets = new HashMap<>();
    List<String> ids = new ArrayList<>();
    parts.readProperties(
        "xl/_rels/workbook.xml.rels", new Attributes("Relationship", "Id", "Target", targets::put));
    parts.readProperties(
        "xl/workbook.xml", new Attributes("sheet", "id", "id", (id, same) -> ids.add(id)));
    List<String> sheets = new ArrayList<>();
    for (String id : ids) {
      String target = targets.get(id);
      if (target != null) {
        sheets.add(target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
    for (int i = 1;
        sheets.isEmpty() && parts.part("xl/worksheets/sheet" + i + ".xml") != null;
        i++) {
      // The list stands in a part that is missing.
      sheets.add("xl/worksheets/sheet" + i + ".xml");
    }
    return sheets;
  }

  /** Hears two attributes of each element of a name. */
  private record Attributes(String element, String first, String second, Pair pair)
      implements OfficePackage.Elements {

    interface Pair {
      void accept(String first, String second);
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
      String one = OfficePackage.attribute(xml, first);
      String other = OfficePackage.attribute(xml, second);
      if (name.equals(element) && one != null && other != null) {
        pair.accept(one, other);
      }
    }

    @Override
    public void end(String name) {}
  }
}
