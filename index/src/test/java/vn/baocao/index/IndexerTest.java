package vn.baocao.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.corpus.reader.ReadFailure;

class IndexerTest {

  private static final IndexOptions RETRY = new IndexOptions(false, 1, Duration.ofMinutes(1), true);

  private static final IndexOptions FULL = new IndexOptions(true, 2, Duration.ofMinutes(1), false);

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void twoReports() throws Exception {
    archive = new Archive(folder);
    archive.write("a.txt", "Huyện ủy tổ chức hội nghị sơ kết công tác dân vận.");
    archive.write("b.txt", "Đảng bộ xã kết nạp đảng viên mới trong quý I.");
  }

  @Test
  void firstRunAddsEveryDocument() throws Exception {
    IndexRun run = archive.run();

    assertEquals(2, run.added());
    assertEquals(2, run.files());
    assertEquals(List.of(), run.failed());
    assertEquals(List.of("a.txt"), archive.search("dân vận"));
  }

  @Test
  void secondRunOpensNothing() throws Exception {
    archive.run();
    IndexRun run = archive.run();

    assertEquals(2, run.unchanged());
    assertEquals(0, run.written());
    assertEquals(0, run.bytes());
  }

  @Test
  void onlyWhatIsNewOrChangedIsRead() throws Exception {
    archive.run();
    archive.write("b.txt", "Đảng bộ xã tổ chức đại hội.");
    archive.write("c.txt", "Mặt trận xã vận động quyên góp.");
    IndexRun run = archive.run();

    assertEquals(List.of(1L, 1L, 1L), List.of(run.added(), run.changed(), run.unchanged()));
    assertEquals(List.of("b.txt"), archive.search("đại hội"));
    assertEquals(List.of(), archive.search("kết nạp"));
    assertEquals(3, archive.status().documents());
  }

  @Test
  void touchedFileOfEqualBytesIsNotReadAgain() throws Exception {
    archive.run();
    Path file = archive.files().resolve("a.txt");
    Files.setLastModifiedTime(file, FileTime.from(archive.now().minusSeconds(600)));
    IndexRun touched = archive.run();
    IndexRun after = archive.run();

    assertEquals(List.of(0L, 2L), List.of(touched.changed(), touched.unchanged()));
    assertEquals(List.of(0L, 2L), List.of(after.changed(), after.unchanged()));
    assertEquals(List.of("a.txt"), archive.search("dân vận"));
  }

  @Test
  void changeThatKeepsSizeAndATimeInTheFutureIsSeen() throws Exception {
    Path file = archive.write("c.txt", "Xã A.");
    FileTime soon = FileTime.from(archive.now().plusSeconds(7200));
    Files.setLastModifiedTime(file, soon);
    archive.run();
    Files.writeString(file, "Xã B.");
    Files.setLastModifiedTime(file, soon);

    assertEquals(1, archive.run().changed());
    assertEquals(0, archive.run().changed());
  }

  @Test
  void deletedFileIsRemoved() throws Exception {
    archive.run();
    archive.delete("a.txt");
    IndexRun run = archive.run();

    assertEquals(1, run.removed());
    assertEquals(List.of(), archive.search("dân vận"));
    assertEquals(1, archive.status().documents());
    assertEquals(1, archive.status().files());
  }

  @Test
  void renamedFileIsMovedNotAddedAndRemoved() throws Exception {
    archive.run();
    archive.rename("a.txt", "z.txt");
    IndexRun run = archive.run();

    assertEquals(List.of(1L, 0L, 0L), List.of(run.moved(), run.added(), run.removed()));
    assertEquals(List.of("z.txt"), archive.search("dân vận"));
  }

  @Test
  void copyIsAddedAndFoundOnce() throws Exception {
    archive.run();
    archive.write("copy.txt", "Huyện ủy tổ chức hội nghị sơ kết công tác dân vận.");
    IndexRun run = archive.run();

    assertEquals(List.of(0L, 1L), List.of(run.moved(), run.added()));
    assertEquals(List.of("a.txt"), archive.search("dân vận"));
  }

  @Test
  void runOverOneFolderLeavesTheOthersAlone() throws Exception {
    archive.write("x/1.txt", "Chi bộ thôn Đông.");
    archive.write("y/2.txt", "Chi bộ thôn Đoài.");
    archive.run();
    archive.delete("x/1.txt");
    archive.delete("y/2.txt");
    List<Path> x = List.of(archive.files().resolve("x"));
    archive.run(x, IndexOptions.DEFAULT, IndexProgress.NONE);

    assertEquals(List.of("2.txt"), archive.search("chi bộ thôn"));
  }

