package vn.baocao.corpus.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.corpus.Section;

class OfficialPaperTest {

  private static final List<List<String>> HEAD =
      List.of(
          List.of(
              "ĐẢNG BỘ TỈNH NGHỆ AN\nHUYỆN ỦY TÂN KỲ\n*\nSố 05-NQ/HU",
              "ĐẢNG CỘNG SẢN VIỆT NAM\nTân Kỳ, ngày 12 tháng 8 năm 2020"));

  private static byte[] resolution() {
    return OfficeFiles.docx(
        word -> {
          OfficeFiles.table(word, HEAD);
          OfficeFiles.paragraph(word, "NGHỊ QUYẾT");
          OfficeFiles.paragraph(word, "về phát triển giao thông nông thôn");
          OfficeFiles.paragraph(word, "Sau 5 năm, toàn huyện làm được 120 km đường bê tông.");
          XWPFTable table =
              OfficeFiles.table(
                  word,
                  List.of(
                      List.of("Chỉ tiêu", "Năm 2019", "Năm 2020"),
                      List.of("", "km", "km"),
                      List.of("Đường xóm", "40", "46")));
          OfficeFiles.mergeDown(table, 0, 0);
          OfficeFiles.table(
              word,
              List.of(
                  List.of(
                      "Nơi nhận:\n- Tỉnh ủy,\n- Lưu.", "T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Văn Mẫu")));
        });
  }

  @Test
  void theHeadInTwoColumnsGivesTheMetadata() {
    Metadata metadata = Reading.document(resolution(), "nq.docx").metadata();
    assertEquals("NGHỊ QUYẾT về phát triển giao thông nông thôn", metadata.title());
    assertEquals("05-NQ/HU", metadata.documentNumber());
    assertEquals("2020-08-12", metadata.published());
    assertEquals("HUYỆN ỦY TÂN KỲ", metadata.source());
    assertEquals(Metadata.DocumentType.RESOLUTION, metadata.documentType());
    assertEquals("Nghệ An", metadata.province());
    assertEquals("Tân Kỳ", metadata.district());
  }

  @Test
  void headAndClosingAreReadColumnByColumnAndAreNoTables() {
    Document document = Reading.document(resolution(), "nq.docx");
    assertEquals(
        "ĐẢNG BỘ TỈNH NGHỆ AN\nHUYỆN ỦY TÂN KỲ\n*\nSố 05-NQ/HU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
            + "Tân Kỳ, ngày 12 tháng 8 năm 2020",
        Reading.text(document, Section.Type.HEADER));
    assertEquals(
        "Nơi nhận:\n- Tỉnh ủy,\n- Lưu.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Văn Mẫu",
        Reading.text(document, Section.Type.SIGNATURE));
  }

  @Test
  void rowsOfATableAreLinesAndMergedCellsStandOnce() {
    Document document = Reading.document(resolution(), "nq.docx");
    assertEquals(
        "Chỉ tiêu\tNăm 2019\tNăm 2020\nkm\tkm\nĐường xóm\t40\t46",
        Reading.text(document, Section.Type.TABLE));
    assertEquals(
        List.of(
            "0,0 2×1:Chỉ tiêu",
            "0,1:Năm 2019",
            "0,2:Năm 2020",
            "1,1:km",
            "1,2:km",
            "2,0:Đường xóm",
            "2,1:40",
            "2,2:46"),
        Reading.cells(document));
  }

  @Test
  void fontsOfRunsDecideOnTheCodePage() {
    byte[] docx =
        OfficeFiles.docx(
            word -> {
              OfficeFiles.runs(word, ".VnTimeH", "héi nghÞ");
              OfficeFiles.runs(word, ".VnTime", "§¶ng bé huyÖn ", "Times New Roman", "họp");
              OfficeFiles.runs(word, "VNI-Times", "Hoäi nghò");
              OfficeFiles.runs(word, ".VnTime", "Đã là Unicode");
            });
    Document document = Reading.document(docx, "a.docx");
    assertEquals("HỘI NGHỊ\nĐảng bộ huyện họp\nHội nghị\nĐã là Unicode", document.text());
    assertTrue(
        document.warnings().contains(new ReadWarning(ReadWarning.Kind.ENCODING_REPAIRED, "tcvn3")));
    assertTrue(
        document.warnings().contains(new ReadWarning(ReadWarning.Kind.ENCODING_REPAIRED, "vni")));
  }

