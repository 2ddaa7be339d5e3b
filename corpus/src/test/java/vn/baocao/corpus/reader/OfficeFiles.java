package vn.baocao.corpus.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Makes files of office programs for tests. */
public final class OfficeFiles {

  private OfficeFiles() {}

  /** What a test puts into a Word document. */
  public interface Content {
    void write(XWPFDocument word);
  }

  public static byte[] docx(Content content) {
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.write(word);
      word.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void paragraph(XWPFDocument word, String text) {
    word.createParagraph().createRun().setText(text);
  }

  /** A paragraph whose runs alternate a font and its text. */
  public static void runs(XWPFDocument word, String... fontsAndTexts) {
    XWPFParagraph paragraph = word.createParagraph();
    for (int i = 0; i < fontsAndTexts.length; i += 2) {
      XWPFRun run = paragraph.createRun();
      run.setFontFamily(fontsAndTexts[i]);
      run.setText(fontsAndTexts[i + 1]);
    }
  }

  public static XWPFTable table(XWPFDocument word, List<List<String>> rows) {
    XWPFTable table = word.createTable(rows.size(), rows.getFirst().size());
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        List<String> lines = rows.get(r).get(c).lines().toList();
        for (int l = 0; l < lines.size(); l++) {
          XWPFParagraph paragraph =
              l == 0
                  ? table.getRow(r).getCell(c).getParagraphArray(0)
                  : table.getRow(r).getCell(c).addParagraph();
          paragraph.createRun().setText(lines.get(l));
        }
      }
    }
    return table;
  }

  /** Merges the cells of one column over two rows. */
  public static void mergeDown(XWPFTable table, int row, int column) {
    table.getRow(row).getCell(column).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
    table.getRow(row + 1).getCell(column).getCTTc().addNewTcPr().addNewVMerge();
  }

  public static byte[] xlsx() {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("Biểu 1");
      String[][] rows = {{"Chỉ tiêu", "Năm 2020"}, {"Thu ngân sách", "118,4"}};
      for (int r = 0; r < rows.length; r++) {
        for (int c = 0; c < rows[r].length; c++) {
          (c == 0 ? sheet.createRow(r) : sheet.getRow(r)).createCell(c).setCellValue(rows[r][c]);
        }
      }
      sheet.createRow(2).createCell(0).setCellValue("Ghi chú chung");
      sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 1));
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] encrypted(byte[] docx) {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
      Encryptor encryptor = info.getEncryptor();
      encryptor.confirmPassword("bí mật");
      try (java.io.OutputStream data = encryptor.getDataStream(files)) {
        data.write(docx);
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException | java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a test draws on the one page of a PDF. */
  public interface Drawing {
    void draw(PDPageContentStream page, PDType0Font font) throws IOException;
  }

  public static byte[] pdf(Drawing drawing) {
    return pdf(drawing, "", "");
  }

  /** Locked where any password is given; the owner's forbids no more than changing it. */
  public static byte[] pdf(Drawing drawing, String owner, String password) {
    try (PDDocument pdf = new PDDocument();
        InputStream ttf =
            Objects.requireNonNull(
                PDDocument.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDType0Font font = PDType0Font.load(pdf, ttf);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        drawing.draw(content, font);
      }
      if (!owner.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy(owner, password, new AccessPermission()));
      }
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void text(PDPageContentStream page, PDType0Font font, float x, float y, String text)
      throws IOException {
    page.beginText();
    page.setFont(font, 12);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }

  public static byte[] zip(Map<String, byte[]> members) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
        for (Map.Entry<String, byte[]> member : members.entrySet()) {
          zip.putNextEntry(new ZipEntry(member.getKey()));
          zip.write(member.getValue());
          zip.closeEntry();
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
