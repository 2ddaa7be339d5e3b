package vn.baocao.corpus.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed documents are what their sources say. With {@code -Dbaocao.sample.rebuild=true}
 * they are written anew first; {@code corpus/sample/README.md} gives the command.
 */
class SampleCorpusTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("baocao.root", "..")).resolve("corpus/sample");
  private static final Path REPORTS = SAMPLE.resolve("reports");

  /** A folder with DejaVuSerif.ttf and DejaVuSerif-Bold.ttf, without which no PDF is built. */
  private static final @Nullable String FONTS = System.getProperty("baocao.sample.fonts");

  @TempDir private Path work;

  @Test
  void theCommittedDocumentsAreWhatTheirSourcesSay() throws Exception {
    Path fonts = FONTS == null ? null : Path.of(FONTS);
    SequencedMap<String, byte[]> documents = new SampleCorpus(fonts).build(SAMPLE.resolve("src"));
    if (Boolean.getBoolean("baocao.sample.rebuild")) {
      for (Map.Entry<String, byte[]> document : documents.entrySet()) {
        write(document.getKey(), document.getValue());
      }
    }
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      Path committed = REPORTS.resolve(document.getKey());
      assertTrue(Files.exists(committed), committed + " is missing: rebuild the sample");
      if (!document.getKey().endsWith(".doc")) {
        assertArrayEquals(
            document.getValue(),
            Files.readAllBytes(committed),
            committed + " is not what its source says: rebuild the sample");
      }
    }
  }

  @Test
  void theSampleStaysSmall() throws IOException {
    try (Stream<Path> files = Files.list(REPORTS)) {
      long bytes = files.mapToLong(file -> file.toFile().length()).sum();
      assertTrue(bytes < 1_500_000, "the sample has " + bytes + " bytes");
    }
  }

  private void write(String name, byte[] content) throws Exception {
    if (name.endsWith(".doc")) {
      convertToBinaryWord(name, content);
    } else {
      Files.write(REPORTS.resolve(name), content);
    }
  }

  /**
   * Nothing in Java writes the binary Word format from scratch, so LibreOffice does, where it is
   * asked to.
   */
  private void convertToBinaryWord(String name, byte[] docx) throws Exception {
    String office = System.getProperty("baocao.sample.office");
    if (office == null) {
      return;
    }
    Path input = Files.write(work.resolve(name + "x"), docx);
    Process conversion =
        new ProcessBuilder(
                office,
                "-env:UserInstallation=" + work.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "doc:MS Word 97",
                "--outdir",
                REPORTS.toString(),
                input.toString())
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("office.log").toFile())
            .start();
    assertTrue(conversion.waitFor(2, TimeUnit.MINUTES), office + " does not end");
    assertEquals(0, conversion.exitValue(), Files.readString(work.resolve("office.log")));
  }
}
