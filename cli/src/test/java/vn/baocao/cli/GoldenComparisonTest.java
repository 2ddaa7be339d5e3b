package vn.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The comparison tables of the sample in every format, as they were checked by hand against its
 * texts. To write them anew, then review the difference:
 *
 * <pre>
 * mvn test -pl cli -am -Dtest=GoldenComparisonTest \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Dbaocao.golden.rewrite=true
 * </pre>
 */
class GoldenComparisonTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          income-by-district | compare --by district --indicator thu_nhập_bình_quân_đầu_người
          income-all-years   | compare --all --indicator thu_nhập_bình_quân_đầu_người
          income-by-period   | compare --by period --indicator thu_nhập_bình_quân_đầu_người
          matrix             | compare --indicator thu_nhập_bình_quân_đầu_người --indicator \
          tỷ_lệ_hộ_nghèo --indicator thu_ngân_sách_trên_địa_bàn
          targets-of-tan-ky  | compare targets --district Tân_Kỳ
          """)
  void sampleComparisonIsWhatWasCheckedByHand(String name, String command) throws IOException {
    List<String> args = new ArrayList<>();
    for (String arg : command.split(" ")) {
      args.add(arg.replace('_', ' '));
    }
    args.addAll(List.of("--index", SampleIndex.folder()));
    Golden.assertMatches(name + ".txt", run(args));
    Golden.assertMatches(name + ".csv", written(args, "csv"));
    Golden.assertMatches(name + ".json", withoutReading(written(args, "json")));
    Golden.assertMatches(name + ".html", withoutStyle(written(args, "html")));
    run(args, "-o", folder.resolve("table.xlsx").toString());
    String listing = Workbook.read(folder.resolve("table.xlsx")).listing();
    Golden.assertMatches(name + ".xlsx.txt", listing);
  }

  private String written(List<String> args, String format) throws IOException {
    Path file = folder.resolve("table." + format);
    run(args, "-o", file.toString());
    return Files.readString(file);
  }

  private static String run(List<String> args, String... more) {
    List<String> all = new ArrayList<>(args);
    all.addAll(List.of(more));
    CommandRun run = CommandRun.vietnamese(all.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  /** Of each fact what is said where; how it was read is not of interest here. */
  private static String withoutReading(String json) {
    String kept = "document|quote|period|place";
    return Pattern.compile("(\"fact\": \\{\\n)(.*?)(\\n *\\})", Pattern.DOTALL)
        .matcher(json)
        .replaceAll(
            fact ->
                Matcher.quoteReplacement(
                    fact.group(1)
                        + fact.group(2)
                            .lines()
                            .filter(line -> line.matches(" *\"(?:" + kept + ")\": .*"))
                            .collect(Collectors.joining("\n"))
                        + fact.group(3)));
  }

  private static String withoutStyle(String html) {
    return html.replaceAll("(?s)<style>.*?</style>", "<style/>");
  }
}
