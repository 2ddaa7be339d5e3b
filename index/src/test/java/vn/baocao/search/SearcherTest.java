package vn.baocao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;
import vn.baocao.facts.FactRecord;
import vn.baocao.index.IndexException;
import vn.baocao.index.WrittenIndex;
import vn.baocao.search.query.QueryException;

class SearcherTest {

  private static final Document KIM_SON =
      WrittenIndex.news(
          "/r/kim-son.txt",
          "Kim Sơn sơ kết công tác giảm nghèo",
          "2017-03-02",
          "Ninh Bình",
          "Kim Sơn",
          "Tỷ lệ hộ nghèo của huyện Kim Sơn còn 5%.");

  private static final Document KY_ANH =
      WrittenIndex.news(
          "/r/ky-anh.txt",
          "Thị xã họp thường kỳ",
          "2020-05",
          "Hà Tĩnh",
          "Kỳ Anh",
          "Hội nghị bàn về giảm nghèo.\nTỷ lệ hộ nghèo còn 3%, giảm nghèo nhanh.");

  private static final Document TAN_KY =
      WrittenIndex.news(
          "/r/tan-ky.txt", "Tân Kỳ", "2021", "Nghệ An", "Tân Kỳ", "Thu nhập bình quân tăng 7%.");

  private static final Document UNDATED =
      WrittenIndex.document(
          "/r/archive.zip!/Biên bản.doc",
          "Giảm nghèo là nhiệm vụ chung \uD83C\uDF3E của giảm nghèo bền vững.",
          new Metadata(null, null, null, null, Metadata.DocumentType.OTHER, null, null, null));

  @TempDir static Path folder;
  private static Searcher searcher;

  @BeforeAll
  static void index() throws Exception {
    new WrittenIndex()
        .add(
            KIM_SON,
            WrittenIndex.count(
                KIM_SON, "5%", "Tỷ lệ hộ nghèo", "poverty-rate", "2017", "huyện Kim Sơn"))
        .add(
            KY_ANH,
            WrittenIndex.count(
                KY_ANH, "3%", "Tỷ lệ hộ nghèo", "poverty-rate", "2015/2020", "thị xã Kỳ Anh"))
        .add(
            TAN_KY,
            WrittenIndex.count(TAN_KY, "7%", "Thu nhập bình quân", null, "2020-08", "huyện Tân Kỳ"))
        .add(UNDATED)
        .write(folder);
    searcher = Searcher.open(folder);
  }

  @AfterAll
  static void close() throws Exception {
    searcher.close();
  }

  private static SearchQuery query(
      String text,
      @Nullable String province,
      @Nullable String district,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    return new SearchQuery(
        text, province, district, from, to, null, null, 10, 0, SearchQuery.Sort.RELEVANCE);
  }

  private static List<String> paths(SearchQuery query) throws Exception {
    return searcher.search(query).hits().stream().map(Hit::path).toList();
  }

  private static SearchQuery sorted(SearchQuery.Sort sort) {
    return new SearchQuery("", null, null, null, null, null, null, 10, 0, sort);
  }

  @Test
  void wordInTheTitleWeighsMore() throws Exception {
    assertEquals("/r/kim-son.txt", paths(SearchQuery.of("\"giảm nghèo\"")).getFirst());
  }

  @Test
  void localitiesMatchWithoutDiacriticsAndWithTheirTypeWord() throws Exception {
    for (String district : List.of("Kỳ Anh", "ky anh", "thị xã Kỳ Anh", "TX Kỳ Anh", "KỲ ANH")) {
      assertEquals(
          List.of("/r/ky-anh.txt"), paths(query("", null, district, null, null)), district);
    }
    assertEquals(List.of("/r/ky-anh.txt"), paths(query("", "tỉnh Hà Tĩnh", "Kỳ Anh", null, null)));
  }

  @Test
  void nameWithDiacriticsDoesNotMatchOtherDiacritics() throws Exception {
    assertEquals(List.of(), paths(query("", null, "Ký Ánh", null, null)));
  }

  @Test
  void monthOrYearPassesIfAnyOfItsDaysDoes() throws Exception {
    LocalDate mid = LocalDate.parse("2020-05-20");
    assertEquals(
        List.of("/r/ky-anh.txt", "/r/tan-ky.txt"), paths(query("", null, null, mid, null)));
    assertEquals(
        List.of("/r/kim-son.txt", "/r/ky-anh.txt"), paths(query("", null, null, null, mid)));
    assertEquals(List.of("/r/ky-anh.txt"), paths(query("", null, null, mid, mid)));
  }