  @Test
  void richTextInOldFontsIsUnicode() {
    String rtf =
        "{\\rtf1\\ansi{\\fonttbl{\\f0\\fnil .VnTime;}{\\f1\\fnil .VnTimeH;}{\\f2 Arial;}}"
            + "{\\f1 b\\'b8o c\\'b8o\\par}\\f0 Th\\'ad\\'eang v\\'f4 huy\\'d6n \\'f1y\\par"
            + "\\f2 S\\u7889? 12{\\*\\generator x}{\\v hidden}\\par"
            + "\\trowd\\clvmgf\\cellx1000\\cellx2000\\intbl\\f0 x\\'b7\\cell 1\\cell\\row"
            + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\intbl\\cell 2\\cell\\row\\pard}";
    Document document = Reading.document(rtf.getBytes(StandardCharsets.ISO_8859_1), "a.rtf");
    assertEquals("BÁO CÁO\nThường vụ huyện ủy\nSố 12\nxã\t1\n2", document.text());
    assertEquals(List.of("0,0 2×1:xã", "0,1:1", "1,1:2"), Reading.cells(document));
  }

  @Test
  void theNumbersThatWordCountsItselfArePartOfTheText() {
    byte[] docx =
        OfficeFiles.docx(
            word -> {
              var numbering = word.createNumbering();
              var definition =
                  org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum.Factory
                      .newInstance();
              definition.setAbstractNumId(java.math.BigInteger.ONE);
              var level = definition.addNewLvl();
              level.setIlvl(java.math.BigInteger.ZERO);
              level.addNewStart().setVal(java.math.BigInteger.ONE);
              level
                  .addNewNumFmt()
                  .setVal(
                      org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat
                          .UPPER_ROMAN);
              level.addNewLvlText().setVal("%1.");
              var id =
                  numbering.addNum(
                      numbering.addAbstractNum(
                          new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(definition)));
              for (String text : List.of("Kết quả", "Hạn chế")) {
                var paragraph = word.createParagraph();
                paragraph.setNumID(id);
                paragraph.createRun().setText(text);
              }
            });
    assertEquals("I. Kết quả\nII. Hạn chế", Reading.document(docx, "a.docx").text());
  }

  @Test
  void partyAndStateNumbersAreKnown() {
    assertEquals("185/BC-UBND", number("Số: 185/BC-UBND"));
    assertEquals("05-NQ/HU", number("Số 05-NQ/HU"));
    assertEquals("39/2011/NQ-HĐND", number("Số: 39/2011/NQ-HĐND"));
    assertEquals("18/2020/QĐ-TTg", number("ỦY BAN     Số: 18/2020/QĐ-TTg"));
    assertEquals(null, DocumentNumber.labelled("Có 12/15 xã đạt chuẩn"));
  }

  private static String number(String line) {
    return String.valueOf(DocumentNumber.labelled(line)).replaceAll(".*text=([^,]*),.*", "$1");
  }

  @Test
  void aRegulationNumberedAsDecisionIsNoDecision() {
    String paper =
        """
        TỈNH ỦY NINH BÌNH            ĐẢNG CỘNG SẢN VIỆT NAM
               *                     Ninh Bình, ngày 3 tháng 2 năm 2021
        Số 37-QĐ/TU

        QUY ĐỊNH
        về chế độ đi cơ sở của cấp ủy viên

        Điều 1. Mỗi cấp ủy viên dự sinh hoạt chi bộ thôn ít nhất 4 lần một năm.
        """;
    Metadata metadata = Reading.document(paper, "a.txt").metadata();
    assertEquals(Metadata.DocumentType.OTHER, metadata.documentType());
    assertEquals("QUY ĐỊNH về chế độ đi cơ sở của cấp ủy viên", metadata.title());
    assertEquals("37-QĐ/TU", metadata.documentNumber());
    assertEquals("TỈNH ỦY NINH BÌNH", metadata.source());
  }
}