  @Test
  void missingPathIsAFailureAndTheRestIsDone() throws Exception {
    Path missing = archive.files().resolve("nowhere");
    IndexRun run =
        archive.run(List.of(missing, archive.files()), IndexOptions.DEFAULT, IndexProgress.NONE);

    assertEquals(2, run.added());
    assertEquals(ReadFailure.Kind.MISSING, run.failed().getFirst().kind());
  }

  @Test
  void missingPathKeepsWhatWasIndexedBelowIt() throws Exception {
    archive.run();
    Files.move(archive.files(), folder.resolve("unmounted"));
    IndexRun run = archive.run();

    assertEquals(0, run.removed());
    assertEquals(2, archive.status().documents());
  }

  @Test
  void emptyFolderGivesAnEmptyIndex() throws Exception {
    archive.delete("a.txt");
    archive.delete("b.txt");
    IndexRun run = archive.run();

    assertEquals(0, run.files());
    assertEquals(List.of(), archive.search("dân vận"));
  }

  @Test
  void hiddenFilesAndTheIndexItselfAreLeftOut() throws Exception {
    archive.write(".cache/x.txt", "dân vận");
    archive.write("~$b.docx", "dân vận");
    archive.run(List.of(folder), IndexOptions.DEFAULT, IndexProgress.NONE);
    IndexRun again = archive.run(List.of(folder), IndexOptions.DEFAULT, IndexProgress.NONE);

    assertEquals(2, again.files());
  }

  @Test
  void failureIsKeptAndCounted() throws Exception {
    archive.write("empty.txt", "");
    IndexRun first = archive.run();
    IndexRun second = archive.run();

    assertEquals(1, first.failed().size());
    assertEquals(ReadFailure.Kind.EMPTY, first.failed().getFirst().kind());
    assertTrue(first.failed().getFirst().path().endsWith("/reports/empty.txt"));
    assertEquals(List.of(), second.failed());
    assertEquals(1, second.stillFailing());
    assertEquals(1, archive.status().failures().getFirst().tries());
  }

  @Test
  void failureIsTriedAgainWhenAskedTo() throws Exception {
    archive.write("empty.txt", "");
    archive.run();
    archive.run(RETRY);

    assertEquals(2, archive.status().failures().getFirst().tries());
  }

  @Test
  void failureEndsWhenTheFileIsRepaired() throws Exception {
    archive.write("empty.txt", "");
    archive.run();
    archive.write("empty.txt", "Nay đã có nội dung về cải cách hành chính.");
    IndexRun run = archive.run();

    assertEquals(1, run.added());
    assertEquals(List.of(), archive.status().failures());
    assertEquals(List.of("empty.txt"), archive.search("cải cách"));
  }

  @Test
  void fullRunReadsEverythingIntoANewGeneration() throws Exception {
    archive.run();
    IndexRun run = archive.run(FULL);

    assertEquals(List.of(2L, 0L), List.of(run.changed(), run.added()));
    assertEquals(2, archive.status().documents());
    assertEquals(Set.of("current", "index-2", "lock"), Set.of(archive.index().toFile().list()));
  }

  @Test
  void fullRunKeepsWhatTheIndexHoldsFromElsewhere() throws Exception {
    archive.write("x/1.txt", "Chi bộ thôn Đông.");
    archive.run();
    archive.run(List.of(archive.files().resolve("x")), FULL, IndexProgress.NONE);

    assertEquals(3, archive.status().documents());
  }

  @Test
  void documentsReadByAnotherVersionAreReadAgainOnce() throws Exception {
    archive.runAs("older");
    long outdated = archive.status().outdated();
    IndexRun run = archive.run();

    assertEquals(2, outdated);
    assertEquals(List.of(2L, 0L), List.of(run.changed(), archive.status().outdated()));
    assertEquals(2, archive.run().unchanged());
  }

  @Test
  void fullRunIsGivenUpWhereAnIndexedFolderIsOutOfReach() throws Exception {
    archive.write("x/1.txt", "Chi bộ thôn Đông.");
    archive.run();
    Path x = Files.move(archive.files().resolve("x"), folder.resolve("unmounted"));
    List<Path> roots = List.of(archive.files().resolve("a.txt"), archive.files().resolve("x"));
    IndexException refused =
        assertThrows(IndexException.class, () -> archive.run(roots, FULL, IndexProgress.NONE));

    assertEquals(IndexException.Kind.OUT_OF_REACH, refused.kind());
    assertTrue(Files.exists(x.resolve("1.txt")));
    assertEquals(3, archive.status().documents());
  }

