package vn.baocao.corpus.reader;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs actions when their time is up, unless they are cancelled before. */
final class Watch implements AutoCloseable {

  /** An action that waits for its time. */
  interface Alarm {
    void cancel();
  }

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "baocao-watch");
            thread.setDaemon(true);
            return thread;
          });

  Watch() {
    timer.setRemoveOnCancelPolicy(true);
  }

  Alarm after(Duration time, Runnable action) {
    ScheduledFuture<?> waiting = timer.schedule(action, time.toMillis(), TimeUnit.MILLISECONDS);
    return () -> waiting.cancel(false);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
