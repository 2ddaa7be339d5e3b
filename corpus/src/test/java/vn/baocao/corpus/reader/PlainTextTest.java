package vn.baocao.corpus.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.corpus.Section;

class PlainTextTest {

  private static final String REPORT =
      """
      Huyện giả định Sông Lam đạt 19 chỉ tiêu, vượt kế hoạch đề ra.
      Thu ngân sách trên địa bàn ước đạt 125 tỷ đồng, tăng so với năm trước.
      """;

  @Test
  void blanksAtBothEndsAndBetweenLinesStay() {
    String text = " \n  Dòng thứ nhất của văn bản.\n\n\tDòng thứ hai.  \n\n";
    assertEquals(text, Reading.document(text, "a.txt").text());
  }

  @Test
  void lineEndsOfOtherSystemsBecomeOneSign() {
    assertEquals("một\nhai\nba\n", Reading.document("một\r\nhai\rba\n", "a.txt").text());
  }

  @Test
  void decomposedTextIsComposed() {
    String decomposed = Normalizer.normalize(REPORT, Normalizer.Form.NFD);
    assertEquals(REPORT, Reading.document(decomposed, "a.txt").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void aByteOrderMarkDecidesAndIsNoText(String charset) {
    byte[] bytes = ("\uFEFF" + REPORT).getBytes(Charset.forName(charset));
    assertEquals(REPORT, Reading.document(bytes, "a.txt").text());
  }

  @Test
  void utf16WithoutMarkIsKnownByItsZeros() {
    assertEquals(
        REPORT, Reading.document(REPORT.getBytes(StandardCharsets.UTF_16LE), "a.txt").text());
  }

  @Test
  void utf8AfterALongAsciiBeginningIsUtf8() {
    String text = "x ".repeat(50_000) + REPORT;
    assertEquals(text, Reading.document(text, "a.txt").text());
  }

  @Test
  void windows1258IsDecodedByItsSyllables() {
    byte[] bytes =
        Normalizer.normalize(REPORT, Normalizer.Form.NFC)
            .replace("ệ", "ê\u0323")
            .replace("ả", "a\u0309")
            .replace("ị", "i\u0323")
            .replace("ỉ", "i\u0309")
            .replace("ạ", "a\u0323")
            .replace("ế", "ê\u0301")
            .replace("ề", "ê\u0300")
            .replace("ừ", "ư\u0300")
            .replace("ớ", "ơ\u0301")
            .replace("ỷ", "y\u0309")
            .replace("ồ", "ô\u0300")
            .replace("ứ", "ư\u0301")
            .replace("ướ", "ươ\u0301")
            .replace("ư ớ", "ươ\u0301")
            .getBytes(Charset.forName("windows-1258"));
    Document document = Reading.document(bytes, "a.txt");
    assertTrue(document.text().contains("Thu ngân sách trên địa bàn"), document.text());
    assertEquals(ReadWarning.Kind.ENCODING_REPAIRED, document.warnings().getFirst().kind());
  }

  @Test
  void aTextCutWithinALetterIsStillUtf8() {
    byte[] bytes = REPORT.repeat(5).stripTrailing().concat("ế").getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    assertTrue(Reading.document(cut, "a.txt").text().startsWith(REPORT));
  }

  @Test
  void sectionsCoverEverythingButWhiteSpace() {
    Document document = Reading.document(NEWS, "a.txt");
    int at = 0;
    for (Section section : document.sections()) {
      assertTrue(document.text().substring(at, section.span().start()).isBlank());
      at = section.span().end();
    }
    assertTrue(document.text().substring(at).isBlank());
  }

  private static final String NEWS =
      """
      Trang chủ
      Thứ ba, 02/04/2024
      Chia sẻ:

      Huyện Sông Lam giao việc rõ người, rõ thời hạn

      Cập nhật: 08:30 ngày 15/03/2022
      (BSL) - Cách giao việc có thời hạn giúp các xã của huyện Sông Lam hoàn thành sớm nhiều phần việc, người dân hài lòng hơn.

      Cán bộ xã kiểm tra tuyến đường mới. Ảnh: Lê Mẫu
      Cán bộ xã kiểm tra tuyến đường mới. Ảnh: Lê Mẫu

      Theo báo cáo của huyện, năm 2021 có 12/15 việc trọng tâm xong trước hạn, 3 việc còn lại chuyển sang năm sau vì vướng mặt bằng.

      can bo xa kiem tra tuyen duong moi

      Huyện yêu cầu các phòng, ban tiếp tục công khai tiến độ từng việc để nhân dân theo dõi, giám sát.

      Lê Thị Mẫu

      Đọc thêm

      Xã Trung Hòa trồng 40 ha quế
      Bình luận (3)
      """;

  @Test
  void aCopiedNewsPageIsDividedByItsCues() {
    Document document = Reading.document(NEWS, "a.txt");
    assertEquals(
        "Huyện Sông Lam giao việc rõ người, rõ thời hạn",
        Reading.text(document, Section.Type.TITLE));
    assertTrue(Reading.text(document, Section.Type.LEAD).startsWith("(BSL) - Cách giao việc"));
    assertEquals(
        "Cán bộ xã kiểm tra tuyến đường mới. Ảnh: Lê Mẫu\n".repeat(2).strip(),
        Reading.text(document, Section.Type.CAPTION));
    assertEquals("Lê Thị Mẫu", Reading.text(document, Section.Type.SIGNATURE));
    String furniture = Reading.text(document, Section.Type.FURNITURE);
    for (String part : List.of("Trang chủ", "can bo xa", "Đọc thêm", "40 ha quế", "Bình luận")) {
      assertTrue(furniture.contains(part), part);
    }
    assertTrue(Reading.text(document, Section.Type.BODY).contains("12/15 việc trọng tâm"));
  }

  @Test
  void theDateBelowTheTitleIsThatOfThePublication() {
    Metadata metadata = Reading.document(NEWS, "a.txt").metadata();
    assertEquals("2022-03-15", metadata.published());
    assertEquals("BSL", metadata.source());
    assertEquals("Lê Thị Mẫu", metadata.author());
    assertEquals(Metadata.DocumentType.NEWS, metadata.documentType());
  }

  @Test
  void aBoxOfTeasersWithinTheTextEndsWithTheNextParagraph() {
    String body = "Huyện tiếp tục mở rộng vùng trồng chè và đầu tư đường vào các bản xa nhất. ";
    Document document =
        Reading.document(
            "Tin liên quan\nXã trồng 40 ha quế\n" + body.repeat(3) + "\n" + body.repeat(4),
            "a.txt");
    assertEquals(
        "Tin liên quan\nXã trồng 40 ha quế", Reading.text(document, Section.Type.FURNITURE));
  }

  @Test
  void unaccentedReportsAreNoAlternativeTexts() {
    Document document =
        Reading.document("Bao cao cua huyen Song Lam\nNam 2020 dat 12 chi tieu de ra\n", "a.txt");
    assertEquals("", Reading.text(document, Section.Type.FURNITURE));
  }

  @Test
  void aTextThatIsHardlyVietnameseIsDoubted() {
    String rubbish = "Hqzn Skng Lxm dwt chw tjtu kjnh tx xw hvi bzo czo qzy ";
    Document document = Reading.document(rubbish.repeat(10), "a.txt");
    assertEquals(ReadWarning.Kind.TEXT_DOUBTFUL, document.warnings().getFirst().kind());
    assertEquals(List.of(), Reading.document(REPORT.repeat(5), "a.txt").warnings());
  }

  @Test
  void signsWithoutMeaningAreNoText() {
    byte[] bytes = "\uE001\uE002 \uE003\uE004\uE005 ab".getBytes(StandardCharsets.UTF_8);
    assertEquals(ReadFailure.Kind.NO_TEXT, Reading.failure(bytes, "a.txt"));
  }
}
