package vn.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command line answers to right and wrong use. */
class CommandLineTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "index",
        "search",
        "extract",
        "text",
        "facts",
        "compare",
        "show",
        "segment",
        "analyze",
        "status",
        "check",
        "changes",
        "snapshot",
        "evaluate"
      })
  void helpOfEachCommandLeadsWithAnExampleAndEndsWithExitCodes(String command) {
    CommandRun run = CommandRun.of(command, "--help");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("Example:\n  "), run.out());
    assertTrue(run.out().contains("another run holds the lock"), run.out());
  }

  @Test
  void helpFollowsTheLocale() {
    assertTrue(CommandRun.vietnamese("search", "--help").out().startsWith("Ví dụ:"));
    assertTrue(
        CommandRun.in(Map.of("LANG", "vi_VN"), "", "--lang", "en", "--help")
            .out()
            .startsWith("Example:"));
  }

  @ParameterizedTest
  @CsvSource({
    "serch,                              did you mean search?",
    "search --limt 3 x,                  did you mean --limit?",
    "search --limit 0 x,                 --limit must be at least 1",
    "search --limit ba x,                expected a whole number",
    "search --from 29/03/2021 x,         expected a date such as 2021-03-29",
    "search x --kind,                      unknown option --kind",
    "search,                             missing: QUERY",
    "compare,                            missing: --indicator",
    "extract --format xlsx a.txt,        needs a file",
    "search --from 2021-02-01 --to 2021-01-01 x, lies after --to",
  })
  void wrongUsageIsExplainedAndEndsWithTwo(String line, String explanation) {
    Path index = folder.resolve("none");
    CommandRun run =
        CommandRun.in(Map.of("BAOCAO_INDEX", index.toString(), "LANG", "en"), "", line.split(" +"));
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(explanation), run.err());
    assertEquals("", run.out());
  }

  @Test
  void noCommandIsWrongUsage() {
    CommandRun run = CommandRun.vietnamese();
    assertEquals(2, run.code());
    assertTrue(run.err().contains("thiếu tên lệnh"), run.err());
  }

  @Test
  void missingIndexSaysHowToMakeOne() {
    CommandRun run =
        CommandRun.vietnamese("search", "x", "--index", folder.resolve("none").toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("hãy lập: baocao index"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void emptyFolderIsNoCorpus() {
    CommandRun run = CommandRun.of("extract", folder.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("no file found"), run.err());
  }

  @Test
  void indexRefusesPathsWithoutAnyFile() {
    CommandRun run =
        CommandRun.of(
            "index", folder.resolve("unmounted").toString(), "--index", folder + "/index");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("there is no such file or folder"), run.err());
    assertFalse(Files.exists(folder.resolve("index")));
  }

  @Test
  void oneBadFileDoesNotKeepTheOthersFromBeingRead() throws IOException {
    Path good = write("tốt.txt", "Thu ngân sách năm 2020 đạt 100 tỷ đồng.");
    Path empty = write("rỗng.txt", "");
    CommandRun run =
        CommandRun.of("text", good.toString(), empty.toString(), folder + "/missing.pdf");
    assertEquals(3, run.code());
    assertTrue(run.out().contains("Thu ngân sách"), run.out());
    assertTrue(run.err().contains("the file is empty"), run.err());
    assertTrue(run.err().contains("missing.pdf: there is no such file"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void nameInNfdFindsTheFileInNfc() throws IOException {
    Path file = write("báo-cáo.txt", "Nội dung.");
    String nfd = java.text.Normalizer.normalize(file.toString(), java.text.Normalizer.Form.NFD);
    CommandRun run = CommandRun.of("text", nfd);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Nội dung."));
  }

  @Test
  void textJsonLinesHoldFailuresToo() throws IOException {
    Path empty = write("empty.txt", "");
    CommandRun run = CommandRun.of("text", "--format", "jsonl", empty.toString());
    assertTrue(
        run.out().contains("\"failure\":{\"kind\":\"empty\",\"message\":\"the file is empty"),
        run.out());
    assertEquals(1, run.code());
  }

  @Test
  void standardInputIsReadWhereADashStands() {
    CommandRun run =
        CommandRun.in(
            Map.of("LANG", "en"),
            "Năm 2020, thu ngân sách huyện Tân Kỳ đạt 118,4 tỷ đồng.",
            "extract",
            "--format",
            "jsonl",
            "-");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("{\"document\":\"-\",\"kind\":\"document\""), run.out());
    assertTrue(run.out().contains("\"value\":118400000000"), run.out());
  }

  @Test
  void segmentKeepsOneLineALine() {
    CommandRun run = CommandRun.in(Map.of(), "chính quyền địa phương\n\nnhân dân\n", "segment");
    assertEquals(3, run.out().lines().count(), run.out());
    assertTrue(run.out().lines().findFirst().orElse("").contains("_"), run.out());
  }

  @Test
  void analyzeShowsTermsWithOffsets() {
    CommandRun run = CommandRun.of("analyze", "Uỷ ban", "--format", "json");
    assertTrue(run.out().contains("\"term\": \"ủy\""), run.out());
    assertTrue(run.out().contains("\"term\": \"uy\""), run.out());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
