package vn.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract --indicators}: indicators of the user's own. */
class ExtractIndicatorsTest {

  @TempDir private Path folder;

  @Test
  void factsAreLinkedToAnIndicatorOfTheUsersFile() throws IOException {
    Path report = folder.resolve("bao-cao.txt");
    Path indicators = folder.resolve("chi-tieu.tsv");
    Files.writeString(report, "Năm 2022, tổng đàn ong mật của huyện đạt 4.200 đàn.\n");
    Files.writeString(
        indicators,
        "bee_colonies\tTổng đàn ong mật\t-\t100..90000\tup\ttổng đàn ong mật; đàn ong\n");
    CommandRun run =
        CommandRun.of(
            "extract",
            "--format",
            "jsonl",
            "--indicators",
            indicators.toString(),
            report.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"indicatorId\":\"bee_colonies\""), run.out());
  }
}
