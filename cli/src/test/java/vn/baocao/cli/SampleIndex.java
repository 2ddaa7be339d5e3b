package vn.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The index of the sample, made once for all tests that only read it. */
final class SampleIndex {

  private static final Path FOLDER = made();

  private SampleIndex() {}

  private static Path made() {
    try {
      Path folder = Files.createTempDirectory("baocao-sample-index-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      CommandRun run =
          CommandRun.of("index", CommandRun.sample(""), "--quiet", "--index", folder.toString());
      assertEquals(0, run.code(), run.err());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String folder() {
    return FOLDER.toString();
  }
}
