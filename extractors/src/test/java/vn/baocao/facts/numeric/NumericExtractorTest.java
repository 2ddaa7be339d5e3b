package vn.baocao.facts.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.Table;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.Outline;
import vn.baocao.facts.indicator.IndicatorDictionary;

class NumericExtractorTest {

  private static final NumericExtractor EXTRACTOR = new NumericExtractor(IndicatorDictionary.get());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tổng thu đạt 1.200 tỷ đồng.; count 1200000000000 = đồng null",
        "Kết nạp gần 90 đảng viên mới.; count 90 ~ người null",
        "Thu nhập đạt từ 60 triệu đồng/người/năm trở lên.; count 60000000 >= đồng/người/năm null",
        "Tỷ lệ hộ nghèo giảm còn 3,2%.; count 3.2 = % null",
        "Tỷ lệ hộ nghèo giảm 1,1%.; count 1.1 = % decrease",
        "Năng suất lúa tăng 2,5 tạ/ha.; count 2.5 = tạ/ha increase",
        "Số thu cao hơn năm trước là 3 tỷ đồng.; count 3000000000 = đồng increase",
        "Tỷ lệ hộ nghèo thấp hơn năm trước là 2%.; count 2 = % decrease",
        "Đã đón 4,5 nghìn lượt khách.; count 4500 = lượt người null",
        "Xã phấn đấu trồng không dưới 40 ha rừng.; target 40 >= ha null",
        "Sản lượng bằng 98,5% so với cùng kỳ.; count 98.5 = % null",
        "Quy mô đàn tăng gấp 2,5 lần.; count 2.5 = lần null",
        "HUYEN DA KET NAP GAN 90 DANG VIEN MOI TRONG NAM; count 90 ~ người null",
      })
  void readsOneQuantity(String text, String expected) {
    List<FactRecord> facts = facts(text);
    assertEquals(1, facts.size(), facts::toString);
    FactRecord fact = facts.get(0);
    assertEquals(
        expected,
        String.join(
            " ",
            fact.kind(),
            String.valueOf(fact.value()),
            fact.comparator(),
            fact.unit(),
            String.valueOf(fact.change())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tỷ lệ hộ nghèo giảm từ 4,9% năm 2019 xuống còn 3,6% năm 2020.; 2020",
        "Sản lượng đạt 40 tấn năm 2018, sau đó giảm.; 2018",
      })
  void aYearRightBehindAQuantityBelongsToItAlone(String text, String period) {
    assertEquals(period, facts(text).get(0).period());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Có 14/21 xã đạt chuẩn.; 14; 21",
        "Có 14 trong tổng số 21 xã đạt chuẩn.; 14; 21",
        "Thu ngân sách đạt 1.200/1.000 tỷ đồng.; 1200000000000; 1000000000000",
        "Đã giải quyết 90 đơn (60 khiếu nại, 30 tố cáo)/95 đơn.; 90; 95",
      })
  void aPairIsOneFact(String text, String value, String of) {
    FactRecord fact = facts(text).get(0);
    assertEquals(value, String.valueOf(fact.value()));
    assertEquals(of, String.valueOf(fact.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nghị quyết số 12-NQ/HU ngày 5/8/2019 của Huyện ủy.; 0",
        "Tăng l00 lần.; 0",
        "Họp lúc 7 giờ 30 phút ngày 15.4.2012 tại thôn 4.; 0",
      })
  void inventsNothing(String text, int count) {
    assertEquals(count, facts(text).size(), () -> facts(text).toString());
  }

  @Test
  void riseFromAToBIsOneFact() {
    FactRecord fact = facts("Nâng tỷ lệ cứng hóa đường từ 50% lên 62%.").get(0);
    assertEquals("62 50", fact.value() + " " + fact.from());
    assertEquals("từ 50% lên 62%", fact.quote());
    assertEquals("tỷ lệ cứng hóa đường", fact.indicator());
  }

  @Test
  void deadlineIsThePeriodOfATarget() {
    FactRecord fact = facts("Phấn đấu đến năm 2025 có 12 xã đạt chuẩn.").get(0);
    assertEquals("target 2025", fact.kind() + " " + fact.period());
  }

  @Test
  void resultVerbMakesACount() {
    assertEquals("count", facts("Đến nay đã có 12 xã đạt chuẩn.").get(0).kind());
  }

  @Test
  void ambiguousSeparatorIsWarnedOf() {
    assertEquals(
        List.of("ambiguous_separator"), facts("Gieo trồng 2,700 ha lúa.").get(0).warnings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Có 10/20 xã đạt chuẩn, đạt tỷ lệ 80%.; ratio_mismatch",
        "Có 12 xã đạt chuẩn, trong đó có 15 xã nâng cao.; parts_exceed_whole",
        "Nâng tỷ lệ hộ dùng nước sạch từ 50% lên 60%, tăng 25%.; change_mismatch",
        "Sản lượng cả năm tăng 4,1 so với năm trước.; doubtful_text",
      })
  void figuresThatDisagreeAreWarnedOf(String text, String warning) {
    assertEquals(List.of(warning), facts(text).getLast().warnings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Thu được 50 tỷ đồng, vượt kế hoạch.; exceeded",
        "Kết nạp 40 đảng viên, chưa đạt chỉ tiêu.; not_achieved",
        "Kết nạp 40 đảng viên, đạt chỉ tiêu đề ra.; achieved",
      })
  void wordsAfterACountSayWhetherItsTargetWasReached(String text, String status) {
    assertEquals(status, facts(text).get(0).status());
  }

  @Test
  void cellsTakeTheirMeaningFromHeadings() {
    String text = "Chỉ tiêu\nĐVT\nKế hoạch 2021\nThực hiện 2021\nThu ngân sách\ntỷ đồng\n120\n-";
    List<Table.Cell> cells = new ArrayList<>();
    int from = 0;
    for (String cell : text.split("\n")) {
      int index = cells.size();
      cells.add(new Table.Cell(index / 4, index % 4, 1, 1, new Span(from, from + cell.length())));
      from += cell.length() + 1;
    }
    Table table = new Table(new Span(0, text.length()), cells);
    Document document = document(text, Section.Type.TABLE, List.of(table));
    List<FactRecord> facts = records(document);
    assertEquals(1, facts.size(), facts::toString);
    FactRecord fact = facts.get(0);
    assertEquals(
        "target 120000000000 đồng 2021 Thu ngân sách",
        String.join(
            " ",
            fact.kind(),
            String.valueOf(fact.value()),
            fact.unit(),
            fact.period(),
            fact.indicator()));
  }

  @Test
  void timeGrowsWithTheLengthOfAnEndlessLine() {
    String line = "năm 2020 đạt 17 hộ (từ 5% ".repeat(2000);
    long one = time(line);
    long four = time(line.repeat(4));
    assertTrue(four < 12 * Math.max(one, 20_000_000L), () -> one + " ns, four times: " + four);
  }

  private static long time(String line) {
    facts(line);
    long start = System.nanoTime();
    facts(line);
    return System.nanoTime() - start;
  }

  private static List<FactRecord> facts(String text) {
    return records(document(text, Section.Type.BODY, List.of()));
  }

  private static List<FactRecord> records(Document document) {
    CodePoints points = new CodePoints(document.text());
    return EXTRACTOR.extract(document, Outline.passages(document), span -> null).stream()
        .map(fact -> FactRecord.of(fact, document, points))
        .toList();
  }

  private static Document document(String text, Section.Type type, List<Table> tables) {
    return new Document(
        "test.txt",
        "",
        text,
        List.of(new Section(type, new Span(0, text.length()))),
        tables,
        new Metadata(null, "2020-12", null, null, Metadata.DocumentType.OTHER, null, null, null),
        List.of());
  }
}
