package vn.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What `compare` says of queries that do not fit, and of facts that do not compare. */
class CompareCommandTest {

  @TempDir Path folder;

  private static CommandRun compare(String... args) {
    List<String> all = new ArrayList<>(List.of("compare"));
    all.addAll(List.of(args));
    all.addAll(List.of("--index", SampleIndex.folder()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  @Test
  void anUnknownIndicatorOffersTheNearestNames() {
    CommandRun run = compare("--indicator", "tỷ lệ hộ ngèo");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("Tỷ lệ hộ nghèo"), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void anUnknownPlaceOffersTheNearestNames() {
    CommandRun run = compare("--indicator", "tỷ lệ hộ nghèo", "--place", "huyện Tân Kỳy");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("Tân Kỳ"), run.err());
    CommandRun targets = compare("targets", "--district", "Tân Kz");
    assertEquals(2, targets.code());
    assertTrue(targets.err().contains("Tân Kỳ"), targets.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void aPeriodWithoutFactsGivesAnEmptyTableThatSaysSo(String format) {
    CommandRun run =
        compare("--indicator", "tỷ lệ hộ nghèo", "--period", "1987", "--format", format);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("nothing to compare"), run.err());
  }

  @Test
  void aPeriodWithoutFactsGivesAnEmptyReportThatSaysSo() throws IOException {
    Path file = folder.resolve("empty.html");
    CommandRun run =
        compare("--indicator", "tỷ lệ hộ nghèo", "--period", "1987", "-o", file.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readString(file).contains("nothing to compare"));
  }

  @Test
  void latestAndAllExcludeEachOther() {
    CommandRun run = compare("--indicator", "tỷ lệ hộ nghèo", "--latest", "--all");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--latest"), run.err());
  }

  @Test
  void withoutIndicatorTheOptionIsAskedFor() {
    CommandRun run = compare();
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--indicator"), run.err());
  }

  @Test
  void theUsersOwnIndicatorsAreKnown() throws IOException {
    Path own = folder.resolve("own.tsv");
    Files.copy(
        CommandRun.root()
            .resolve("extractors/src/main/resources/vn/baocao/facts/indicator/indicators.tsv"),
        own);
    CommandRun run = compare("--indicator", "tỷ lệ hộ nghèo", "--indicators", own.toString());
    assertTrue(run.code() == 0 || run.err().contains("own.tsv"), run.err());
  }
}
