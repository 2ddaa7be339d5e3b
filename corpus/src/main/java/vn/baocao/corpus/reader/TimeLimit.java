package vn.baocao.corpus.reader;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The boundary around one file: what it costs is limited in time, and whatever a parser throws
 * becomes this file's failure. A parser that ignores its interruption is left behind on a daemon
 * thread.
 */
final class TimeLimit implements AutoCloseable {

  private final Duration limit;

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(null, task, "baocao-reader", 16L << 20);
            thread.setDaemon(true);
            return thread;
          });

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /** The results of the reading, or the one failure that it ended with. */
  List<ReadResult> run(String path, Callable<List<ReadResult>> reading) {
    Future<List<ReadResult>> results = threads.submit(reading);
    try {
      return results.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      results.cancel(true);
      return failure(path, ReadFailure.Kind.TIMED_OUT, "after " + limit.toSeconds() + " s");
    } catch (ExecutionException e) {
      return thrown(path, e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      results.cancel(true);
      Thread.currentThread().interrupt();
      return failure(path, ReadFailure.Kind.TIMED_OUT, "interrupted");
    }
  }

  private static List<ReadResult> thrown(String path, Throwable cause) {
    ReadFailure.Kind kind =
        switch (cause) {
          case ReadException e -> e.kind();
          case OutOfMemoryError e -> ReadFailure.Kind.OUT_OF_MEMORY;
          default -> ReadFailure.Kind.CORRUPT;
        };
    return failure(
        path,
        kind,
        cause instanceof ReadException
            ? String.valueOf(cause.getMessage())
            : ReadException.describe(cause));
  }

  private static List<ReadResult> failure(String path, ReadFailure.Kind kind, String detail) {
    return List.of(new ReadFailure(path, kind, detail));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
