package vn.baocao.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Works on several files at a time. Whoever submits more than the workers can take waits, so that
 * memory does not grow with the archive. After an error nothing more is begun.
 */
final class FileWorkers implements AutoCloseable {

  /** Files waiting for each worker: enough that none idles while the next is looked up. */
  private static final int WAITING = 8;

  /** Work on one file. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  private final int places;
  private final Semaphore free;
  private final ExecutorService executor;
  private final AtomicReference<@Nullable Throwable> error = new AtomicReference<>();

  FileWorkers(int jobs) {
    this.places = jobs * WAITING;
    this.free = new Semaphore(places);
    this.executor =
        Executors.newFixedThreadPool(jobs, Thread.ofPlatform().name("file-", 1).factory());
  }

  /**
   * @throws IOException if earlier work failed
   */
  void submit(Task task) throws IOException {
    acquire(1);
    throwError();
    executor.execute(() -> run(task));
  }

  private void run(Task task) {
    try {
      if (error.get() == null) {
        task.run();
      }
    } catch (IOException | RuntimeException | Error e) {
      error.compareAndSet(null, e);
    } finally {
      free.release();
    }
  }

  /**
   * Waits until all that was submitted is done.
   *
   * @throws IOException if any of it failed
   */
  void await() throws IOException {
    acquire(places);
    free.release(places);
    throwError();
  }

  private void acquire(int permits) throws IOException {
    try {
      free.acquire(permits);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the run was interrupted");
    }
  }

  private void throwError() throws IOException {
    switch (error.get()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    error.compareAndSet(null, new IOException("the run was stopped"));
    executor.close();
  }
}
