package vn.baocao.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What issue 2 asks of a search over five reports; four speak of new ways of leading. */
final class FiveReportsTest {

  private static final Set<String> FOUR =
      Set.of("tan-ky-2021", "ky-anh", "kim-son-2017", "bach-thong");

  private static Corpus reports;

  @BeforeAll
  static void index() throws IOException {
    Path gold = Path.of(System.getProperty("baocao.root", "."), "../shared/gold/dev");
    assumeTrue(Files.isDirectory(gold), "needs the annotated reports in " + gold);
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name :
        new String[] {"bac-giang-2017", "tan-ky-2021", "ky-anh", "kim-son-2017", "bach-thong"}) {
      texts.put(name, Files.readString(gold.resolve(name + ".txt")));
    }
    reports = new Corpus(texts);
  }

  @Test
  void wordsPutTheFourFirstWithAndWithoutDiacritics() throws Exception {
    assertEquals(FOUR, Set.copyOf(reports.search("đổi mới phương thức lãnh đạo").subList(0, 4)));
    assertEquals(FOUR, Set.copyOf(reports.search("doi moi phuong thuc lanh dao").subList(0, 4)));
    assertEquals(FOUR, Set.copyOf(reports.search("ĐỔI MỚI phuong thuc lanh đạo").subList(0, 4)));
  }

  @Test
  void aPhraseFindsExactlyTheFourWithAndWithoutDiacritics() throws Exception {
    assertEquals(FOUR, reports.found("\"phương thức lãnh đạo\""));
    assertEquals(FOUR, reports.found("\"phuong thuc lanh dao\""));
    assertEquals(FOUR, reports.found("“Phương thức lãnh đạo”"));
  }

  @Test
  void anAbbreviationAndItsReadingFindTheSame() throws Exception {
    Set<String> found = reports.found("BCH");
    assertEquals(FOUR, found);
    assertEquals(found, reports.found("Ban Chấp hành"));
    assertEquals(found, reports.found("\"Ban Chấp hành\""));
    assertEquals(found, reports.found("\"BCH\""));
    assertEquals(found, reports.found("bch"));
    assertEquals(found, reports.found("ban chap hanh"));
  }

  @Test
  void abbreviationsInPhrasesAreReadBothWays() throws Exception {
    assertEquals(reports.found("\"BCH Đảng bộ\""), reports.found("\"Ban Chấp hành Đảng bộ\""));
    assertEquals(reports.found("\"BTV, BCH\""), reports.found("\"Ban Thường vụ, Ban Chấp hành\""));
  }
}
