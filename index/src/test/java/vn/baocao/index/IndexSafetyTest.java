package vn.baocao.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.search.SearchQuery;
import vn.baocao.search.Searcher;

/** What must hold whatever happens to a run. */
class IndexSafetyTest {

  private static final IndexOptions ONE_JOB =
      new IndexOptions(false, 1, Duration.ofMinutes(1), false);

  private static final IndexOptions FULL = new IndexOptions(true, 1, Duration.ofMinutes(1), false);

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void fiveReports() throws Exception {
    archive = new Archive(folder);
    for (int i = 1; i <= 5; i++) {
      archive.write(i + ".txt", "Báo cáo số " + i + " về xây dựng nông thôn mới.");
    }
  }

  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private void runUntil(long files, IndexOptions options) {
    IndexProgress stop =
        (done, total, path) -> {
          if (done == files) {
            throw new Stop();
          }
        };
    assertThrows(Stop.class, () -> archive.run(List.of(archive.files()), options, stop));
  }

  @Test
  void secondRunIsRefusedAndToldWhoHoldsTheLock() throws Exception {
    List<IndexException> refused = new ArrayList<>();
    archive.run(
        List.of(archive.files()),
        ONE_JOB,
        (done, total, path) -> {
          if (done == 1) {
            refused.add(assertThrows(IndexException.class, archive::run));
          }
        });

    assertEquals(IndexException.Kind.LOCKED, refused.getFirst().kind());
    String pid = "process " + ProcessHandle.current().pid();
    assertTrue(refused.getFirst().detail().contains(pid), refused.getFirst().detail());
  }

  @Test
  void lockFileLeftBehindHoldsNobodyUp() throws Exception {
    archive.run();
    Files.writeString(archive.index().resolve("lock"), "process 1, since 2020-01-01T00:00:00Z");

    assertEquals(5, archive.run().unchanged());
  }

  @Test
  void searchingGoesOnDuringARunAndSeesTheLastCommit() throws Exception {
    archive.run();
    archive.write("6.txt", "Báo cáo số 6 về xây dựng nông thôn mới.");
    archive.write("7.txt", "Báo cáo số 7 về xây dựng nông thôn mới.");
    List<Long> seen = new ArrayList<>();
    try (Searcher before = Searcher.open(archive.index())) {
      archive.run(
          List.of(archive.files()),
          ONE_JOB,
          (done, total, path) -> {
            if (done == total) {
              seen.add((long) found(archive));
            }
          });
      seen.add(before.search(SearchQuery.of("nông thôn mới")).total());
    }
    seen.add((long) found(archive));

    assertEquals(List.of(5L, 5L, 7L), seen);
  }

