package vn.baocao.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;

/** Text as it comes: without stops or diacritics, in capitals, misread, broken off. */
class BadInputTest {

  private static final FactExtractor EXTRACTOR = new FactExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "nam 2022 xa co 312 ho ngheo chiem 4,6% tong so ho, giam 45 ho so voi nam truoc"
            + "; 312 hộ, 4.6 %, 45 hộ",
        "thu ngan sach cua xa dat 6,5 ty dong, ba muoi hai ho thoat ngheo; 6500000000 đồng, 32 hộ",
        "TỔNG THU ĐẠT 215 TỶ ĐỒNG BẰNG 104% DỰ TOÁN KẾT NẠP 86 ĐẢNG VIÊN"
            + "; 215000000000 đồng, 104 %, 86 người",
        "có 15 xã đạt chuẩn thu nhập đạt 52 triệu đồng tỷ lệ hộ nghèo còn 3,1% kết nạp 120 đảng"
            + " viên; 15 null, 52000000 đồng, 3.1 %, 120 người",
        "đạt 85% kế hoạch, trong đó có; 85 %",
      })
  void numbersAndUnitsAreStillFound(String text, String expected) {
    assertEquals(
        expected,
        facts(text).stream()
            .map(fact -> fact.value() + " " + fact.unit())
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Năm 2O22, xã trồng l5 ha rừng, đạt lO5% kế hoạch.",
        "Tỷ lệ hộ nghèo giảm còn",
        "Chiếm % tổng số; đạt tỷ đồng",
        ",,, / - ( ) ; .",
      })
  void nothingIsInventedFromMisreadOrMissingNumbers(String text) {
    assertEquals(List.of(), facts(text));
  }

  @Test
  void aNumberThatLostItsPercentSignIsWarnedOf() {
    FactRecord fact = facts("Sản lượng lúa tăng 4,1 so với cùng kỳ.").getFirst();
    assertEquals(List.of("doubtful_text"), fact.warnings());
  }

  @Test
  void aSeparatorThatMayBeReadTwoWaysIsWarnedOf() {
    FactRecord fact = facts("Huyện gieo trồng 2,700 ha lúa.").getFirst();
    assertEquals(List.of("ambiguous_separator"), fact.warnings());
  }

  private static List<FactRecord> facts(String text) {
    Document document =
        new Document(
            "test.txt",
            "",
            text,
            List.of(new Section(Section.Type.BODY, new Span(0, text.length()))),
            List.of(),
            new Metadata(
                null, "2022-12", null, null, Metadata.DocumentType.OTHER, null, null, null),
            List.of());
    CodePoints points = new CodePoints(text);
    return EXTRACTOR.extract(document).stream()
        .map(fact -> FactRecord.of(fact, document, points))
        .filter(FactRecord::isNumeric)
        .toList();
  }
}
