package vn.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2021-06-01T18:30:00Z"));

  @TempDir Path folder;

  @Test
  void linesAreAddedWithTheirTime() throws IOException {
    Path file = folder.resolve("baocao.log");
    for (String line : List.of("một", "hai")) {
      try (RunLog log = new RunLog(file, CLOCK)) {
        log.say(line);
      }
    }

    assertEquals(
        List.of("2021-06-01T18:30:00Z một", "2021-06-01T18:30:00Z hai"), Files.readAllLines(file));
  }

  @Test
  void fullLogIsRenamedAndTheOldestIsDeleted() throws IOException {
    Path file = folder.resolve("baocao.log");
    try (RunLog log = new RunLog(file, CLOCK, 30)) {
      for (int i = 1; i <= 8; i++) {
        log.say("line " + i);
      }
    }

    assertEquals(List.of("2021-06-01T18:30:00Z line 8"), Files.readAllLines(file));
    assertEquals(
        List.of("2021-06-01T18:30:00Z line 3"), Files.readAllLines(folder.resolve("baocao.log.5")));
    assertEquals(
        Set.of(
            "baocao.log",
            "baocao.log.1",
            "baocao.log.2",
            "baocao.log.3",
            "baocao.log.4",
            "baocao.log.5"),
        Set.of(folder.toFile().list()));
  }
}
