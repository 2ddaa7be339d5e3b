package vn.baocao.facts;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as a text file and what its cells state: {@code published}, {@code above} (the line over
 * it), rows of cells between bars ({@code <} and {@code ^} continue the cell to the left and
 * above), and after {@code =} what each value states: quote, kind, value, unit, period, indicator,
 * and where the table names localities the place.
 */
record WrittenTable(
    String published, String above, List<List<String>> rows, List<Stated> statements) {

  /** What one cell states; {@code unit} null where things are counted. */
  record Stated(
      String quote,
      String kind,
      BigDecimal value,
      @Nullable String unit,
      String period,
      String indicator,
      @Nullable String place) {

    private static Stated parse(String line) {
      String[] fields = line.split("\\|");
      for (int i = 0; i < fields.length; i++) {
        fields[i] = fields[i].strip();
      }
      return new Stated(
          fields[0],
          fields[1],
          new BigDecimal(fields[2]),
          fields[3].equals("-") ? null : fields[3],
          fields[4],
          fields[5],
          fields.length > 6 ? fields[6] : null);
    }
  }

  static WrittenTable read(Path file) throws IOException {
    String published = "";
    String above = "";
    List<List<String>> rows = new ArrayList<>();
    List<Stated> statements = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("published:")) {
        published = line.substring(10).strip();
      } else if (line.startsWith("above:")) {
        above = line.substring(6).strip();
      } else if (line.startsWith("|")) {
        rows.add(cells(line));
      } else if (line.startsWith("=")) {
        statements.add(Stated.parse(line.substring(1)));
      }
    }
    return new WrittenTable(published, above, rows, statements);
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.lastIndexOf('|'));
    List<String> cells = new ArrayList<>();
    for (String cell : inner.split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  /** Writes it as a Word document: the line above, then the table with its merged cells. */
  void writeDocx(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(
          zip,
          "[Content_Types].xml",
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Default Extension="xml" ContentType="application/xml"/>
          <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
          </Types>
          """);
      entry(
          zip,
          "_rels/.rels",
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
          </Relationships>
          """);
      entry(zip, "word/document.xml", body());
    }
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String body() {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"")
        .append("http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>")
        .append(paragraph(above))
        .append("<w:tbl>");
    for (int row = 0; row < rows.size(); row++) {
      xml.append("<w:tr>");
      int column = 0;
      while (column < rows.get(row).size()) {
        int span = span(row, column);
        xml.append("<w:tc><w:tcPr><w:gridSpan w:val=\"").append(span).append("\"/>");
        xml.append(merge(row, column)).append("</w:tcPr>");
        String text = rows.get(row).get(column);
        xml.append(paragraph(text.equals("^") ? "" : text)).append("</w:tc>");
        column += span;
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl></w:body></w:document>").toString();
  }

  private int span(int row, int column) {
    int span = 1;
    while (column + span < rows.get(row).size() && rows.get(row).get(column + span).equals("<")) {
      span++;
    }
    return span;
  }

  private String merge(int row, int column) {
    if (rows.get(row).get(column).equals("^")) {
      return "<w:vMerge/>";
    }
    boolean goesOn = row + 1 < rows.size() && rows.get(row + 1).get(column).equals("^");
    return goesOn ? "<w:vMerge w:val=\"restart\"/>" : "";
  }

  private static String paragraph(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r></w:p>";
  }
}
