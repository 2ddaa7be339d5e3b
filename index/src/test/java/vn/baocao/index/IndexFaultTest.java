package vn.baocao.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that fails in the middle of a run: nothing committed is lost, nothing is doubled. */
class IndexFaultTest {

  private static final IndexOptions ONE_JOB =
      new IndexOptions(false, 1, Duration.ofMinutes(1), false);

  private static final IndexOptions FULL = new IndexOptions(true, 1, Duration.ofMinutes(1), false);

  @TempDir Path folder;
  private final FaultyDisk disk = new FaultyDisk();
  private Archive archive;
  private List<String> before;
  private List<String> undisturbed;

  @BeforeEach
  void archiveThatChanges() throws Exception {
    archive = new Archive(folder);
    for (int i = 1; i <= 4; i++) {
      archive.write(i + ".txt", "Năm 2020, huyện Tân Kỳ kết nạp " + i + "0 đảng viên.");
    }
    archive.run();
    before = IndexContent.of(archive.index());
    archive.write("1.txt", "Năm 2021, huyện Tân Kỳ kết nạp 115 đảng viên.");
    archive.delete("2.txt");
    archive.write("5.txt", "Năm 2021, huyện Kỳ Anh trồng 45 ha rừng.");
    Path other = folder.resolve("undisturbed");
    new Indexer(other, archive.clock()).run(roots(), ONE_JOB, IndexProgress.NONE);
    undisturbed = IndexContent.of(other);
    assertEquals(8, undisturbed.size(), "four documents with a fact each");
  }

  private List<Path> roots() {
    return List.of(archive.files());
  }

  /** A run on the faulty disk that commits after each file. */
  private void run(IndexOptions options) throws IndexException {
    Instant[] now = {archive.now().plusSeconds(3600)};
    IndexFolder index = new IndexFolder(archive.index(), disk);
    new Indexer(
            index,
            () -> now[0] = now[0].plusSeconds(10),
            YoungFiles.Pause.REAL,
            AnalysisVersion.current())
        .run(roots(), options, IndexProgress.NONE);
  }

  private void assertThatTheNextRunCompletesTheIndex() throws Exception {
    assertTrue(IndexCheck.of(archive.index(), archive.clock()).isSound());
    archive.run();
    assertEquals(undisturbed, IndexContent.of(archive.index()));
    assertTrue(IndexCheck.of(archive.index(), archive.clock()).isSound());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 500, 5_000, 10_000, 20_000})
  void fullDiskEndsTheRunAndTheNextOneGoesOn(long bytes) throws Exception {
    disk.fullAfter(bytes);
    IndexException failed = assertThrows(IndexException.class, () -> run(ONE_JOB));

    assertEquals(IndexException.Kind.NOT_WRITABLE, failed.kind());
    assertTrue(failed.detail().contains("No space left on device"), failed.detail());
    assertThatTheNextRunCompletesTheIndex();
  }

  @Test
  void fullDiskDuringAFullRunLeavesTheOldGeneration() throws Exception {
    disk.fullAfter(10_000);
    assertThrows(IndexException.class, () -> run(FULL));

    assertEquals(before, IndexContent.of(archive.index()));
    assertThatTheNextRunCompletesTheIndex();
  }

  /** The power goes later and later, until a run gets through. */
  @Test
  void powerLossLeavesTheLastCommit() throws Exception {
    Path start = copy("start");
    int lost = 0;
    boolean through = false;
    for (int steps = 0; !through; steps += 9) {
      IndexFolder.delete(archive.index());
      copyFolder(start, archive.index());
      disk.powerFor(steps, archive.index().resolve("index-1"));
      try {
        run(ONE_JOB);
      } catch (IndexException e) {
        lost++;
      }
      through = !disk.powerIsGone();
      disk.loseWhatWasNotForced(archive.index().resolve("index-1"));
      assertThatTheNextRunCompletesTheIndex();
    }
    assertTrue(lost > 3, "runs that lost power: " + lost);
  }

  private Path copy(String name) throws Exception {
    Path copy = folder.resolve(name);
    copyFolder(archive.index(), copy);
    return copy;
  }

  private static void copyFolder(Path from, Path to) throws Exception {
    IndexSnapshot.of(from, to, () -> Instant.EPOCH);
  }

  @Test
  void indexThatCannotBeWrittenIsSearchedAndCheckedButNotChanged() throws Exception {
    Path generation = archive.index().resolve("index-1");
    Files.delete(archive.index().resolve("lock"));
    Files.createDirectory(archive.index().resolve("lock"));
    IndexException failed = assertThrows(IndexException.class, archive::run);

    assertEquals(IndexException.Kind.NOT_WRITABLE, failed.kind());
    assertEquals(before, IndexContent.of(archive.index()));
    List<String> files = List.of(generation.toFile().list());
    assertTrue(IndexCheck.of(archive.index(), archive.clock()).isSound());
    assertEquals(files, List.of(generation.toFile().list()));
  }

  @Test
  void lackOfMemoryEndsTheRunAndTheNextOneGoesOn() throws Exception {
    IndexProgress last =
        (done, total, path) -> {
          if (done == total) {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    IndexException failed =
        assertThrows(IndexException.class, () -> archive.run(roots(), ONE_JOB, last));

    assertEquals(IndexException.Kind.OUT_OF_MEMORY, failed.kind());
    assertThatTheNextRunCompletesTheIndex();
  }

  @Test
  void snapshotOfARunningIndexIsItsLastCommit() throws Exception {
    Path copy = folder.resolve("copy");
    archive.run(
        roots(),
        ONE_JOB,
        (done, total, path) -> {
          if (done == total) {
            snapshot(copy);
          }
        });

    assertEquals(before, IndexContent.of(copy));
    assertTrue(IndexCheck.of(copy, archive.clock()).isSound());
    assertFalse(Files.exists(archive.index().resolve("pinned")));
    new Indexer(copy, archive.clock()).run(roots(), ONE_JOB, IndexProgress.NONE);
    assertEquals(undisturbed, IndexContent.of(copy));
  }

  private void snapshot(Path copy) {
    try {
      IndexSnapshot.of(archive.index(), copy, archive.clock());
    } catch (IndexException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void snapshotNeverTakesThePlaceOfSomethingElse() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("copy"));
    Files.writeString(copy.resolve("thesis.docx"), "…");
    IndexException refused =
        assertThrows(
            IndexException.class, () -> IndexSnapshot.of(archive.index(), copy, archive.clock()));

    assertEquals(IndexException.Kind.NOT_WRITABLE, refused.kind());
    assertEquals(List.of("thesis.docx"), List.of(copy.toFile().list()));
  }
}
