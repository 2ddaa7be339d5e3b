package vn.baocao.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The right to write an index. The system gives it back when the process ends, however it ends: a
 * lock file that was left behind holds nobody up. Its text says who holds it and since when.
 */
final class RunLock implements AutoCloseable {

  /** The byte that is locked lies beyond the text, so that the text stays readable everywhere. */
  private static final long LOCKED_BYTE = 1L << 40;

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws IndexException if another run holds the lock; its detail says which
   */
  static RunLock take(IndexFolder folder, Instant now) throws IndexException {
    return take(folder, folder.lockFile(), now);
  }

  /**
   * The right to make a snapshot, which a run does not stand in the way of.
   *
   * @throws IndexException if another snapshot is being made; its detail says by whom
   */
  static RunLock takeForSnapshot(IndexFolder folder, Instant now) throws IndexException {
    return take(folder, folder.snapshotLockFile(), now);
  }

  private static RunLock take(IndexFolder folder, Path file, Instant now) throws IndexException {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!lock(channel)) {
        channel.close();
        throw new IndexException(IndexException.Kind.LOCKED, folder.path(), owner(file));
      }
      String owner = "process " + ProcessHandle.current().pid() + ", since " + now + "\n";
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
      return new RunLock(channel);
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String owner(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).strip();
  }

  /** Gives the lock back. */
  @Override
  public void close() {
    try (channel) {
      channel.truncate(0);
    } catch (IOException e) {
      // The lock goes with the channel; only the text that names its holder stays behind.
    }
  }
}
