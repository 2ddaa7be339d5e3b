package vn.baocao.facts.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.Table;
import vn.baocao.corpus.Table.Cell;
import vn.baocao.facts.Outline;
import vn.baocao.facts.Place;

class PlaceResolverTest {

  private static final String DISTRICT =
      "Huyện Kim Sơn (Ninh Bình) họp phiên cuối năm. Toàn huyện đã nỗ lực.\n\n";

  private static final String PROVINCE =
      "Tỉnh Bắc Giang tổng kết năm 2017. Đảng bộ tỉnh Bắc Giang biểu dương các đơn vị.\n\n";

  @Test
  void withoutAnyOtherNameAFactIsAboutTheMainLocality() {
    assertEquals("huyện Kim Sơn", place(DISTRICT + "Thu ngân sách đạt 300 tỷ đồng.", "300"));
  }

  @Test
  void theNearestNameBeforeTheQuoteCounts() {
    String text = PROVINCE + "Huyện Tân Yên có 20 xã, huyện Hiệp Hòa có 25 xã.";
    assertEquals("huyện Tân Yên", place(text, "20 xã"));
    assertEquals("huyện Hiệp Hòa", place(text, "25 xã"));
  }

  @Test
  void aNameAfterTheQuoteCountsWhereTheFactHappensThere() {
    String text = DISTRICT + "Trong năm, đã xây 12 cầu tại xã Lai Thành.";
    assertEquals("xã Lai Thành", place(text, "12 cầu"));
  }

  @Test
  void aNameMayReachIntoTheQuote() {
    assertEquals("huyện Tân Yên", place(PROVINCE + "Huyện Tân Yên đã về đích.", "Yên đã về đích"));
  }

  @Test
  void theSubjectOfTheClauseGoesBeforeWhatIsDoneThere() {
    String text = PROVINCE + "Huyện Tân Yên đã hỗ trợ 12 con bò cho xã Việt Lập.";
    assertEquals("huyện Tân Yên", place(text, "12 con bò"));
  }

  @Test
  void aParagraphGoesOnSpeakingOfItsSubject() {
    String text =
        PROVINCE
            + "Đơn cử như ở Tân Yên, cán bộ xuống cơ sở. Huyện ủy đã gợi ý 17 chi bộ.\n\n"
            + "Các nơi khác đã mở 40 lớp.";
    assertEquals("Tân Yên", place(text, "17 chi bộ"));
    assertEquals("tỉnh Bắc Giang", place(text, "40 lớp"));
  }

  @Test
  void wholeDistrictAfterACommuneIsTheDistrictAgain() {
    String text = DISTRICT + "Tại xã Lai Thành có 5 mô hình. Toàn huyện có 90 mô hình.";
    assertEquals("xã Lai Thành", place(text, "5 mô hình"));
    assertEquals("huyện Kim Sơn", place(text, "90 mô hình"));
  }

  @Test
  void whatSomethingIsComparedWithIsNotItsPlace() {
    String text = DISTRICT + "Thu nhập đạt 50 triệu đồng, so với huyện Yên Mô cao hơn 2 triệu.";
    assertEquals("huyện Kim Sơn", place(text, "2 triệu"));
  }

  @Test
  void theOfficeOfAGuestIsNotThePlace() {
    String text =
        DISTRICT + "Dự có Bí thư Tỉnh ủy Ninh Bình Trần Văn Hai và 200 đại biểu của Đảng bộ.";
    assertEquals("huyện Kim Sơn", place(text, "200 đại biểu"));
  }

  @Test
  void aListOfNamesBeforeOneNumberIsNotSpokenOfOneByOne() {
    String text = PROVINCE + "Các huyện Tân Yên, Hiệp Hòa và Việt Yên đã mở 60 lớp.";
    assertEquals("tỉnh Bắc Giang", place(text, "60 lớp"));
  }

  @Test
  void namesWithANumberEachAreSpokenOfOneByOne() {
    String text = PROVINCE + "Cụ thể: huyện Tân Yên 12 lớp, Hiệp Hòa 15 lớp, Việt Yên 9 lớp.";
    assertEquals("huyện Tân Yên", place(text, "12 lớp"));
    assertEquals("Hiệp Hòa", place(text, "15 lớp"));
    assertEquals("Việt Yên", place(text, "9 lớp"));
  }

