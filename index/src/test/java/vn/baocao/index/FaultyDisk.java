package vn.baocao.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that may run full, refuse to be written, or lose what was not forced to it. */
final class FaultyDisk implements IndexFolder.Directories {

  private final Set<Path> forced = ConcurrentHashMap.newKeySet();
  private final AtomicLong bytesLeft = new AtomicLong(Long.MAX_VALUE);
  private final AtomicLong stepsLeft = new AtomicLong(Long.MAX_VALUE);

  /** From now on only so much can be written. */
  void fullAfter(long bytes) {
    bytesLeft.set(bytes);
  }

  /**
   * So many files can be begun, forced or renamed; with the next the power goes. What {@code
   * generation} holds now stands firmly.
   */
  void powerFor(long steps, Path generation) {
    forced.clear();
    Stream.of(generation.toFile().list()).map(generation::resolve).forEach(forced::add);
    stepsLeft.set(steps);
  }

  boolean powerIsGone() {
    return stepsLeft.get() < 0;
  }

  /** After the power came back: of what was not forced to the disk, half of each file is lost. */
  void loseWhatWasNotForced(Path generation) throws IOException {
    stepsLeft.set(Long.MAX_VALUE);
    for (String name : generation.toFile().list()) {
      Path file = generation.resolve(name);
      if (!forced.contains(file)) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(Files.size(file) / 2);
        }
      }
    }
  }

  @Override
  public Directory open(Path generation) throws IOException {
    return new Disk(FSDirectory.open(generation), generation);
  }

  private final class Disk extends FilterDirectory {

    private final Path folder;

    Disk(Directory directory, Path folder) {
      super(directory);
      this.folder = folder;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      step();
      return limited(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
        throws IOException {
      step();
      return limited(in.createTempOutput(prefix, suffix, context));
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
      step();
      in.sync(names);
      names.forEach(name -> forced.add(folder.resolve(name)));
    }

    @Override
    public void rename(String source, String target) throws IOException {
      step();
      in.rename(source, target);
      if (forced.remove(folder.resolve(source))) {
        forced.add(folder.resolve(target));
      }
    }

    private void step() throws IOException {
      if (stepsLeft.decrementAndGet() < 0) {
        throw new IOException("the power is gone");
      }
    }

    private IndexOutput limited(IndexOutput output) {
      return new FilterIndexOutput("limited", output.getName(), output) {
        @Override
        public void writeByte(byte b) throws IOException {
          take(1);
          super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
          take(length);
          super.writeBytes(bytes, offset, length);
        }
      };
    }

    private void take(long bytes) throws IOException {
      if (bytesLeft.addAndGet(-bytes) < 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
