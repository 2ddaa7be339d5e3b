package vn.baocao.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  @TempDir Path folder;

  private List<String> names() throws IOException {
    return new Corpus(List.of(folder))
        .entries().stream()
            .map(entry -> entry.name().substring(Corpus.name(folder).length() + 1))
            .toList();
  }

  private void file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
  }

  @Test
  void filesComeInTheOrderOfTheirNames() throws IOException {
    file("b/2.txt");
    file("a.txt");
    file("b/10.txt");
    assertEquals(List.of("a.txt", "b/10.txt", "b/2.txt"), names());
  }

  @Test
  void hiddenFilesAndLocksAreNoDocuments() throws IOException {
    file(".git/config");
    file("~$bao-cao.docx");
    file("bao-cao.docx");
    file("Thumbs.db");
    assertEquals(List.of("bao-cao.docx"), names());
  }

  @Test
  void aLoopOfLinksIsNotWalked() throws IOException {
    file("xã/1.txt");
    Files.createSymbolicLink(folder.resolve("xã/lên"), folder);
    assertEquals(List.of("xã/1.txt"), names());
  }

  @Test
  void aLinkedFolderThatIsNamedIsWalkedUnderItsName() throws IOException {
    file("thật/1.txt");
    Path link = Files.createSymbolicLink(folder.resolve("liên kết"), folder.resolve("thật"));
    assertEquals(
        List.of(Corpus.name(link) + "/1.txt"),
        new Corpus(List.of(link)).entries().stream().map(Corpus.Entry::name).toList());
  }

  @Test
  void decomposedNamesAreGivenComposed() throws IOException {
    file(Normalizer.normalize("báo cáo.txt", Normalizer.Form.NFD));
    assertEquals(List.of("báo cáo.txt"), names());
  }

  @Test
  void aNameMayBeTypedInTheOtherForm() throws IOException {
    file(Normalizer.normalize("nghị quyết.txt", Normalizer.Form.NFD));
    Corpus corpus = new Corpus(List.of(folder.resolve("nghị quyết.txt")));
    assertInstanceOf(Corpus.SourceFile.class, corpus.entries().getFirst());
  }

  @Test
  void aNameMayHoldALineEnd() throws IOException {
    file("hai\ndòng.txt");
    assertEquals(List.of("hai\ndòng.txt"), names());
  }

  @Test
  void aPipeIsNoDocument() throws IOException, InterruptedException {
    Path pipe = folder.resolve("ống");
    Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0, "no mkfifo here");
    file("a.txt");
    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void aFolderThatMayNotBeReadIsReportedAndTheRestIsRead() throws IOException {
    file("khóa/1.txt");
    file("mở/2.txt");
    Path locked = folder.resolve("khóa");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(locked), "running as a user who may read everything");
      assertEquals(List.of("khóa", "mở/2.txt"), names());
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aMissingPathIsReported() throws IOException {
    List<Corpus.Entry> entries = new Corpus(List.of(folder.resolve("không có"))).entries();
    assertTrue(assertInstanceOf(Corpus.Unreadable.class, entries.getFirst()).missing());
  }
}
