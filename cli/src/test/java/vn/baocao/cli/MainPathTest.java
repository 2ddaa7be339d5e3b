package vn.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of reports to search, facts, comparison and report, as a user goes. */
class MainPathTest {

  @TempDir static Path folder;

  private static CommandRun demo;
  private static String html;
  private static String index;

  @BeforeAll
  static void runDemo() throws IOException {
    demo = CommandRun.vietnamese("demo", "--into", folder.toString());
    assertEquals(0, demo.code(), demo.err());
    html = Files.readString(folder.resolve("report.html"));
    index = folder.resolve("index").toString();
  }

  @Test
  void demoPrintsEachCommandAndWhereTheReportIs() {
    for (String command : List.of("index", "search", "extract", "compare", "compare targets")) {
      assertTrue(demo.out().contains("$ baocao " + command), command);
    }
    assertTrue(demo.out().contains(folder.resolve("report.html").toString()));
  }

  @Test
  void nothingOfProgressIsWrittenInAPipe() {
    assertFalse(demo.err().contains("\r"), demo.err());
    assertFalse(demo.out().contains("\u001b"), demo.out());
  }

  @Test
  void reportNamesTheFiveDistricts() {
    for (String name : List.of("Tân Kỳ", "Kỳ Anh", "Kim Sơn", "Hiệp Hòa", "Bạch Thông")) {
      assertTrue(html.contains("<h3>" + name + " ("), name);
    }
  }

  @Test
  void everyNumberOfTheReportLeadsToItsSentence() {
    Matcher links = Pattern.compile("href=\"#(e\\d+)\"").matcher(html);
    int found = 0;
    while (links.find()) {
      found++;
      assertTrue(html.contains("id=\"" + links.group(1) + "\""), links.group(1));
    }
    assertTrue(found > 50, "links to evidence: " + found);
    assertTrue(html.contains("<mark>"));
  }

  @Test
  void reportLoadsNothingAndRunsNothing() {
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("http:"), "an address on the network");
    assertFalse(html.contains("https:"), "an address on the network");
    assertFalse(html.contains("<link"));
    assertTrue(html.contains("<svg"));
  }

  @Test
  void searchFindsWithAndWithoutDiacritics() {
    CommandRun with =
        CommandRun.of("search", "\"đối thoại\"", "--format", "json", "--index", index);
    CommandRun without =
        CommandRun.of("search", "\"doi thoai\"", "--format", "json", "--index", index);
    assertEquals(total(with), total(without));
    assertTrue(with.out().contains("\"facets\""), with.out());
  }

  private static String total(CommandRun run) {
    Matcher total = Pattern.compile("\"total\": (\\d+)").matcher(run.out());
    assertTrue(total.find(), run.out());
    return total.group(1);
  }

  @Test
  void malformedQueryIsWrongUsage() {
    CommandRun run = CommandRun.of("search", "\"đối thoại", "--index", index);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("is not closed"), run.err());
    assertEquals(2, CommandRun.of("search", "  ", "--index", index).code());
  }

  @Test
  void unknownIndicatorOffersTheNearest() {
    CommandRun run = CommandRun.of("compare", "--indicator", "tỷ lệ hộ ngheo", "--index", index);
    assertTrue(run.code() == 0 || run.err().contains("did you mean"), run.err());
    CommandRun unknown = CommandRun.of("compare", "--indicator", "xyzzy qwerty", "--index", index);
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("no document states the indicator"), unknown.err());
  }

  @Test
  void comparisonWritesTheVietnameseDecimalCommaOnScreenAndADotInData() {
    String[] args = {"compare", "--indicator", "tỷ lệ hộ nghèo", "--index", index};
    assertTrue(CommandRun.vietnamese(args).out().contains("2,87"));
    CommandRun csv =
        CommandRun.vietnamese(
            "compare", "--indicator", "tỷ lệ hộ nghèo", "--format", "csv", "--index", index);
    assertTrue(csv.out().contains(",2.87,"), csv.out());
  }

  @Test
  void csvFileOpensInVietnameseExcel() throws IOException {
    Path file = folder.resolve("facts.csv");
    CommandRun run = CommandRun.vietnamese("facts", "-o", file.toString(), "--index", index);
    assertEquals(0, run.code(), run.err());
    String csv = Files.readString(file);
    assertTrue(csv.startsWith("\uFEFFHuyện;Chỉ tiêu;"), csv.substring(0, 60));
  }

  @Test
  void workbookHoldsNumbersAsNumbersAndAFrozenHeading() throws IOException {
    Path file = folder.resolve("results.xlsx");
    CommandRun run = CommandRun.of("extract", "-o", file.toString(), CommandRun.sample(""));
    assertEquals(0, run.code(), run.err());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String sheet =
          new String(
              zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertTrue(sheet.contains("state=\"frozen\""));
      assertEquals(
          sheet.split("<row ").length - 2,
          sheet.split("<hyperlink ").length - 1,
          "each row leads to its document");
      assertTrue(sheet.contains("<v>118400000000</v>"), "118,4 tỷ đồng as a number");
    }
  }

  @Test
  void comparisonIsWrittenInEveryFormat() throws IOException {
    for (String format : List.of("json", "csv", "xlsx", "html")) {
      Path file = folder.resolve("comparison." + format);
      for (String what : List.of("compare", "compare targets")) {
        List<String> args = new java.util.ArrayList<>(List.of(what.split(" ")));
        args.addAll(List.of("--indicator", "thu nhập bình quân đầu người"));
        args.addAll(List.of("-o", file.toString(), "--index", index));
        CommandRun run = CommandRun.of(args.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.size(file) > 500, file.toString());
      }
    }
  }

  @Test
  void showMarksTheFactsOfADocument() {
    CommandRun run =
        CommandRun.of("show", CommandRun.sample("tan-ky-tin-2021.html"), "--index", index);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("[36,8 triệu đồng/năm]⟨"), run.out());
    assertEquals(1, CommandRun.of("show", "nothing", "--index", index).code());
  }

  @Test
  void checkFindsTheIndexSound() {
    CommandRun run = CommandRun.of("check", "--format", "json", "--index", index);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"sound\": true"), run.out());
  }

  @Test
  void statusCountsWhatIsIndexed() {
    CommandRun run = CommandRun.of("status", "--format", "json", "--index", index);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"failures\": ["), run.out());
  }
}
