package vn.baocao.corpus.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Writes a source as an OpenDocument text (ISO/IEC 26300). */
final class OdtWriter {

  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";

  byte[] write(SampleSource source) throws IOException {
    SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
    parts.put("content.xml", content(source).getBytes(StandardCharsets.UTF_8));
    parts.put("meta.xml", meta(source).getBytes(StandardCharsets.UTF_8));
    parts.put("META-INF/manifest.xml", manifest().getBytes(StandardCharsets.UTF_8));
    return ZipFiles.pack(parts);
  }

  private static String content(SampleSource source) {
    StringBuilder xml = new StringBuilder(XML);
    xml.append(
        """
        <office:document-content xmlns:office="%1$soffice:1.0" xmlns:text="%1$stext:1.0" \
        xmlns:table="%1$stable:1.0" xmlns:style="%1$sstyle:1.0" \
        xmlns:fo="%1$sxsl-fo-compatible:1.0" office:version="1.2">
        <office:automatic-styles>
        <style:style style:name="Title" style:family="paragraph">\
        <style:paragraph-properties fo:text-align="center"/>\
        <style:text-properties fo:font-weight="bold"/></style:style>
        <style:style style:name="Side" style:family="paragraph">\
        <style:paragraph-properties fo:text-align="center"/></style:style>
        <style:style style:name="Bordered" style:family="table-cell">\
        <style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
        </office:automatic-styles>
        <office:body><office:text>
        """
            .formatted(NAMESPACE));
    int tables = 0;
    for (Block block : source.blocks()) {
      switch (block) {
        case Block.Title title -> paragraph(xml, "Title", title.text());
        case Block.Heading heading ->
            xml.append("<text:h text:outline-level=\"2\">")
                .append(escaped(heading.text()))
                .append("</text:h>\n");
        case Block.Paragraph paragraph -> paragraph(xml, "Standard", paragraph.text());
        case Block.Columns columns -> columns(xml, columns, ++tables);
        case Block.Grid grid -> grid(xml, grid, ++tables);
      }
    }
    return xml.append("</office:text></office:body></office:document-content>\n").toString();
  }

  private static void columns(StringBuilder xml, Block.Columns columns, int number) {
    open(xml, number, 2);
    for (Block.Columns.Row row : columns.rows()) {
      xml.append("<table:table-row>");
      for (String side : List.of(row.left(), row.right())) {
        xml.append("<table:table-cell>");
        paragraph(xml, "Side", side);
        xml.append("</table:table-cell>");
      }
      xml.append("</table:table-row>\n");
    }
    xml.append("</table:table>\n");
  }

  private static void grid(StringBuilder xml, Block.Grid grid, int number) {
    open(xml, number, grid.width());
    for (int row = 0; row < grid.rows().size(); row++) {
      xml.append("<table:table-row>");
      for (int column = 0; column < grid.width(); column++) {
        cell(xml, grid, row, column);
      }
      xml.append("</table:table-row>\n");
    }
    xml.append("</table:table>\n");
  }

  private static void cell(StringBuilder xml, Block.Grid grid, int row, int column) {
    Block.Cell cell = grid.rows().get(row).get(column);
    if (cell.merge() != Block.Merge.NONE) {
      xml.append("<table:covered-table-cell/>");
      return;
    }
    int columns = 1;
    while (column + columns < grid.width()
        && grid.rows().get(row).get(column + columns).merge() == Block.Merge.LEFT) {
      columns++;
    }
    int rows = 1;
    while (row + rows < grid.rows().size()
        && grid.rows().get(row + rows).get(column).merge() == Block.Merge.ABOVE) {
      rows++;
    }
    xml.append("<table:table-cell table:style-name=\"Bordered\" table:number-columns-spanned=\"")
        .append(columns)
        .append("\" table:number-rows-spanned=\"")
        .append(rows)
        .append("\">");
    paragraph(xml, "Standard", cell.text());
    xml.append("</table:table-cell>");
  }

  private static void open(StringBuilder xml, int number, int columns) {
    xml.append("<table:table table:name=\"Table").append(number).append("\">");
    xml.append("<table:table-column table:number-columns-repeated=\"").append(columns);
    xml.append("\"/>\n");
  }

  private static void paragraph(StringBuilder xml, String style, String text) {
    xml.append("<text:p text:style-name=\"").append(style).append("\">");
    xml.append(escaped(text)).append("</text:p>\n");
  }

  private static String meta(SampleSource source) {
    return XML
        + """
        <office:document-meta xmlns:office="%1$soffice:1.0" xmlns:meta="%1$smeta:1.0" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta>\
        <meta:creation-date>%2$sT08:00:00</meta:creation-date>\
        <dc:creator>%3$s</dc:creator></office:meta></office:document-meta>
        """
            .formatted(NAMESPACE, source.property("created"), escaped(source.property("author")));
  }

  private static String manifest() {
    return XML
        + """
        <manifest:manifest xmlns:manifest="%1$smanifest:1.0" manifest:version="1.2">
        <manifest:file-entry manifest:full-path="/" manifest:media-type="%2$s"/>
        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
        <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
        </manifest:manifest>
        """
            .formatted(NAMESPACE, MEDIA_TYPE);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
