package vn.baocao.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.corpus.Document;
import vn.baocao.facts.FactRecord;
import vn.baocao.search.FactChange;
import vn.baocao.search.Searcher;

/** What the localities reported since the run before. */
class FactChangesTest {

  private static final IndexOptions ONE_JOB =
      new IndexOptions(false, 1, Duration.ofMinutes(1), false);

  private static final IndexOptions FULL = new IndexOptions(true, 1, Duration.ofMinutes(1), false);

  private static final Document DOCUMENT =
      WrittenIndex.news("/x", "Tin", "2021-01-01", "Nghệ An", "Tân Kỳ", "120 đảng viên, 45 ha");

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void twoIndexedReports() throws Exception {
    archive = new Archive(folder);
    archive.write("a.txt", "Năm 2020, huyện Tân Kỳ kết nạp 120 đảng viên.");
    archive.write("b.txt", "Năm 2020, huyện Kỳ Anh trồng 45 ha rừng.");
    archive.run();
  }

  private List<String> changes() throws Exception {
    List<String> changes = new ArrayList<>();
    try (Searcher searcher = Searcher.open(archive.index())) {
      searcher.changes(change -> changes.add(show(change)));
    }
    return changes;
  }

  private static String show(FactChange change) {
    String before = change.before() == null ? "" : change.before().quote() + " → ";
    return change.kind() + " " + before + change.fact().quote();
  }

  @Test
  void firstRunFindsEveryFactNew() throws Exception {
    assertEquals(List.of("NEW 120 đảng viên", "NEW 45 ha"), changes());
  }

  @Test
  void runWithoutChangesReportsNothing() throws Exception {
    archive.run();

    assertEquals(List.of(), changes());
  }

  @Test
  void newFileReportsItsFactsOnly() throws Exception {
    archive.write("c.txt", "Năm 2021, huyện Kim Sơn xóa 30 nhà tạm.");
    archive.run();

    assertEquals(List.of("NEW 30 nhà tạm"), changes());
  }

  @Test
  void otherFigureForTheSameIndicatorIsAChange() throws Exception {
    archive.write("a.txt", "Năm 2020, huyện Tân Kỳ kết nạp 125 đảng viên.");
    archive.run();

    assertEquals(List.of("CHANGED 120 đảng viên → 125 đảng viên"), changes());
  }

  @Test
  void factThatOnlyStandsElsewhereIsNoChange() throws Exception {
    archive.write("a.txt", "Tin vắn.\n\nNăm 2020, huyện Tân Kỳ kết nạp 120 đảng viên.");
    archive.run();

    assertEquals(List.of(), changes());
  }

  @Test
  void factOfADeletedFileIsGone() throws Exception {
    archive.delete("b.txt");
    archive.run();

    assertEquals(List.of("GONE 45 ha"), changes());
    assertEquals(true, IndexCheck.of(archive.index(), archive.clock()).isSound());
    archive.run();
    assertEquals(List.of(), changes());
  }

  @Test
  void movedFileReportsNothing() throws Exception {
    archive.rename("b.txt", "z.txt");
    IndexRun run = archive.run();

    assertEquals(List.of(1L, 0L, 0L), List.of(run.moved(), run.factsAdded(), run.factsRemoved()));
    assertEquals(List.of(), changes());
  }

  @Test
  void fullRunReportsNothing() throws Exception {
    archive.run(FULL);

    assertEquals(List.of(), changes());
  }

  @Test
  void whatAnotherVersionReadsDifferentlyIsNotReported() throws Exception {
    IndexRun run = archive.runAs("newer");

    assertEquals(2, run.changed());
    assertEquals(List.of(), changes());
    FactRecord known = WrittenIndex.count(DOCUMENT, "120", "đảng viên", null, "2020", "Tân Kỳ");
    FactRecord found = WrittenIndex.count(DOCUMENT, "45", "rừng", null, "2020", "Tân Kỳ");
    FileFacts before = new FileFacts("/x", List.of(new StatedFact(known, "r1")), List.of());
    FactChanges reread = FactChanges.ofSameBytes(before, List.of(found), "r2");
    assertEquals(List.of(new StatedFact(found, "")), reread.facts().stated());
    assertEquals(List.of(), reread.facts().gone());
    assertEquals(List.of(1, 1), List.of(reread.added(), reread.removed()));
  }

  @Test
  void nothingThatAnInterruptedRunCommittedIsLeftOut() throws Exception {
    archive.write("a.txt", "Năm 2020, huyện Tân Kỳ kết nạp 125 đảng viên.");
    archive.delete("b.txt");
    archive.write("c.txt", "Năm 2021, huyện Kim Sơn xóa 30 nhà tạm.");
    archive.write("d.txt", "Năm 2021, huyện Kim Sơn mở 9 lớp học.");
    interruptAfterCommitting();
    assertEquals(List.of("CHANGED 120 đảng viên → 125 đảng viên", "NEW 30 nhà tạm"), changes());
    archive.write("a.txt", "Năm 2020, huyện Tân Kỳ kết nạp 99 đảng viên.");
    archive.run();

    assertEquals(
        List.of(
            "CHANGED 120 đảng viên → 99 đảng viên",
            "GONE 45 ha",
            "NEW 30 nhà tạm",
            "NEW 9 lớp học"),
        changes());
  }

  /** Every look at the clock takes ten seconds, so that each file but the last is committed. */
  private void interruptAfterCommitting() throws Exception {
    Instant[] now = {archive.now().plusSeconds(3600)};
    Indexer indexer = new Indexer(archive.index(), () -> now[0] = now[0].plusSeconds(10));
    IndexProgress stop =
        (done, total, path) -> {
          if (path.endsWith("d.txt")) {
            throw new IllegalStateException("stopped");
          }
        };
    List<Path> roots = Stream.of("a.txt", "c.txt", "d.txt").map(archive.files()::resolve).toList();
    assertThrows(IllegalStateException.class, () -> indexer.run(roots, ONE_JOB, stop));
  }
}