  @Test
  void undatedDocumentsComeLastInBothOrders() throws Exception {
    String undated = "/r/archive.zip!/Biên bản.doc";
    assertEquals(
        List.of("/r/tan-ky.txt", "/r/ky-anh.txt", "/r/kim-son.txt", undated),
        paths(sorted(SearchQuery.Sort.NEWEST)));
    assertEquals(
        List.of("/r/kim-son.txt", "/r/ky-anh.txt", "/r/tan-ky.txt", undated),
        paths(sorted(SearchQuery.Sort.OLDEST)));
  }

  @Test
  void facetsCountAllThatMatchesNotOnlyThePage() throws Exception {
    SearchResult result =
        searcher.search(
            new SearchQuery(
                "giảm nghèo",
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                0,
                SearchQuery.Sort.RELEVANCE));

    assertEquals(1, result.hits().size());
    assertEquals(3, result.total());
    assertEquals(
        List.of(new Facet.Value("2017", 1), new Facet.Value("2020", 1)),
        values(result, Facet.Dimension.YEAR));
    assertEquals(
        List.of(new Facet.Value("news", 2), new Facet.Value("other", 1)),
        values(result, Facet.Dimension.TYPE));
  }

  private static List<Facet.Value> values(SearchResult result, Facet.Dimension dimension) {
    return result.facets().stream()
        .filter(facet -> facet.dimension() == dimension)
        .findFirst()
        .orElseThrow()
        .values();
  }

  @Test
  void pagesContinueWhereTheFormerEnded() throws Exception {
    SearchQuery second =
        new SearchQuery("", null, null, null, null, null, null, 2, 2, SearchQuery.Sort.OLDEST);
    assertEquals(List.of("/r/tan-ky.txt", "/r/archive.zip!/Biên bản.doc"), paths(second));
    SearchQuery beyond =
        new SearchQuery("", null, null, null, null, null, null, 2, 9, SearchQuery.Sort.OLDEST);
    assertEquals(List.of(), paths(beyond));
  }

  @Test
  void snippetsGiveCodePointsOfTheText() throws Exception {
    Hit hit =
        searcher.search(SearchQuery.of("\"giam ngheo\"")).hits().stream()
            .filter(found -> found.path().endsWith("Biên bản.doc"))
            .findFirst()
            .orElseThrow();

    Snippet snippet = hit.snippets().getFirst();
    assertEquals(UNDATED.text(), snippet.text());
    assertEquals(
        List.of(new Snippet.Highlight(0, 10), new Snippet.Highlight(35, 45)), snippet.highlights());
  }

  private static List<String> marked(String query, Document document) throws Exception {
    return searcher.search(SearchQuery.of(query)).hits().stream()
        .filter(hit -> hit.path().equals(document.path()))
        .flatMap(hit -> hit.snippets().stream())
        .flatMap(snippet -> snippet.pieces().stream())
        .filter(Snippet.Piece::match)
        .map(Snippet.Piece::text)
        .toList();
  }

  @Test
  void wordsAreMarkedInWhateverDiacriticsTheyMatched() throws Exception {
    assertEquals(List.of("Tỷ lệ hộ nghèo"), marked("ty le ho ngheo", KIM_SON));
    assertEquals(List.of("Tỷ lệ hộ nghèo"), marked("TỶ LỆ HỘ NGHÈO", KIM_SON));
    assertEquals(List.of("lệ hộ nghèo"), marked("hổ lệ nghèo", KIM_SON));
  }

  @Test
  void whereTheDiacriticsMatchOthersAreNotMarked() throws Exception {
    assertEquals(List.of("bình"), marked("thu bình", TAN_KY).subList(1, 2));
    assertEquals(List.of("Hội", "bàn"), marked("hội bàn", KY_ANH));
  }

