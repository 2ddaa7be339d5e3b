package vn.baocao.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;

class OutlineTest {

  @Test
  void numberedHeadingsStandAboveTheirText() {
    assertOutline(
        """
        I. KẾT QUẢ ĐẠT ĐƯỢC
        1. Về kinh tế
        Sản lượng lúa tăng.
        a) Chăn nuôi
        Đàn lợn phục hồi.
        2. Về xã hội
        Trường lớp khang trang.
        II. TỒN TẠI
        Đường xấu.
        """,
        "# KẾT QUẢ ĐẠT ĐƯỢC",
        "# KẾT QUẢ ĐẠT ĐƯỢC > Về kinh tế",
        "KẾT QUẢ ĐẠT ĐƯỢC > Về kinh tế > Sản lượng lúa tăng.",
        "# KẾT QUẢ ĐẠT ĐƯỢC > Về kinh tế > Chăn nuôi",
        "KẾT QUẢ ĐẠT ĐƯỢC > Về kinh tế > Chăn nuôi > Đàn lợn phục hồi.",
        "# KẾT QUẢ ĐẠT ĐƯỢC > Về xã hội",
        "KẾT QUẢ ĐẠT ĐƯỢC > Về xã hội > Trường lớp khang trang.",
        "# TỒN TẠI",
        "TỒN TẠI > Đường xấu.");
  }

  @Test
  void partsStandAboveChaptersAndShortLinesAboveText() {
    assertOutline(
        """
        Phần thứ nhất
        ĐÁNH GIÁ CHUNG
        Kinh tế tăng trưởng.

        Khó khăn trước mắt

        Hạn hán kéo dài.
        """,
        "# Phần thứ nhất",
        "# Phần thứ nhất > ĐÁNH GIÁ CHUNG",
        "Phần thứ nhất > ĐÁNH GIÁ CHUNG > Kinh tế tăng trưởng.",
        "# Phần thứ nhất > ĐÁNH GIÁ CHUNG > Khó khăn trước mắt",
        "Phần thứ nhất > ĐÁNH GIÁ CHUNG > Khó khăn trước mắt > Hạn hán kéo dài.");
  }

  @Test
  void aLeadInStandsAboveItsItemsOnly() {
    assertOutline(
        """
        Huyện còn một số hạn chế, cụ thể là những việc dưới đây, nêu theo thứ tự:
        - Giải ngân chậm;
        - Đường xấu, trong đó có hai tuyến sau đây cần nhắc đến trước tiên:
        + Tuyến Đông;
        + Tuyến Tây.
        - Nước thiếu.
        Tỉnh đã kiểm tra.
        """,
        "Huyện còn một số hạn chế, cụ thể là những việc dưới đây, nêu theo thứ tự:",
        "Huyện còn … > Giải ngân chậm;",
        "Huyện còn … > Đường xấu, trong đó có hai tuyến sau đây cần nhắc đến trước tiên:",
        "Huyện còn … > Đường xấu, … > Tuyến Đông;",
        "Huyện còn … > Đường xấu, … > Tuyến Tây.",
        "Huyện còn … > Nước thiếu.",
        "Tỉnh đã kiểm tra.");
  }

  @Test
  void aFullStopEndsAListWithoutMarkers() {
    assertOutline(
        """
        Đại hội thông qua các chỉ tiêu chủ yếu của nhiệm kỳ mới, gồm:
        Thu ngân sách tăng 10%;
        Hộ nghèo giảm 2%.
        Đại hội bế mạc.
        """,
        "Đại hội thông qua các chỉ tiêu chủ yếu của nhiệm kỳ mới, gồm:",
        "Đại hội … > Thu ngân sách tăng 10%;",
        "Đại hội … > Hộ nghèo giảm 2%.",
        "Đại hội bế mạc.");
  }

  @Test
  void aLabelStandsAboveTheRestOfItsParagraph() {
    assertOutline(
        "Hạn chế: Giải ngân chậm. Đường xấu.\n",
        "Hạn chế > Hạn chế: Giải ngân chậm.",
        "Hạn chế > Đường xấu.");
  }

  @Test
  void linesBrokenAtAMarginAreOneSentence() {
    assertOutline(
        """
        Nhiệm kỳ qua, cấp ủy và nhân dân các dân tộc trong xã đã đoàn
        kết vượt qua khó khăn; diện tích cây ăn quả được mở rộng ra cả
        Bản Lồng và các bản lân cận, tạo thêm việc làm cho bà con. Xã
        được công nhận đạt chuẩn.
        """,
        "Nhiệm kỳ qua, cấp ủy và nhân dân các dân tộc trong xã đã đoàn kết vượt qua khó khăn; diện"
            + " tích cây ăn quả được mở rộng ra cả Bản Lồng và các bản lân cận, tạo thêm việc làm"
            + " cho bà con.",
        "Xã được công nhận đạt chuẩn.");
  }

  @Test
  void numbersInTheTextAreNoMarkers() {
    assertOutline(
        "7/7 huyện đạt chuẩn.\n1.234 hộ thoát nghèo.\n-5 độ C.\n- 5 xã.\n",
        "7/7 huyện đạt chuẩn.",
        "1.234 hộ thoát nghèo.",
        "-5 độ C.",
        "5 xã.");
  }

  @Test
  void furnitureIsLeftOut() {
    String text = "Xã có chợ.\nTin cùng chuyên mục\n";
    Document document =
        document(
            text,
            new Section(Section.Type.BODY, new Span(0, 10)),
            new Section(Section.Type.FURNITURE, new Span(11, 30)));
    assertEquals(List.of("Xã có chợ."), shown(document));
  }

  private static void assertOutline(String text, String... passages) {
    Document document = document(text, new Section(Section.Type.BODY, new Span(0, text.length())));
    assertEquals(List.of(passages), shown(document));
  }

  /** Headings are marked with #; of a lead-in only the first words are shown. */
  private static List<String> shown(Document document) {
    return Outline.passages(document).stream()
        .map(
            passage -> {
              StringBuilder line = new StringBuilder();
              line.append(passage.role() == Passage.Role.HEADING ? "# " : "");
              for (Span heading : passage.headings()) {
                line.append(brief(heading.of(document.text()))).append(" > ");
              }
              return line.append(passage.span().of(document.text()).replace('\n', ' ')).toString();
            })
        .toList();
  }

  private static String brief(String heading) {
    if (!heading.endsWith(":")) {
      return heading;
    }
    int words = 2;
    String[] all = heading.split(" ");
    return String.join(" ", List.of(all).subList(0, words)) + " …";
  }

  private static Document document(String text, Section... sections) {
    return new Document(
        "test.txt",
        "",
        text,
        List.of(sections),
        List.of(),
        new Metadata(null, null, null, null, Metadata.DocumentType.OTHER, null, null, null),
        List.of());
  }
}
