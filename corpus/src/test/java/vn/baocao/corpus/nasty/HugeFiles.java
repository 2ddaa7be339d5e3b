package vn.baocao.corpus.nasty;

import static vn.baocao.corpus.nasty.NastyFile.holds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Files that are sound and very large. */
final class HugeFiles {

  private HugeFiles() {}

  static List<NastyFile> all() {
    String line = (Report.SENTENCE + " ").repeat(20_000_000 / (Report.SENTENCE.length() + 15));
    return List.of(
        holds("line-of-20-megabytes.txt", () -> utf8(line), line.strip()),
        holds("rows-50000.xlsx", HugeFiles::sheet, "Xã 49999 4.999.900 99,5%"),
        holds("rows-50000.csv", HugeFiles::csv, "Xã 49999;4.999.900"),
        holds("pages-600.pdf", HugeFiles::pages, "Trang 599 dat 12 chi tieu"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] csv() {
    StringBuilder csv = new StringBuilder();
    for (int row = 0; row < 50_000; row++) {
      csv.append("Xã ").append(row).append(";").append("4.999.900").append('\n');
    }
    return utf8(csv.toString());
  }

  private static byte[] sheet() {
    try (SXSSFWorkbook book = new SXSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      SXSSFSheet sheet = book.createSheet("1");
      var thousands = book.createCellStyle();
      thousands.setDataFormat(book.createDataFormat().getFormat("#,##0"));
      var percent = book.createCellStyle();
      percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
      for (int number = 0; number < 50_000; number++) {
        SXSSFRow row = sheet.createRow(number);
        row.createCell(0).setCellValue("Xã " + number);
        row.createCell(1).setCellValue(number * 100.0);
        row.getCell(1).setCellStyle(thousands);
        row.createCell(2).setCellValue(0.995);
        row.getCell(2).setCellStyle(percent);
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] pages() {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (int number = 0; number < 600; number++) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(font, 12);
          content.newLineAtOffset(72, 700);
          content.showText("Trang " + number + " dat 12 chi tieu");
          content.endText();
        }
      }
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