  private static int found(Archive archive) {
    try {
      return archive.search("nông thôn mới").size();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void runThatEndsEarlyLeavesTheLastCommit() throws Exception {
    archive.run();
    archive.write("1.txt", "Nội dung khác.");
    archive.delete("2.txt");
    runUntil(3, ONE_JOB);

    assertEquals(5, archive.search("nông thôn mới").size());
    IndexRun next = archive.run();
    assertEquals(List.of(1L, 1L, 3L), List.of(next.changed(), next.removed(), next.unchanged()));
  }

  @Test
  void firstRunThatEndsEarlyCanBeRepeated() throws Exception {
    runUntil(2, ONE_JOB);

    assertEquals(5, archive.run().added());
    assertEquals(5, archive.status().documents());
  }

  @Test
  void nextRunGoesOnFromTheLastCommitOfAnInterruptedOne() throws Exception {
    Instant[] now = {archive.now().plusSeconds(3600)};
    Indexer indexer = new Indexer(archive.index(), () -> now[0] = now[0].plusSeconds(20));
    IndexProgress stop =
        (done, total, path) -> {
          if (done == 4) {
            throw new Stop();
          }
        };
    assertThrows(Stop.class, () -> indexer.run(List.of(archive.files()), ONE_JOB, stop));
    boolean complete = archive.status().lastRunComplete();
    IndexRun next = archive.run();

    assertEquals(false, complete);
    assertTrue(next.unchanged() > 0, next.toString());
    assertEquals(5, next.unchanged() + next.added());
    assertEquals(5, archive.status().documents());
  }

  @Test
  void fullRunThatEndsEarlyLeavesTheOldGeneration() throws Exception {
    archive.run();
    runUntil(3, FULL);

    assertEquals(5, archive.search("nông thôn mới").size());
    archive.run(FULL);
    assertEquals(5, archive.search("nông thôn mới").size());
    assertEquals(Set.of("current", "index-2", "lock"), Set.of(archive.index().toFile().list()));
  }

  private void indexOfAnotherVersion() throws Exception {
    Path generation = Files.createDirectories(archive.index().resolve("index-1"));
    try (FSDirectory directory = FSDirectory.open(generation);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      CommitData other = new CommitData("0", "x", "r", "r", Instant.EPOCH, true);
      writer.setLiveCommitData(Map.copyOf(other.toMap()).entrySet());
      writer.commit();
    }
    Files.writeString(archive.index().resolve("current"), "index-1\n");
  }

  @Test
  void indexOfAnotherVersionIsRefused() throws Exception {
    indexOfAnotherVersion();

    IndexException run = assertThrows(IndexException.class, archive::run);
    IndexException open = assertThrows(IndexException.class, () -> Searcher.open(archive.index()));
    assertEquals(IndexException.Kind.OTHER_VERSION, run.kind());
    assertEquals(IndexException.Kind.OTHER_VERSION, open.kind());
  }

  @Test
  void fullRunReplacesAnIndexOfAnotherVersion() throws Exception {
    indexOfAnotherVersion();

    assertEquals(5, archive.run(FULL).added());
    assertEquals(5, archive.status().documents());
  }

  @Test
  void folderThatHoldsSomethingElseIsLeftAlone() throws Exception {
    Files.createDirectories(archive.index());
    Files.writeString(archive.index().resolve("thesis.docx"), "…");

    IndexException run = assertThrows(IndexException.class, archive::run);
    assertEquals(IndexException.Kind.OTHER_VERSION, run.kind());
    assertEquals(List.of("thesis.docx"), List.of(archive.index().toFile().list()));
  }

  @Test
  void missingIndexIsSaidToBeMissing() {
    IndexException open =
        assertThrows(IndexException.class, () -> Searcher.open(folder.resolve("none")));
    assertEquals(IndexException.Kind.NOT_FOUND, open.kind());
  }

  @Test
  void damagedIndexIsSaidToBeDamaged() throws Exception {
    archive.run();
    Path generation = archive.index().resolve("index-1");
    for (String name : generation.toFile().list()) {
      if (name.endsWith(".si") || name.endsWith(".cfe") || name.endsWith(".fnm")) {
        Files.writeString(generation.resolve(name), "");
      }
    }
    IndexException open = assertThrows(IndexException.class, () -> Searcher.open(archive.index()));
    assertEquals(IndexException.Kind.CORRUPT, open.kind());
  }

  @Test
  void soundIndexPassesTheCheck() throws Exception {
    archive.run();
    archive.write("1.txt", "Nội dung khác.");
    archive.delete("2.txt");
    archive.run();

    IndexCheck check = IndexCheck.of(archive.index(), archive.clock());
    assertEquals(new IndexCheck(4, 4, List.of()), check);
  }

  @Test
  void checkFindsDamagedBytes() throws Exception {
    archive.run();
    Path generation = archive.index().resolve("index-1");
    for (String name : generation.toFile().list()) {
      if (name.endsWith(".cfs") || name.endsWith(".fdt")) {
        byte[] bytes = Files.readAllBytes(generation.resolve(name));
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(generation.resolve(name), bytes);
      }
    }

    IndexCheck check = IndexCheck.of(archive.index(), archive.clock());
    assertEquals(IndexCheck.Kind.DAMAGED, check.problems().getFirst().kind());
  }

  @Test
  void checkFindsRecordsThatAreMissingOrBelongToNoFile() throws Exception {
    archive.run();
    IndexFolder index = new IndexFolder(archive.index());
    try (Generations generations = Generations.open(index, false, "x", Instant.EPOCH)) {
      String lost = archive.files().resolve("1.txt").toString();
      String orphan = archive.files().resolve("2.txt").toString();
      generations
          .writer()
          .deleteDocuments(new Term(IndexFields.DOCUMENT, RecordId.ofDocument(lost)));
      generations.writer().deleteDocuments(new Term(IndexFields.FILE, RecordId.of(orphan)));
      generations.finish(generations.run().commit(true));
    }

    assertEquals(
        List.of(IndexCheck.Kind.INCOMPLETE, IndexCheck.Kind.ORPHANED),
        IndexCheck.of(archive.index(), archive.clock()).problems().stream()
            .map(IndexCheck.Problem::kind)
            .toList());
  }
}
