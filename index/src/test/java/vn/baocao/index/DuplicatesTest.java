package vn.baocao.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.search.FactQuery;
import vn.baocao.search.Hit;
import vn.baocao.search.SearchQuery;
import vn.baocao.search.Searcher;
import vn.baocao.search.SimilarDocument;

class DuplicatesTest {

  private static final String REPORT =
      """
      Huyện Sông Lam sơ kết sáu tháng đầu năm
      Sáu tháng đầu năm, huyện gieo cấy được 4.215 ha lúa, năng suất bình quân 61 tạ/ha.
      Toàn huyện có 12 xã đạt chuẩn nông thôn mới, thu nhập bình quân ước đạt 41 triệu đồng.
      Công tác kiểm tra, giám sát được chú trọng, nhiều tổ chức đảng đã được kiểm tra trong quý.
      Tuy nhiên, tiến độ giải phóng mặt bằng ở một số xã còn chậm, quỹ đất sạch chưa nhiều.
      """;

  private static final String OTHER =
      """
      Xã Thượng Lũng giữ nghề dệt
      Bà con trong xã mở rộng vườn ổi, bưởi, nhãn; đường vào bản dài 3 km đã được đổ bê tông.
      Nghề dệt thổ cẩm của các chị em phụ nữ cho thêm thu nhập lúc nông nhàn, khách đặt nhiều hơn.
      Hội phụ nữ vận động hội viên góp vốn mua khung dệt, mở lớp dạy nghề cho con em trong xã.
      """;

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void make() throws Exception {
    archive = new Archive(folder);
    archive.write("b.txt", REPORT);
    archive.write("a/cũ.txt", REPORT);
    archive.write("c.txt", REPORT + "Báo đăng lại, có thêm một câu ở cuối bài.\n");
    archive.write("d.txt", OTHER);
    archive.run();
  }

  private String path(String name) {
    return archive.files().resolve(name).toString();
  }

  @Test
  void oneContentIsOneDocumentWithTwoPaths() throws Exception {
    try (Searcher searcher = Searcher.open(archive.index())) {
      List<Hit> hits = searcher.search(SearchQuery.of("\"gieo cấy\"")).hits();
      assertEquals(
          List.of(path("a/cũ.txt"), path("c.txt")), hits.stream().map(Hit::path).sorted().toList());
      String id = searcher.document(path("a/cũ.txt")).orElseThrow().id();
      assertEquals(List.of(path("b.txt")), searcher.copies(id));
      assertEquals(Map.of(path("a/cũ.txt"), List.of(path("b.txt"))), searcher.copies());
      assertEquals(
          List.of(),
          searcher.facts(FactQuery.ALL).stream()
              .filter(fact -> fact.document().endsWith("b.txt"))
              .toList());
    }
  }

  @Test
  void aCopyIsShownUnderItsOwnPathToo() throws Exception {
    try (Searcher searcher = Searcher.open(archive.index())) {
      assertEquals(path("b.txt"), searcher.document(path("b.txt")).orElseThrow().path());
    }
  }

  @Test
  void nearlyTheSameTextsAreLinkedAndOthersAreNot() throws Exception {
    try (Searcher searcher = Searcher.open(archive.index())) {
      List<SimilarDocument> similar =
          searcher.similar(searcher.document(path("c.txt")).orElseThrow().id());
      assertEquals(List.of(path("a/cũ.txt")), similar.stream().map(SimilarDocument::path).toList());
      assertTrue(similar.getFirst().similarity() > 0.8, similar::toString);
      assertEquals(
          List.of(), searcher.similar(searcher.document(path("d.txt")).orElseThrow().id()));
    }
  }

  @Test
  void theCopyTakesThePlaceOfTheOriginalThatIsGone() throws Exception {
    archive.delete("a/cũ.txt");
    archive.run();
    try (Searcher searcher = Searcher.open(archive.index())) {
      assertEquals(
          List.of(path("b.txt"), path("c.txt")),
          searcher.search(SearchQuery.of("\"gieo cấy\"")).hits().stream()
              .map(Hit::path)
              .sorted()
              .toList());
      assertEquals(Map.of(), searcher.copies());
    }
  }
}
