package vn.baocao.corpus.nasty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.baocao.corpus.reader.OfficeFiles;

/** The report in formats of office programs. */
final class OfficeForms {

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";

  private OfficeForms() {}

  static byte[] docx(Encoding encoding) {
    return OfficeFiles.docx(
        word -> {
          for (String line : Report.LINES) {
            OfficeFiles.runs(word, font(line, encoding), encoding.characters(line));
          }
        });
  }

  /** Fonts change within the lines, between a letter and its mark too. */
  static byte[] docxOfMixedFonts() {
    List<Encoding> encodings = List.of(Encoding.TCVN3, Encoding.UTF_8, Encoding.VNI);
    return OfficeFiles.docx(
        word -> {
          for (String line : Report.LINES) {
            String[] words = line.split("(?<= )");
            String[] runs = new String[words.length * 2];
            for (int i = 0; i < words.length; i++) {
              Encoding encoding = encodings.get(i / 3 % 3);
              runs[2 * i] = font(line, encoding);
              runs[2 * i + 1] = encoding.characters(words[i]);
            }
            OfficeFiles.runs(word, runs);
          }
        });
  }

  private static String font(String line, Encoding encoding) {
    return line.equals(Report.HEADING) ? encoding.headingFont() : encoding.font();
  }

  static byte[] odt(Encoding encoding) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<office:document-content office:version=\"1.2\"");
    for (String name : List.of("office", "text", "style")) {
      xml.append(" xmlns:%1$s=\"%2$s%1$s:1.0\"".formatted(name, OFFICE));
    }
    xml.append("><office:font-face-decls>");
    xml.append("<style:font-face style:name=\"F1\" xmlns:svg=\"" + OFFICE);
    xml.append("svg-compatible:1.0\" svg:font-family=\"&apos;").append(encoding.headingFont());
    xml.append("&apos;\"/></office:font-face-decls><office:automatic-styles>");
    style(xml, "P1", "F1");
    style(xml, "P2", encoding.font());
    xml.append("</office:automatic-styles><office:body><office:text>");
    for (String line : Report.LINES) {
      xml.append("<text:p text:style-name=\"P").append(line.equals(Report.HEADING) ? 1 : 2);
      xml.append("\">").append(encoding.characters(line)).append("</text:p>");
    }
    xml.append("</office:text></office:body></office:document-content>");
    return odt(xml.toString());
  }

  private static void style(StringBuilder xml, String name, String font) {
    xml.append("<style:style style:name=\"").append(name).append("\" style:family=\"paragraph\">");
    xml.append("<style:text-properties style:font-name=\"").append(font);
    xml.append("\"/></style:style>");
  }

  static byte[] odt(String content) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
    parts.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
    return OfficeFiles.zip(parts);
  }

  static byte[] xlsx(Encoding encoding) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("1");
      for (int row = 0; row < Report.LINES.size(); row++) {
        String line = Report.LINES.get(row);
        Font font = book.createFont();
        font.setFontName(font(line, encoding));
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        XSSFCell cell = sheet.createRow(row).createCell(0);
        cell.setCellStyle(style);
        cell.setCellValue(encoding.characters(line));
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] pdf(Encoding encoding) {
    return pdf(encoding, CompressParameters.DEFAULT_COMPRESSION);
  }

  /** With a table of its objects at the end, as older programs write it. */
  static byte[] plainPdf(Encoding encoding) {
    return pdf(encoding, CompressParameters.NO_COMPRESSION);
  }

  private static byte[] pdf(Encoding encoding, CompressParameters compression) {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      PDType0Font body = font(pdf, encoding.font());
      PDType0Font heading = font(pdf, encoding.headingFont());
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        float y = 770;
        for (String line : Report.LINES) {
          boolean first = line.equals(Report.HEADING);
          OfficeFiles.text(content, first ? heading : body, 60, y, encoding.characters(line));
          y -= 40;
        }
      }
      pdf.save(out, compression);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font under another name: only its name tells what its letters mean. */
  private static PDType0Font font(PDDocument pdf, String name) throws IOException {
    try (InputStream ttf =
        Objects.requireNonNull(
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
      PDType0Font font = PDType0Font.load(pdf, ttf, false);
      font.getCOSObject().setName(COSName.BASE_FONT, "ABCDEF+" + name.replace(" ", ""));
      return font;
    }
  }
}
