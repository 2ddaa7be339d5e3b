package vn.baocao.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import vn.baocao.cli.InputFiles.InputFile;
import vn.baocao.corpus.reader.DocumentReader;
import vn.baocao.corpus.reader.ReadFailure;
import vn.baocao.corpus.reader.ReadResult;

/**
 * Reads the files that a user names, several at a time, and hands on what became of each in the
 * order of the command line. Failures are said on standard error and decide the exit code.
 */
final class DocumentRun {

  /** Takes the results, in order, on the thread that runs the command. */
  interface Sink<T> {
    void accept(T result) throws IOException;
  }

  private static final int JOBS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

  private final Console console;
  private final List<String> paths;
  private int read;
  private int failed;

  DocumentRun(Console console, List<String> paths) {
    this.console = console;
    this.paths = paths;
  }

  /**
   * @param work done for each file or member, by several threads
   * @throws CommandFailure if there is no file at all
   */
  <T> void forEach(Function<ReadResult, T> work, Sink<T> sink) throws Exception {
    InputFiles inputs = InputFiles.of(paths);
    inputs.failures().forEach(this::fail);
    if (inputs.files().isEmpty()) {
      if (inputs.failures().isEmpty()) {
        throw CommandFailure.failed("input.empty", String.join(", ", paths));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(JOBS, inputs.files().size()));
    try (DocumentReader reader = new DocumentReader();
        Progress progress = console.progress()) {
      Deque<Future<List<T>>> pending = new ArrayDeque<>();
      int done = 0;
      for (InputFile file : inputs.files()) {
        pending.add(workers.submit(() -> read(reader, file).stream().map(work).toList()));
        if (pending.size() > 2 * JOBS) {
          take(pending, sink);
          progress.show(console.text("progress.files", ++done, inputs.files().size(), file.name()));
        }
      }
      while (!pending.isEmpty()) {
        take(pending, sink);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private List<ReadResult> read(DocumentReader reader, InputFile file) throws IOException {
    return file.name().equals(InputFiles.STDIN)
        ? reader.read(console.environment().in().readAllBytes(), file.name())
        : reader.read(file.path(), file.name());
  }

  private static <T> void take(Deque<Future<List<T>>> pending, Sink<T> sink) throws Exception {
    try {
      for (T result : pending.remove().get()) {
        sink.accept(result);
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Counts a document that was read. */
  void succeed() {
    read++;
  }

  /** Says why a file gave no document, and counts it. */
  void fail(ReadFailure failure) {
    failed++;
    console.warn("input.failed", failure.path(), message(console, failure));
  }

  /** Why a file gave no document and what to do, in the user's language. */
  static String message(Console console, ReadFailure failure) {
    return message(console, failure.kind(), failure.detail());
  }

  static String message(Console console, ReadFailure.Kind kind, String detail) {
    String text = console.text("read." + kind.name().toLowerCase(Locale.ROOT));
    return detail.isEmpty() ? text : text + " (" + detail + ")";
  }

  /** 0 where every file was read, 1 where none was, else 3. */
  int exitCode() {
    if (failed == 0) {
      return ExitCode.DONE;
    }
    return read == 0 ? ExitCode.FAILED : ExitCode.SOME_FAILED;
  }
}
