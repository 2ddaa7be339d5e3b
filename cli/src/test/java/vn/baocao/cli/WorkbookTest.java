package vn.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.cli.Workbook.Cell;
import vn.baocao.cli.Workbook.Sheet;

/** What staff see who open a workbook: typed numbers, links, frozen headings; never a formula. */
class WorkbookTest {

  private static final String INCOME = "thu nhập bình quân đầu người";

  @TempDir Path folder;

  @Test
  void comparisonHasNumbersThatLeadToTheirSentence() throws IOException {
    Workbook workbook = comparison();
    Sheet table = workbook.sheets().get(0);
    Sheet evidence = workbook.sheets().get(1);
    String heading = "Thu nhập bình quân đầu người, 2021 (triệu đồng/người/năm)";
    assertEquals(1, table.frozenRows());
    assertEquals(1, evidence.frozenRows());
    for (String reference : table.below(heading)) {
      Cell cell = table.cell(reference);
      assertTrue(cell.isNumber(), reference);
      String row = cell.link().substring(cell.link().lastIndexOf('A') + 1);
      assertTrue(cell.link().startsWith("#'" + evidence.name() + "'!A"), cell.link());
      String sentence = evidence.cell("I" + row).text();
      assertTrue(sentence.toLowerCase(java.util.Locale.ROOT).contains("thu nhập"), sentence);
      assertTrue(evidence.cell("J" + row).link().startsWith("file:"), evidence.name());
    }
  }

  private Workbook comparison() throws IOException {
    Path file = folder.resolve("comparison.xlsx");
    run("compare", "--indicator", INCOME, "-o", file.toString(), "--index", SampleIndex.folder());
    return Workbook.read(file);
  }

  @Test
  void extractedFactsBeginWithTheColumnsThatStaffFillByHand() throws IOException {
    Sheet facts = Workbook.read(extracted()).sheets().get(0);
    assertEquals(
        List.of("Huyện", "Chỉ tiêu", "Giá trị", "Đơn vị", "Kỳ", "Loại", "Câu", "Tài liệu"),
        facts.headings().subList(0, 8));
    assertEquals(1, facts.frozenRows());
    facts.below("Giá trị").forEach(cell -> assertTrue(facts.cell(cell).isNumber(), cell));
    facts.below("Tài liệu").forEach(cell -> assertFalse(facts.cell(cell).link().isEmpty(), cell));
  }

  private Path extracted() {
    Path file = folder.resolve("facts.xlsx");
    run("extract", "-o", file.toString(), CommandRun.sample("tan-ky-bao-cao-2021.docx"));
    return file;
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws IOException {
    Path report = folder.resolve("=1+1.txt");
    Files.writeString(
        report,
        """
        Huyện Tân Kỳ (Nghệ An) báo cáo năm 2021.

        =SUM(A1:A9) năm 2021 huyện có 12 mô hình kinh tế. @cmd năm 2021 có 15 hợp tác xã.
        """);
    Path file = folder.resolve("facts.xlsx");
    run("extract", "-o", file.toString(), report.toString());
    for (Cell cell : Workbook.read(file).sheets().get(0).cells().values()) {
      assertEquals("", cell.formula(), cell.text());
    }
    Path csv = folder.resolve("facts.csv");
    run("extract", "-o", csv.toString(), report.toString());
    for (String line : Files.readAllLines(csv)) {
      for (String cell : line.split(";")) {
        String text = cell.replaceFirst("^\uFEFF", "").replaceFirst("^\"", "");
        assertFalse(text.startsWith("=") || text.startsWith("@"), cell);
      }
    }
    assertTrue(Files.readString(csv).contains("'=SUM(A1:A9)"), Files.readString(csv));
  }

  /** The same cells, in the plain text that LibreOffice makes of the workbook. */
  @Test
  void libreOfficeReadsNumbersAsNumbers() throws IOException, InterruptedException {
    Path program = office();
    run(
        "compare",
        "--indicator",
        INCOME,
        "-o",
        folder.resolve("comparison.xlsx").toString(),
        "--index",
        SampleIndex.folder());
    // Formulas are shown as such (9th token), and cells as they are, not as formatted (8th).
    String filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,true,false,false,1";
    Process office =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                folder.toString(),
                folder.resolve("comparison.xlsx").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertEquals(0, office.waitFor(), Files.readString(folder.resolve("office.log")));
    List<String> lines = Files.readAllLines(converted());
    List<String> values = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      values.add(line.split(";")[1]);
    }
    Sheet table = Workbook.read(folder.resolve("comparison.xlsx")).sheets().get(0);
    List<String> written =
        table.below(table.headings().get(1)).stream()
            .map(reference -> table.cell(reference).text())
            .toList();
    assertEquals(written, values);
  }

  private Path converted() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).findFirst().orElseThrow();
    }
  }

  private static Path office() {
    Path found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
            .flatMap(dir -> Stream.of(Path.of(dir, "soffice"), Path.of(dir, "libreoffice")))
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("soffice"));
    Assumptions.assumeTrue(Files.isExecutable(found), "LibreOffice is not installed");
    return found;
  }

  private static void run(String... args) {
    CommandRun run = CommandRun.vietnamese(args);
    assertEquals(0, run.code(), run.err());
  }
}