  @Test
  void furnitureIsNeitherFoundNorMovesWhatIs(@TempDir Path pageIndex) throws Exception {
    String text = "Trang chủ | Tin mới\nXã họp dân.\nĐọc nhiều";
    int body = text.indexOf("Xã");
    int end = text.indexOf("\nĐọc");
    Document page =
        new Document(
            "/r/page.html",
            "00",
            text,
            List.of(
                new Section(Section.Type.FURNITURE, new Span(0, body - 1)),
                new Section(Section.Type.BODY, new Span(body, end)),
                new Section(Section.Type.FURNITURE, new Span(end + 1, text.length()))),
            List.of(),
            UNDATED.metadata(),
            List.of());
    Path other = new WrittenIndex().add(page).write(pageIndex);
    try (Searcher pages = Searcher.open(other)) {
      assertEquals(0, pages.search(SearchQuery.of("\"trang chủ\"")).total());
      Hit hit = pages.search(SearchQuery.of("\"họp dân\"")).hits().getFirst();
      assertEquals("Xã họp dân.", hit.snippets().getFirst().text());
      assertEquals(text, pages.document(hit.id()).orElseThrow().text());
    }
  }

  @Test
  void malformedQueryNamesThePosition() {
    QueryException e =
        assertThrows(QueryException.class, () -> searcher.search(SearchQuery.of("giảm \"nghèo")));
    assertEquals(QueryException.Kind.UNCLOSED_QUOTE, e.kind());
    assertEquals(5, e.position());
  }

  @Test
  void limitBelowOneIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new SearchQuery(
                "x", null, null, null, null, null, null, 0, 0, SearchQuery.Sort.RELEVANCE));
  }

  private static List<String> quotes(FactQuery query) throws Exception {
    return searcher.facts(query).stream().map(FactRecord::quote).toList();
  }

  private static FactQuery facts(
      @Nullable String indicator, @Nullable String place, @Nullable String period) {
    return new FactQuery(null, null, indicator, place, null, null, period, null, null);
  }

  @Test
  void factsComeByPathThenByStart() throws Exception {
    assertEquals(List.of("5%", "3%", "7%"), quotes(FactQuery.ALL));
  }

  @Test
  void indicatorIsFoundByItsIdAndByItsWords() throws Exception {
    assertEquals(List.of("5%", "3%"), quotes(facts("poverty-rate", null, null)));
    assertEquals(List.of("5%", "3%"), quotes(facts("ty le ho ngheo", null, null)));
    assertEquals(List.of("7%"), quotes(facts("thu nhập", null, null)));
  }

  @Test
  void placeOfAFactIsFoundWithAndWithoutItsTypeWord() throws Exception {
    for (String place : List.of("Kim Sơn", "huyện Kim Sơn", "huyen kim son", "kim son")) {
      assertEquals(List.of("5%"), quotes(facts(null, place, null)), place);
    }
  }

  @Test
  void yearFindsItsPartsAndTheSpansThatEndInIt() throws Exception {
    assertEquals(List.of("3%", "7%"), quotes(facts(null, null, "2020")));
    assertEquals(List.of("3%"), quotes(facts(null, null, "2015/2020")));
    assertEquals(List.of(), quotes(facts(null, null, "2015")));
  }

  @Test
  void factsOfOneDocumentAreFoundByItsPathOrId() throws Exception {
    String id = searcher.document("/r/ky-anh.txt").orElseThrow().id();
    for (String document : List.of(id, "/r/ky-anh.txt")) {
      FactQuery query = new FactQuery(null, null, null, null, null, null, null, document, null);
      assertEquals(List.of("3%"), quotes(query));
    }
  }

  @Test
  void factsAreFoundByTheWordsOfTheirSentence() throws Exception {
    FactQuery query =
        new FactQuery("count", null, null, null, null, null, null, null, "\"bình quân tăng\"");
    assertEquals(List.of("7%"), quotes(query));
  }

  @Test
  void documentComesBackAsItWasStored() throws Exception {
    StoredDocument stored = searcher.document("/r/archive.zip!/Biên bản.doc").orElseThrow();

    assertEquals(UNDATED.text(), stored.text());
    assertEquals(UNDATED.metadata(), stored.metadata());
    assertEquals(UNDATED.sections(), stored.sections());
    assertTrue(searcher.document("/r/nowhere.txt").isEmpty());
  }

  @Test
  void statusCountsDocumentsFactsAndFiles() throws IndexException {
    var status = searcher.status();
    assertEquals(4, status.documents());
    assertEquals(4, status.files());
    assertEquals(3, status.counts());
    assertEquals(0, status.targets());
    assertEquals(0, status.outdated());
  }
}
