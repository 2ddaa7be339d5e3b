package vn.baocao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.baocao.corpus.Corpus;
import vn.baocao.index.IndexException;
import vn.baocao.index.IndexOptions;
import vn.baocao.index.IndexProgress;
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

  @Option(names = "--log", paramLabel = "FILE")
  private @Nullable Path log;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths.index")
  private List<String> paths;

  @Override
  public Integer call() throws Exception {
    requireFiles();
    Path folder = index.folder(console.environment());
    if (log == null) {
      return run(folder, line -> {});
    }
    try (RunLog file = new RunLog(log, console.environment().clock())) {
      file.say(console.text("index.begins", folder, String.join(", ", paths)));
      try {
        return run(folder, file::say);
      } catch (IndexException e) {
        file.say(FailureReport.describe(e, console.messages()));
        throw e;
      }
    }
  }

  private int run(Path folder, RunSummary.Log lines) throws IOException, IndexException {
    IndexRun run;
    try (Progress progress = console.progress()) {
      Indexer indexer = new Indexer(folder, console.environment().clock());
      List<Path> roots = paths.stream().map(Path::of).toList();
      IndexProgress watched =
          progress.isShown() ? new RunProgress(progress, console) : IndexProgress.NONE;
      run = indexer.run(roots, options(), watched);
    }
    if (runReport != null) {
      writeReport(run, runReport);
    }
    new RunSummary(console, lines).say(run, folder);
    return run.failed().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  /**
   * Refuses paths behind which there is no file at all. More often than not a drive is not mounted,
   * and an index that is emptied for it would be missed the next morning.
   */
  private void requireFiles() throws IOException {
    if (paths.stream().map(Path::of).map(Corpus::existing).anyMatch(IndexCommand::holdsFile)) {
      return;
    }
    for (Corpus.Entry entry : new Corpus(paths.stream().map(Path::of).toList()).entries()) {
      if (entry instanceof Corpus.Unreadable path) {
        String why = DocumentRun.message(console, DocumentRun.failure(path));
        console.warn("input.failed", path.name(), why);
      }
    }
    throw CommandFailure.failed("input.empty", String.join(", ", paths));
  }

  /** Looks no further than to the first file. */
  private static boolean holdsFile(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.anyMatch(file -> Files.isRegularFile(file) && !isIgnored(root, file));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static boolean isIgnored(Path root, Path file) {
    return !file.equals(root)
        && StreamSupport.stream(root.relativize(file).spliterator(), false)
            .anyMatch(name -> Corpus.isIgnored(name.toString()));
  }

  private IndexOptions options() {
    return new IndexOptions(
        full,
        reading.jobs(IndexOptions.DEFAULT.jobs()),
        reading.timeout(),
        retryFailed,
        reading.ocr());
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
