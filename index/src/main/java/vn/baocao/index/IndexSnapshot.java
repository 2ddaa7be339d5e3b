package vn.baocao.index;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * A copy of the last commit of an index, for a backup. A run may go on meanwhile and even replace
 * the generation: the files of the commit are first pinned by hard links, which takes no time, and
 * copied then. The copy is an index like any other.
 *
 * @param bytes copied
 */
public record IndexSnapshot(long bytes) {

  /** How often a commit may be deleted by a run between the look at its files and their pinning. */
  private static final int TRIES = 20;

  /**
   * Copies the index in {@code folder}.
   *
   * @param target a folder that does not exist or is empty; it appears when the copy is complete
   * @throws IndexException if there is no index, another snapshot is being made, or one of the
   *     folders cannot be written
   */
  public static IndexSnapshot of(Path folder, Path target, InstantSource clock)
      throws IndexException {
    IndexFolder index = new IndexFolder(folder);
    if (index.generation() == null) {
      throw new IndexException(IndexException.Kind.NOT_FOUND, folder, "");
    }
    IndexFolder copy = new IndexFolder(target);
    RunLock lock = RunLock.takeForSnapshot(index, clock.instant());
    try {
      return copy(index, copy);
    } catch (FileAlreadyExistsException e) {
      throw copy.failure(new FileAlreadyExistsException(e.getFile(), null, "exists already"));
    } catch (IOException e) {
      throw copy.failure(e);
    } finally {
      lock.close();
    }
  }

  private static IndexSnapshot copy(IndexFolder index, IndexFolder copy)
      throws IOException, IndexException {
    Path target = copy.path().toAbsolutePath();
    if (Files.exists(target) && !IndexFolder.isEmpty(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    IndexFolder.delete(unfinished);
    Path generation = Files.createDirectories(unfinished.resolve(IndexFolder.FIRST_GENERATION));
    try {
      long bytes = copyCommit(index, generation);
      new IndexFolder(unfinished).use(generation);
      Files.deleteIfExists(target);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      return new IndexSnapshot(bytes);
    } finally {
      IndexFolder.delete(unfinished);
    }
  }

  private static long copyCommit(IndexFolder index, Path target)
      throws IOException, IndexException {
    Path pinned = index.path().resolve(IndexFolder.PINNED);
    for (int i = 1; ; i++) {
      try {
        IndexFolder.delete(pinned);
        Files.createDirectory(pinned);
        return copy(pin(index, pinned), target);
      } catch (NoSuchFileException e) {
        if (i == TRIES) {
          throw e;
        }
      } finally {
        IndexFolder.delete(pinned);
      }
    }
  }

  /** Links the files of the last commit into {@code pinned}, so that no run can delete them. */
  private static List<Path> pin(IndexFolder index, Path pinned) throws IOException, IndexException {
    List<Path> files = new ArrayList<>();
    try (DirectoryReader reader = index.open();
        Directory directory = reader.directory()) {
      Path generation = ((FSDirectory) directory).getDirectory();
      for (String name : reader.getIndexCommit().getFileNames()) {
        files.add(pin(generation.resolve(name), pinned.resolve(name)));
      }
    }
    return files;
  }

  /** The link; the file itself where the file system has no links. */
  private static Path pin(Path file, Path link) throws IOException {
    try {
      return Files.createLink(link, file);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      return file;
    }
  }

  private static long copy(List<Path> files, Path target) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      Path copy = target.resolve(file.getFileName());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      IOUtils.fsync(copy, false);
      bytes += Files.size(copy);
    }
    IOUtils.fsync(target, true);
    return bytes;
  }
}
