package vn.baocao.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A log for runs that nobody watches: one line an event, with its time (UTC). Where the file would
 * grow beyond its limit it is renamed to {@code NAME.1}, the one before to {@code NAME.2} and so
 * on, and the oldest is deleted.
 */
final class RunLog implements AutoCloseable {

  private static final long LARGEST = 10_000_000;
  private static final int KEPT = 5;

  private final Path file;
  private final InstantSource clock;
  private final long largest;
  private @Nullable Writer out;
  private long size;

  RunLog(Path file, InstantSource clock) throws IOException {
    this(file, clock, LARGEST);
  }

  /**
   * @param largest bytes of one file
   */
  RunLog(Path file, InstantSource clock, long largest) throws IOException {
    this.file = file;
    this.clock = clock;
    this.largest = largest;
    this.size = Files.exists(file) ? Files.size(file) : 0;
  }

  void say(String text) throws IOException {
    String line = clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + text + "\n";
    int bytes = line.getBytes(StandardCharsets.UTF_8).length;
    if (size > 0 && size + bytes > largest) {
      close();
      rotate();
      size = 0;
    }
    if (out == null) {
      out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
    out.write(line);
    out.flush();
    size += bytes;
  }

  private void rotate() throws IOException {
    for (int i = KEPT; i > 0; i--) {
      Path older = i == 1 ? file : numbered(i - 1);
      if (Files.exists(older)) {
        Files.move(older, numbered(i), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private Path numbered(int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }
}
