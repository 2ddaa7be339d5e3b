package vn.baocao.corpus.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Worker processes, kept warm between files: as many as there are threads reading at once. One that
 * ended is replaced with the next file.
 */
final class Workers implements AutoCloseable {

  private static final int MEGABYTES = 768;

  private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
  private final Watch watch = new Watch();
  private final String main;
  private final int megabytes;
  private volatile boolean closed;
  private @Nullable Path temporary;

  Workers() {
    this(WorkerMain.class.getName(), MEGABYTES);
  }

  /**
   * @param main the class that serves the requests
   * @param megabytes of memory for each
   */
  Workers(String main, int megabytes) {
    this.main = main;
    this.megabytes = megabytes;
  }

  /**
   * Reads in a process of its own.
   *
   * @throws IOException if no process can be started
   */
  List<ReadResult> read(byte[] content, String name, ReadLimits limits, Ocr ocr)
      throws IOException {
    WorkerProcess worker = worker();
    List<ReadResult> results = worker.read(content, name, limits, ocr, watch);
    if (worker.wasKilled()) {
      // That may have had nothing to do with this file.
      worker.close();
      worker = worker();
      results = worker.read(content, name, limits, ocr, watch);
    }
    if (worker.isAlive() && !closed) {
      idle.push(worker);
    } else {
      worker.close();
    }
    return results;
  }

  private WorkerProcess worker() throws IOException {
    for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
      if (worker.isAlive()) {
        return worker;
      }
      worker.close();
    }
    return WorkerProcess.start(main, megabytes, temporary());
  }

  @Override
  public void close() {
    closed = true;
    for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
      worker.close();
    }
    watch.close();
    deleteTemporary();
  }

  private synchronized Path temporary() throws IOException {
    if (temporary == null) {
      temporary = Files.createTempDirectory("baocao-");
    }
    return temporary;
  }

  /** What a worker that was stopped has left behind. */
  private synchronized void deleteTemporary() {
    if (temporary == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(temporary)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // A process on its way out still holds a file there; the system's own cleaning takes it.
      temporary.toFile().deleteOnExit();
    }
  }
}
