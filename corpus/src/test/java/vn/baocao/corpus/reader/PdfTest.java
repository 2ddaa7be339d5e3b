package vn.baocao.corpus.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Section;

class PdfTest {

  @Test
  void linesOfOneParagraphAreJoinedAndShortLinesEndIt() {
    byte[] pdf =
        OfficeFiles.pdf(
            (page, font) -> {
              OfficeFiles.text(
                  page,
                  font,
                  72,
                  700,
                  "Năm 2021, huyện Sông Lam hoàn thành và vượt 16 trong tổng số 19");
              OfficeFiles.text(
                  page,
                  font,
                  72,
                  684,
                  "chỉ tiêu chủ yếu; đời sống nhân dân được nâng lên rõ rệt ở các");
              OfficeFiles.text(page, font, 72, 668, "xã vùng cao.");
              OfficeFiles.text(page, font, 72, 652, "Công tác cán bộ có chuyển biến.");
              OfficeFiles.text(page, font, 300, 30, "7");
            });
    Document document = Reading.document(pdf, "a.pdf");
    assertEquals(
        "Năm 2021, huyện Sông Lam hoàn thành và vượt 16 trong tổng số 19 chỉ tiêu chủ yếu; đời sống"
            + " nhân dân được nâng lên rõ rệt ở các xã vùng cao.\n"
            + "Công tác cán bộ có chuyển biến.\n"
            + "7",
        document.text());
    assertEquals("7", Reading.text(document, Section.Type.FURNITURE));
  }

  @Test
  void ruledLinesBoundTheCells() {
    byte[] pdf =
        OfficeFiles.pdf(
            (page, font) -> {
              for (float y : new float[] {700, 660, 640}) {
                page.moveTo(72, y);
                page.lineTo(472, y);
                page.stroke();
              }
              for (float x : new float[] {72, 272, 472}) {
                page.moveTo(x, 700);
                page.lineTo(x, 640);
                page.stroke();
              }
              OfficeFiles.text(page, font, 80, 684, "Chỉ tiêu dài");
              OfficeFiles.text(page, font, 80, 668, "hai dòng");
              OfficeFiles.text(page, font, 280, 684, "Năm 2020");
              OfficeFiles.text(page, font, 80, 645, "Thu ngân sách");
              OfficeFiles.text(page, font, 280, 645, "118,4");
            });
    assertEquals(
        List.of("0,0:Chỉ tiêu dài hai dòng", "0,1:Năm 2020", "1,0:Thu ngân sách", "1,1:118,4"),
        Reading.cells(Reading.document(pdf, "a.pdf")));
  }

  @Test
  void columnsWithoutRulesAreKnownByAlignment() {
    byte[] pdf =
        OfficeFiles.pdf(
            (page, font) -> {
              String[][] rows = {{"Chỉ tiêu", "2019", "2020"}, {"Hộ nghèo", "6,42", "4,95"}};
              for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < 3; c++) {
                  OfficeFiles.text(page, font, 72 + 150 * c, 700 - 20 * r, rows[r][c]);
                }
              }
            });
    assertEquals(
        "Chỉ tiêu\t2019\t2020\nHộ nghèo\t6,42\t4,95",
        Reading.text(Reading.document(pdf, "a.pdf"), Section.Type.TABLE));
  }

  @Test
  void aPageWithNoMoreThanAFrameHasNoText() {
    byte[] pdf =
        OfficeFiles.pdf(
            (page, font) -> {
              page.addRect(10, 10, 100, 100);
              page.fill();
            });
    assertEquals(ReadFailure.Kind.NO_TEXT, Reading.failure(pdf, "khung.pdf"));
  }

  @Test
  void aLockedFileIsSaidToBeEncrypted() {
    byte[] pdf =
        OfficeFiles.pdf(
            (page, font) -> OfficeFiles.text(page, font, 72, 700, "Mật"), "chủ", "khóa");
    assertEquals(ReadFailure.Kind.ENCRYPTED, Reading.failure(pdf, "a.pdf"));
  }
}
