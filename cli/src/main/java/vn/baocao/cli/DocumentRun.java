package vn.baocao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import vn.baocao.corpus.Corpus;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.ReadWarning;
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

  /** Stands for the standard input. */
  static final String STDIN = "-";

  private static final int JOBS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

  private final Console console;
  private final ReadingOptions options;
  private final List<String> paths;
  private int read;
  private int failed;

  DocumentRun(Console console, ReadingOptions options, List<String> paths) {
    this.console = console;
    this.options = options;
    this.paths = paths;
  }

  /**
   * @param work done for each file or member, by several threads
   * @throws CommandFailure if there is no file at all
   */
  <T> void forEach(Function<ReadResult, T> work, Sink<T> sink) throws Exception {
    List<Path> files = files();
    if (files.isEmpty()) {
      if (failed == 0) {
        throw CommandFailure.failed("input.empty", String.join(", ", paths));
      }
      return;
    }
    int jobs = options.jobs(JOBS);
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(jobs, files.size()));
    try (DocumentReader reader = options.reader();
        Progress progress = console.progress()) {
      Deque<Future<List<T>>> pending = new ArrayDeque<>();
      int done = 0;
      for (Path file : files) {
        pending.add(workers.submit(() -> read(reader, file).stream().map(work).toList()));
        if (pending.size() > 2 * jobs) {
          take(pending, sink);
          progress.show(console.text("progress.files", ++done, files.size(), Corpus.name(file)));
        }
      }
      while (!pending.isEmpty()) {
        take(pending, sink);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /** Whether the paths stand for more than one file. */
  boolean isOfSeveral() throws IOException {
    return paths.size() > 1
        || new Corpus(roots())
                .entries().stream().filter(Corpus.SourceFile.class::isInstance).count()
            > 1;
  }

  /** The files behind the paths; what cannot be looked into fails. */
  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    if (paths.contains(STDIN)) {
      files.add(Path.of(STDIN));
    }
    for (Corpus.Entry entry : new Corpus(roots()).entries()) {
      switch (entry) {
        case Corpus.SourceFile file -> files.add(file.path());
        case Corpus.Unreadable path -> fail(failure(path));
      }
    }
    return files;
  }

  private List<Path> roots() {
    return paths.stream().filter(path -> !path.equals(STDIN)).map(Path::of).toList();
  }

  /** Why a path cannot be walked. */
  static ReadFailure failure(Corpus.Unreadable path) {
    ReadFailure.Kind kind = path.missing() ? ReadFailure.Kind.MISSING : ReadFailure.Kind.UNREADABLE;
    return new ReadFailure(path.name(), kind, path.detail());
  }

  private List<ReadResult> read(DocumentReader reader, Path file) throws IOException {
    return file.toString().equals(STDIN)
        ? reader.read(console.environment().in().readAllBytes(), STDIN)
        : reader.read(file, Corpus.name(file));
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

  /** Counts a document that was read, and says what may be missing or wrong in it. */
  void succeed(Document document) {
    read++;
    for (ReadWarning warning : document.warnings()) {
      if (warning.kind().isDoubt()) {
        console.note("input.doubt", document.path(), message(console, warning));
      }
    }
  }

  /** A doubt about what was read, in the user's language. */
  static String message(Console console, ReadWarning warning) {
    String text = console.text("doubt." + warning.kind().id());
    return warning.detail().isEmpty() ? text : text + " (" + warning.detail() + ")";
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
