package vn.baocao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.baocao.search.Searcher;

/** Shows on the sample corpus what the other commands do, and writes a report. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  private static final String SAMPLE = "corpus/sample/reports";
  private static final List<String> INDICATORS =
      List.of("thu nhập bình quân đầu người", "tỷ lệ hộ nghèo");
  private static final String PERIOD = "2021";
  private static final List<String> QUERIES =
      List.of("\"đối thoại\"", "doi moi phuong thuc lanh dao");

  @Mixin private Console console;

  @Option(names = "--into", paramLabel = "DIR")
  private @Nullable Path into;

  @Override
  public Integer call() throws Exception {
    Path sample = sample();
    Path folder = folder();
    String index = folder.resolve("index").toString();
    run("index", sample.toString(), "--index", index);
    for (String query : QUERIES) {
      run("search", query, "--limit", "3", "--index", index);
    }
    run("extract", sample.resolve("tan-ky-tin-2021.html").toString(), "--kind", "target");
    String first = INDICATORS.get(0);
    String second = INDICATORS.get(1);
    run(
        "compare",
        "--indicator",
        first,
        "--indicator",
        second,
        "--by",
        "district",
        "--period",
        PERIOD,
        "--index",
        index);
    run("compare", "targets", "--district", "Tân Kỳ", "--index", index);
    Path report = folder.resolve("report.html");
    try (Searcher searcher = Searcher.open(Path.of(index))) {
      String html = new DemoReport(searcher, console).html(INDICATORS, PERIOD, QUERIES);
      Files.writeString(report, html, StandardCharsets.UTF_8);
    }
    console.out().println(console.text("demo.report", report.toAbsolutePath()));
    return ExitCode.DONE;
  }

  /** Prints a command as one would type it, and runs it. */
  private void run(String... args) {
    StringBuilder typed = new StringBuilder("$ baocao");
    for (String arg : args) {
      typed.append(' ').append(quoted(arg));
    }
    console.out().println(typed);
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--lang=" + console.messages().languageCode());
    if (console.isQuiet()) {
      all.add("--quiet");
    }
    CommandLine line = Baocao.commandLine(console.environment(), all.toArray(String[]::new));
    line.setOut(console.out());
    line.setErr(console.err());
    int code = line.execute(all.toArray(String[]::new));
    console.out().println();
    if (code != ExitCode.DONE) {
      throw CommandFailure.failed("demo.failed", args[0], code);
    }
  }

  private static String quoted(String arg) {
    if (arg.indexOf('"') >= 0) {
      return "'" + arg + "'";
    }
    return arg.indexOf(' ') >= 0 ? '"' + arg + '"' : arg;
  }

  private Path sample() {
    Path root = console.environment().root();
    Path sample = (root == null ? Path.of("") : root).resolve(SAMPLE);
    if (!Files.isDirectory(sample)) {
      throw CommandFailure.failed("demo.noSample", sample);
    }
    return sample;
  }

  private Path folder() throws IOException {
    if (into == null) {
      return Files.createTempDirectory("baocao-demo-");
    }
    return Files.createDirectories(into);
  }
}