  @Test
  void aHeadingOpensThePartOfALocality() {
    String text =
        PROVINCE + "1. Huyện Tân Yên\n\nĐã mở 12 lớp.\n\n2. Huyện Hiệp Hòa\n\nĐã mở 15 lớp.\n";
    assertEquals("huyện Tân Yên", place(text, "12 lớp"));
    assertEquals("huyện Hiệp Hòa", place(text, "15 lớp"));
  }

  @Test
  void theWholeCountryIsNoLocalityOfTheGazetteer() {
    Place place = at(document(DISTRICT + "Cả nước có 5.000 xã đạt chuẩn."), "5.000 xã");
    assertNotNull(place);
    assertEquals("cả nước", place.name());
    assertNull(place.id());
  }

  @Test
  void beingTheFirstOfTheCountryIsAboutTheLocality() {
    assertEquals(
        "huyện Kim Sơn", place(DISTRICT + "Huyện đứng đầu cả nước với 12 vụ lúa.", "12 vụ"));
  }

  @Test
  void theCountrysGrowthIsAboutTheCountry() {
    assertEquals(
        "cả nước", place(DISTRICT + "Mục tiêu tăng trưởng cả nước đạt 8% trong năm.", "8%"));
  }

  @Test
  void aNameOfSeveralUnitsKeepsItsCandidates() {
    Place place = at(document("Huyện Châu Thành có 10 xã."), "10 xã");
    assertNotNull(place);
    assertNull(place.id());
    assertEquals(10, place.candidates().size());
  }

  @Test
  void theKeyIsTheVersionOfTheDocumentsDay() {
    Place place = at(document("Huyện Việt Yên có 17 xã."), "17 xã");
    assertNotNull(place);
    assertEquals("222@", place.id());
  }

  @Test
  void aDocumentWithoutNamesGivesNoPlace() {
    assertNull(at(document("Đã mở 12 lớp."), "12 lớp"));
  }

  @Test
  void aTableRowIsAboutTheLocalityThatItNames() {
    String text = PROVINCE + "Đơn vị\tSố lớp\nTân Yên\t12\nHiệp Hòa\t15\n";
    int start = text.indexOf("Đơn vị\t");
    Section body = new Section(Section.Type.BODY, new Span(0, start));
    Section table = new Section(Section.Type.TABLE, new Span(start, text.length()));
    List<Cell> cells =
        List.of(
            cell(text, 0, 0, "Đơn vị\t", 6),
            cell(text, 0, 1, "Số lớp", 6),
            cell(text, 1, 0, "Tân Yên", 7),
            cell(text, 1, 1, "12\n", 2),
            cell(text, 2, 0, "Hiệp Hòa", 8),
            cell(text, 2, 1, "15\n", 2));
    Document document =
        new Document(
            "bang.txt",
            "",
            text,
            List.of(body, table),
            List.of(new Table(table.span(), cells)),
            metadata(),
            List.of());
    assertEquals("Tân Yên", name(at(document, "12\n")));
    assertEquals("Hiệp Hòa", name(at(document, "15\n")));
  }

  private static Cell cell(String text, int row, int column, String content, int length) {
    int start = text.indexOf(content);
    return new Cell(row, column, 1, 1, new Span(start, start + length));
  }

  private static String place(String text, String quote) {
    return name(at(document(text), quote));
  }

  private static String name(@Nullable Place place) {
    return place == null ? "-" : place.name();
  }

  private static @Nullable Place at(Document document, String quote) {
    int start = document.text().indexOf(quote);
    return PlaceResolver.of(document, Outline.passages(document))
        .at(new Span(start, start + quote.strip().length()));
  }

  private static Document document(String text) {
    Section body = new Section(Section.Type.BODY, new Span(0, text.length()));
    return new Document("a.txt", "", text, List.of(body), List.of(), metadata(), List.of());
  }

  private static Metadata metadata() {
    return new Metadata(
        null, "2017-11-01", null, null, Metadata.DocumentType.NEWS, null, null, null);
  }
}
