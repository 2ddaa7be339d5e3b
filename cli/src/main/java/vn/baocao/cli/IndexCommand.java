package vn.baocao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.baocao.corpus.Corpus;
import vn.baocao.index.FileFailure;
import vn.baocao.index.IndexOptions;
import vn.baocao.index.IndexRun;
import vn.baocao.index.Indexer;

/** Brings the index up to date with folders of reports. */
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private IndexOption index;
  @Mixin private ReadingOptions reading;

  @Option(names = "--full")
  private boolean full;

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
                  paths.stream().map(Path::of).toList(),
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
  private void requireFiles() throws IOException {
    List<Corpus.Unreadable> unreadable = new ArrayList<>();
    for (Corpus.Entry entry : new Corpus(paths.stream().map(Path::of).toList()).entries()) {
      switch (entry) {
        case Corpus.SourceFile file -> {
          return;
        }
        case Corpus.Unreadable path -> unreadable.add(path);
      }
    }
    for (Corpus.Unreadable path : unreadable) {
      String why = DocumentRun.message(console, DocumentRun.failure(path));
      console.warn("input.failed", path.name(), why);
    }
    throw CommandFailure.failed("input.empty", String.join(", ", paths));
  }

  private IndexOptions options() {
    return new IndexOptions(
        full,
        reading.jobs(IndexOptions.DEFAULT.jobs()),
        reading.timeout(),
        retryFailed,
        reading.ocr());
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
