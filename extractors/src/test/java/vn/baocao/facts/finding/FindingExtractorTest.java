package vn.baocao.facts.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;
import vn.baocao.facts.Finding;
import vn.baocao.facts.Outline;

/** The decisions of the annotation guideline on findings. */
class FindingExtractorTest {

  @Test
  void semicolonsDivideAndCommasDoNot() {
    assertFindings(
        "Giáo dục có nhiều tiến bộ, trường lớp khang trang; an ninh được giữ vững.",
        "achievement: Giáo dục có nhiều tiến bộ, trường lớp khang trang",
        "achievement: an ninh được giữ vững");
  }

  @Test
  void itemsThatHangOnAColonStayTogether() {
    assertFindings(
        "Cách giao việc được đổi mới theo hướng: rõ người; rõ việc; rõ thời hạn.",
        "achievement: Cách giao việc được đổi mới theo hướng: rõ người; rõ việc; rõ thời hạn");
  }

  @Test
  void itemsThatAColonAnnouncesAreFindingsOfTheirOwn() {
    assertFindings(
        "Vẫn còn một số hạn chế: đường liên xóm xuống cấp; kho lưu trữ chật; họp còn kéo dài.",
        "limitation: đường liên xóm xuống cấp",
        "limitation: kho lưu trữ chật",
        "limitation: họp còn kéo dài");
  }

  @Test
  void leadInsAndDatelinesAreLeftOut() {
    assertFindings(
        "(BNA) - Bên cạnh đó, công tác hòa giải đạt kết quả tích cực.",
        "achievement: công tác hòa giải đạt kết quả tích cực");
  }

  @Test
  void twoFullJudgementsAroundNhungAreTwo() {
    assertFindings(
        "Thu ngân sách đạt kết quả tích cực, nhưng công tác quyết toán còn chậm.",
        "achievement: Thu ngân sách đạt kết quả tích cực",
        "limitation: công tác quyết toán còn chậm");
  }

  @Test
  void aConcessionStaysWithItsMainClause() {
    assertFindings(
        "Tuy đã có nhiều cố gắng nhưng công tác quyết toán còn chậm.",
        "limitation: Tuy đã có nhiều cố gắng nhưng công tác quyết toán còn chậm");
  }

  @Test
  void causeAndConsequenceAreTwo() {
    assertFindings(
        "Do nguồn vốn phân bổ muộn nên nhiều công trình chậm tiến độ.",
        "cause: Do nguồn vốn phân bổ muộn",
        "limitation: nhiều công trình chậm tiến độ");
  }

  @Test
  void whatSucceededThanksToSomethingIsAnAchievement() {
    assertFindings(
        "Nhờ bám sát cơ sở, nhiều kiến nghị kéo dài đã được giải quyết.",
        "achievement: Nhờ bám sát cơ sở, nhiều kiến nghị kéo dài đã được giải quyết");
  }

  @Test
  void aHeadingTellsWhatStandsBelowIt() {
    assertFindings(
        """
        II. TỒN TẠI, HẠN CHẾ
        - Đàn bò phát triển theo lối quảng canh;
        - Chợ trung tâm thu phí bằng tay.
        III. NGUYÊN NHÂN
        - Một bộ phận hộ dân ngại thay đổi.
        IV. NHIỆM VỤ, GIẢI PHÁP
        - Thực hiện tốt quy chế dân chủ ở cơ sở.
        """,
        "limitation: Đàn bò phát triển theo lối quảng canh",
        "limitation: Chợ trung tâm thu phí bằng tay",
        "cause: Một bộ phận hộ dân ngại thay đổi",
        "solution: Thực hiện tốt quy chế dân chủ ở cơ sở");
  }

  @Test
  void praiseOfWhatIsToComeIsASolution() {
    assertFindings(
        "Thời gian tới, huyện tiếp tục thực hiện tốt công tác tiếp dân; nâng cao chất lượng tổ"
            + " một cửa.",
        "solution: huyện tiếp tục thực hiện tốt công tác tiếp dân",
        "solution: nâng cao chất lượng tổ một cửa");
  }

  @Test
  void aDirectiveUnderLessonsIsALesson() {
    assertFindings(
        """
        Bài học kinh nghiệm
        Phải dựa vào dân để giải phóng mặt bằng.
        """,
        "lesson: Phải dựa vào dân để giải phóng mặt bằng");
  }

  @Test
  void deniedPraiseIsNoAchievement() {
    assertFindings(
        "Chất lượng sinh hoạt chi bộ chưa được nâng lên.",
        "limitation: Chất lượng sinh hoạt chi bộ chưa được nâng lên");
  }

  @Test
  void aRemediedShortcomingIsNoLimitation() {
    assertFindings(
        "Nhiều vướng mắc về đất đai đã được tháo gỡ.",
        "achievement: Nhiều vướng mắc về đất đai đã được tháo gỡ");
  }

  @Test
  void eventsDefinitionsPurposesAndSlogansAreNone() {
    assertFindings("Sáng 5/6, Huyện ủy tổ chức hội nghị sơ kết nghị quyết.");
    assertFindings("Chi bộ ghép là chi bộ gồm đảng viên của nhiều xóm.");
    assertFindings("Huyện mở hai lớp bồi dưỡng nhằm nâng cao chất lượng đội ngũ.");
    assertFindings("Băng rôn ghi “Quyết tâm hoàn thành xuất sắc nhiệm vụ năm học”.");
  }

  @Test
  void aPlainFigureIsNone() {
    assertFindings("Thu ngân sách trên địa bàn đạt 92,6 tỷ đồng; tỷ lệ hộ nghèo còn 6,4%.");
  }

  @Test
  void headlinesAndCaptionsAreNone() {
    String text = "Đời sống nhân dân được nâng lên\n";
    Span all = new Span(0, text.length());
    assertEquals(List.of(), findings(text, new Section(Section.Type.TITLE, all)));
    assertEquals(List.of(), findings(text, new Section(Section.Type.CAPTION, all)));
  }

  @Test
  void textInDecomposedFormThatWasNormalizedGivesTheSameFindings() {
    String text = "Công tác phối hợp chưa chặt chẽ.";
    String again =
        Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFD), Normalizer.Form.NFC);
    assertEquals(findings(text), findings(again));
  }

  @Test
  void aLongLineWithoutAnyStopIsReadInLinearTime() {
    String line = "công tác 5 do chưa ( “ : nhưng được nâng lên trong ".repeat(10_000);
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> findings(line));
  }

  private static void assertFindings(String text, String... expected) {
    assertEquals(List.of(expected), findings(text));
  }

  private static List<String> findings(String text) {
    return findings(text, new Section(Section.Type.BODY, new Span(0, text.length())));
  }

  private static List<String> findings(String text, Section section) {
    Document document =
        new Document(
            "test.txt",
            "",
            text,
            List.of(section),
            List.of(),
            new Metadata(null, null, null, null, Metadata.DocumentType.OTHER, null, null, null),
            List.of());
    List<Finding> findings =
        new FindingExtractor().extract(document, Outline.passages(document), quote -> null);
    return findings.stream()
        .map(finding -> finding.type().id() + ": " + finding.evidence().quote())
        .toList();
  }
}
