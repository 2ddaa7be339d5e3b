package vn.baocao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.baocao.index.FileFailure;
import vn.baocao.index.IndexOptions;
import vn.baocao.index.IndexRun;
import vn.baocao.index.Indexer;

/** Brings the index up to date with folders of reports. */
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private IndexOption index;

  @Option(names = "--full")
  private boolean full;

  @Option(names = "--jobs", paramLabel = "N")
  private @Nullable Integer jobs;

  @Option(names = "--timeout", paramLabel = "SECONDS")
  private @Nullable Integer timeout;

  @Option(names = "--retry-failed")
  private boolean retryFailed;

  @Option(names = "--run-report", paramLabel = "FILE.json")
  private @Nullable Path runReport;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths.index")
  private List<String> paths;

  @Override
  public Integer call() throws Exception {
    requireFiles();
    Path folder = index.folder(console.environment());
    IndexRun run;
    try (Progress progress = console.progress()) {
      run =
          new Indexer(folder, console.environment().clock())
              .run(
                  paths.stream().map(InputFiles::existing).toList(),
                  options(),
                  (done, total, path) ->
                      progress.show(console.text("progress.files", done, total, path)));
    }
    if (runReport != null) {
      writeReport(run, runReport);
    }
    for (FileFailure failure : run.failed()) {
      console.warn(
          "input.failed",
          failure.path(),
          DocumentRun.message(console, failure.kind(), failure.detail()));
    }
    if (!console.isQuiet()) {
      print(run, folder);
    }
    return run.failed().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  /**
   * Refuses paths behind which there is no file at all. More often than not a drive is not mounted,
   * and an index that is emptied for it would be missed the next morning.
   */
  private void requireFiles() {
    InputFiles inputs = InputFiles.of(paths);
    if (!inputs.files().isEmpty()) {
      return;
    }
    inputs
        .failures()
        .forEach(
            failure ->
                console.warn(
                    "input.failed", failure.path(), DocumentRun.message(console, failure)));
    throw CommandFailure.failed("input.empty", String.join(", ", paths));
  }

  private IndexOptions options() {
    IndexOptions usual = IndexOptions.DEFAULT;
    if (jobs != null && jobs < 1) {
      throw CommandFailure.wrongUsage("usage.atLeastOne", "--jobs", jobs);
    }
    if (timeout != null && timeout < 1) {
      throw CommandFailure.wrongUsage("usage.atLeastOne", "--timeout", timeout);
    }
    return new IndexOptions(
        full,
        jobs == null ? usual.jobs() : jobs,
        timeout == null ? usual.timeout() : Duration.ofSeconds(timeout),
        retryFailed);
  }

  private void print(IndexRun run, Path folder) {
    PrintWriter out = console.out();
    out.println(
        console.text(
            "index.run",
            run.added(),
            run.changed(),
            run.unchanged(),
            run.moved(),
            run.removed(),
            run.failed().size()));
    out.println(console.text("index.facts", run.facts(), run.factsAdded(), run.factsRemoved()));
    if (run.stillFailing() > 0) {
      out.println(console.text("index.stillFailing", run.stillFailing()));
    }
    if (run.deferred() > 0) {
      out.println(console.text("index.deferred", run.deferred()));
    }
    out.println(
        console.text("index.took", folder, console.format().seconds(run.duration().toMillis())));
  }

  private static void writeReport(IndexRun run, Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      Json.object(out, json -> RunJson.write(run, json));
      if (out.checkError()) {
        throw new IOException(file.toString());
      }
    }
  }
}
