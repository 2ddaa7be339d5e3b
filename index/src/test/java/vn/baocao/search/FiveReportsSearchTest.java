package vn.baocao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.index.Archive;

/** What a researcher gets from the five annotated reports, through files, index and search. */
class FiveReportsSearchTest {

  private static final Set<String> FOUR =
      Set.of("tan-ky-2021.txt", "ky-anh.txt", "kim-son-2017.txt", "bach-thong.txt");

  @TempDir static Path folder;
  private static Archive archive;

  @BeforeAll
  static void index() throws Exception {
    Path gold = Path.of(System.getProperty("baocao.root", "."), "../shared/gold/dev").normalize();
    assumeTrue(Files.isDirectory(gold), "needs the annotated reports in " + gold);
    archive = new Archive(folder);
    for (String name :
        List.of("tan-ky-2021", "ky-anh", "kim-son-2017", "bac-giang-2017", "bach-thong")) {
      archive.write(name + ".txt", Files.readString(gold.resolve(name + ".txt")));
    }
    archive.run();
  }

  @Test
  void wordsPutTheFourReportsThatSpeakOfItFirst() throws Exception {
    for (String query : List.of("đổi mới phương thức lãnh đạo", "doi moi phuong thuc lanh dao")) {
      assertEquals(FOUR, Set.copyOf(archive.search(query).subList(0, 4)), query);
    }
  }

  @Test
  void phraseFindsExactlyTheFour() throws Exception {
    for (String query : List.of("\"phương thức lãnh đạo\"", "\"phuong thuc lanh dao\"")) {
      List<String> found = archive.search(query);
      assertEquals(FOUR, Set.copyOf(found), query);
      assertEquals(FOUR.size(), found.size(), query);
    }
  }

  @Test
  void abbreviationAndFullFormFindTheSame() throws Exception {
    Set<String> found = Set.copyOf(archive.search("BCH"));
    assertFalse(found.isEmpty());
    assertEquals(found, Set.copyOf(archive.search("\"Ban Chấp hành\"")));
  }

  @Test
  void highlightsMarkTheWordsAsTheyAreSpelledInTheText() throws Exception {
    try (Searcher searcher = Searcher.open(archive.index())) {
      for (Hit hit : searcher.search(SearchQuery.of("\"phuong thuc lanh dao\"")).hits()) {
        String text = searcher.document(hit.id()).orElseThrow().text();
        assertFalse(hit.snippets().isEmpty(), hit.path());
        for (Snippet snippet : hit.snippets()) {
          int start = text.offsetByCodePoints(0, snippet.start());
          assertTrue(text.startsWith(snippet.text(), start));
          for (Snippet.Highlight highlight : snippet.highlights()) {
            int from = text.offsetByCodePoints(0, highlight.start());
            int to = text.offsetByCodePoints(0, highlight.end());
            String marked = text.substring(from, to).toLowerCase(Locale.ROOT);
            assertEquals("phương thức lãnh đạo", marked.replace(",", ""));
          }
        }
      }
    }
  }

  @Test
  void everyFactOfADocumentIsFoundAgainInItsText() throws Exception {
    try (Searcher searcher = Searcher.open(archive.index())) {
      for (Hit hit : searcher.search(SearchQuery.of("")).hits()) {
        StoredDocument document = searcher.document(hit.path()).orElseThrow();
        document
            .facts()
            .forEach(
                fact -> {
                  int from = document.text().offsetByCodePoints(0, fact.start());
                  int to = document.text().offsetByCodePoints(0, fact.end());
                  assertEquals(fact.quote(), document.text().substring(from, to));
                });
      }
    }
  }
}
