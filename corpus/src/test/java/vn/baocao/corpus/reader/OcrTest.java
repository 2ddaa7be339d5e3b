package vn.baocao.corpus.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.ReadWarning;

class OcrTest {

  /** A page of own text, set in 12 points. */
  private static final List<String> LINES =
      List.of(
          "BÁO CÁO",
          "Kết quả thực hiện nhiệm vụ sáu tháng đầu năm 2021",
          "Sáu tháng đầu năm, huyện Sông Lam gieo cấy được 4.215 ha lúa, đạt 102,5%",
          "kế hoạch; năng suất bình quân ước đạt 61,2 tạ/ha, cao hơn cùng kỳ 0,8 tạ.",
          "Toàn huyện có 12/17 xã đạt chuẩn nông thôn mới, thu nhập bình quân đầu",
          "người ước đạt 41,6 triệu đồng. Thu ngân sách trên địa bàn đạt 118,4 tỷ đồng.",
          "Công tác kiểm tra, giám sát được chú trọng: cấp ủy các cấp đã kiểm tra 24",
          "tổ chức đảng, thi hành kỷ luật 03 đảng viên vi phạm quy định.",
          "Tuy nhiên, tiến độ giải phóng mặt bằng ở một số xã còn chậm, quỹ đất sạch",
          "thiếu, việc phối hợp giữa các phòng, ban có lúc chưa nhịp nhàng.",
          "Bà con xã Thượng Lũng mở rộng vườn ổi, bưởi, nhãn và giữ nghề dệt thổ cẩm;",
          "đường vào bản Nà Mười dài 3,5 km được đổ bê tông trước mùa mưa lũ.",
          "Phấn đấu đến cuối năm giảm tỷ lệ hộ nghèo xuống dưới 2,1%, tỷ lệ người dân",
          "tham gia bảo hiểm y tế đạt 95% trở lên, trồng mới 300 ha rừng gỗ lớn.");

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "tiff", "pdf"})
  void aCleanPageIsRecognizedWithOneWrongLetterInAHundredAtMost(String format) throws IOException {
    assumeTrue(Ocr.isInstalled(), "Tesseract with vie is not installed here");
    byte[] scan = format.equals("pdf") ? pdf(page()) : picture(page(), format);
    Document document = Reading.document(scan, "quét." + format);
    double error = errorRate(String.join(" ", LINES), document.text());
    assertTrue(error <= 0.01, error + ": " + document.text());
    assertEquals(List.of(new ReadWarning(ReadWarning.Kind.RECOGNIZED, "1")), document.warnings());
  }

  @Test
  void withoutRecognitionAScanIsReported() throws IOException {
    for (byte[] scan : List.of(picture(page(), "png"), pdf(page()))) {
      try (DocumentReader reader =
          new DocumentReader(ReadLimits.DEFAULT, DocumentReader.Isolation.NONE, Ocr.OFF)) {
        ReadResult result = reader.read(scan, "quét").getFirst();
        assertEquals(
            ReadFailure.Kind.NEEDS_OCR, assertInstanceOf(ReadFailure.class, result).kind());
      }
    }
  }

  @Test
  void aPageThatIsAPictureAmongOthersIsNamedWhereItIsNotRecognized() throws IOException {
    byte[] mixed = pdfOfTextAndPicture(page());
    try (DocumentReader reader =
        new DocumentReader(ReadLimits.DEFAULT, DocumentReader.Isolation.NONE, Ocr.OFF)) {
      ReadResult.Success read =
          assertInstanceOf(ReadResult.Success.class, reader.read(mixed, "a.pdf").getFirst());
      assertEquals("Trang đầu là chữ.", read.document().text());
      assertEquals(
          List.of(new ReadWarning(ReadWarning.Kind.NEEDS_OCR, "pages 2")),
          read.document().warnings());
    }
  }

  @Test
  void aPictureTooSmallForAPageIsNotRecognized() throws IOException {
    BufferedImage logo = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    assertEquals(ReadFailure.Kind.NO_TEXT, Reading.failure(picture(logo, "png"), "logo.png"));
    assertEquals(ReadFailure.Kind.NO_TEXT, Reading.failure(pdf(logo), "logo.pdf"));
  }

  private static BufferedImage page() throws IOException {
    byte[] pdf =
        OfficeFiles.pdf(
            (page, font) -> {
              float y = 720;
              for (String line : LINES) {
                OfficeFiles.text(page, font, 72, y, line);
                y -= 22;
              }
            });
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.GRAY);
    }
  }

  private static byte[] picture(BufferedImage page, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(page, format, out);
    return out.toByteArray();
  }

  private static byte[] pdf(BufferedImage picture) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      return withPicture(pdf, picture);
    }
  }

  private static byte[] pdfOfTextAndPicture(BufferedImage picture) throws IOException {
    byte[] text =
        OfficeFiles.pdf((page, font) -> OfficeFiles.text(page, font, 72, 700, "Trang đầu là chữ."));
    try (PDDocument pdf = Loader.loadPDF(text)) {
      return withPicture(pdf, picture);
    }
  }

  private static byte[] withPicture(PDDocument pdf, BufferedImage picture) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    PDImageXObject image = LosslessFactory.createFromImage(pdf, picture);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.drawImage(image, 0, 0, 612, 612f * picture.getHeight() / picture.getWidth());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  /** Edit distance over length; white space counts as one space. */
  private static double errorRate(String expected, String found) {
    String a = Whitespace.collapse(expected);
    String b = Whitespace.collapse(found);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return (double) row[b.length()] / a.length();
  }
}