  @Test
  void fileThatIsBeingWrittenIsLeftForTheNextRun() throws Exception {
    Path growing = archive.write("c.txt", "Mặt trận xã vận động ");
    Files.setLastModifiedTime(growing, FileTime.from(archive.now().plusSeconds(3600)));
    archive.whileResting(
        () -> Files.writeString(growing, "Mặt trận xã vận động quyên góp, cả xã tham gia."));
    IndexRun run = archive.run();
    archive.whileResting(() -> {});

    assertEquals(List.of(1L, 2L), List.of(run.deferred(), run.added()));
    assertEquals(List.of(), archive.search("mặt trận"));
    assertEquals(1, archive.run().added());
    assertEquals(List.of("c.txt"), archive.search("quyên góp"));
  }

  @Test
  void fileThatHasRestedIsRead() throws Exception {
    Path young = archive.write("c.txt", "Mặt trận xã vận động quyên góp.");
    Files.setLastModifiedTime(young, FileTime.from(archive.now().plusSeconds(3600)));

    assertEquals(3, archive.run().added());
    assertEquals(3, archive.run().unchanged());
  }

  @Test
  void fileThatIsCopiedInLateWithItsOldTimeIsFound() throws Exception {
    archive.run();
    Path old = archive.write("2015.txt", "Nghị quyết về cải cách hành chính.");
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2015-06-01T00:00:00Z")));

    assertEquals(1, archive.run().added());
    assertEquals(List.of("2015.txt"), archive.search("cải cách"));
  }

  @Test
  void olderFileInPlaceOfAnIndexedOneIsRead() throws Exception {
    archive.run();
    Path old = archive.write("a.txt", "Nghị quyết về cải cách hành chính.");
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2015-06-01T00:00:00Z")));

    assertEquals(1, archive.run().changed());
  }

  @Test
  void copyNeverTakesThePlaceOfItsOriginal() throws Exception {
    archive.run();
    archive.write("copy.txt", "Huyện ủy tổ chức hội nghị sơ kết công tác dân vận.");
    archive.run();
    archive.delete("copy.txt");
    IndexRun run = archive.run();

    assertEquals(List.of(1L, 0L), List.of(run.removed(), run.moved()));
    assertEquals(List.of("a.txt"), archive.search("dân vận"));
  }

  @Test
  void twoFilesOfEqualContentAreMovedOneByOne() throws Exception {
    archive.write("c.txt", "Huyện ủy tổ chức hội nghị sơ kết công tác dân vận.");
    archive.run();
    archive.rename("a.txt", "x.txt");
    archive.rename("c.txt", "y.txt");
    archive.write("z.txt", "Huyện ủy tổ chức hội nghị sơ kết công tác dân vận.");
    IndexRun run = archive.run();

    assertEquals(List.of(2L, 1L, 0L), List.of(run.moved(), run.added(), run.removed()));
  }

  @Test
  void decomposedNamesAreFoundInEitherForm() throws Exception {
    String name = "Nghị quyết số 5.txt";
    archive.write(Normalizer.normalize(name, Normalizer.Form.NFD), "Giảm nghèo bền vững.");
    Path typed = archive.files().resolve(Normalizer.normalize(name, Normalizer.Form.NFC));
    IndexRun run = archive.run(List.of(typed), IndexOptions.DEFAULT, IndexProgress.NONE);

    assertEquals(1, run.added());
    assertEquals(List.of(), run.failed());
    assertEquals(List.of(name), archive.search("giảm nghèo"));
  }

  @Test
  void endlessWordDoesNotStopTheRun() throws Exception {
    archive.write("c.txt", "Báo cáo " + "x".repeat(100_000) + " về dân vận.");
    IndexRun run = archive.run();

    assertEquals(3, run.added() + run.failed().size());
    assertTrue(archive.search("dân vận").contains("a.txt"));
  }

  @Test
  void progressCountsEveryFileOnce() throws Exception {
    List<String> seen = new ArrayList<>();
    archive.run(
        List.of(archive.files()),
        IndexOptions.DEFAULT,
        (done, total, path) -> seen.add(done + "/" + total));

    assertEquals(List.of("1/2", "2/2"), seen);
  }
}
