package vn.baocao.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an index: {@code current} names the folder of the generation in use ({@code
 * index-1}), which holds Lucene's files; {@code lock} is held by the run that writes, {@code
 * snapshot.lock} by one who copies, to whom {@code pinned} belongs.
 */
public final class IndexFolder {

  private static final String LOCK = "lock";
  private static final String CURRENT = "current";
  private static final String GENERATION = "index-";
  private static final String SNAPSHOT_LOCK = "snapshot.lock";

  /** The generation of an index that never had another. */
  static final String FIRST_GENERATION = GENERATION + 1;

  /** Folder of links to the files that a snapshot copies. */
  static final String PINNED = "pinned";

  private static final Set<String> OWN = Set.of(LOCK, SNAPSHOT_LOCK, PINNED);

  /** Opens the folder of a generation; another one in tests. */
  @FunctionalInterface
  interface Directories {
    Directory open(Path generation) throws IOException;
  }

  private final Path folder;
  private final Directories directories;

  public IndexFolder(Path folder) {
    this(folder, FSDirectory::open);
  }

  IndexFolder(Path folder, Directories directories) {
    this.folder = folder;
    this.directories = directories;
  }

  Directory directory(Path generation) throws IOException {
    return directories.open(generation);
  }

  /**
   * Opens the last commit for reading; the caller closes it.
   *
   * @throws IndexException if there is no index, or one of another version
   */
  public DirectoryReader open() throws IndexException {
    Path generation = generation();
    if (generation == null) {
      throw new IndexException(IndexException.Kind.NOT_FOUND, folder, "");
    }
    try {
      return open(generation);
    } catch (NoSuchFileException | IndexNotFoundException e) {
      return openAfterSwitch(generation);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** A run may have replaced the generation between the look at its name and its opening. */
  private DirectoryReader openAfterSwitch(Path old) throws IndexException {
    Path generation = generation();
    if (generation == null || generation.equals(old)) {
      throw new IndexException(IndexException.Kind.NOT_FOUND, folder, "");
    }
    try {
      return open(generation);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private DirectoryReader open(Path generation) throws IOException, IndexException {
    DirectoryReader reader = DirectoryReader.open(directory(generation));
    CommitData data = CommitData.of(reader.getIndexCommit().getUserData());
    if (data == null || !data.schema().equals(CommitData.SCHEMA)) {
      reader.close();
      throw otherVersion(data == null ? "unknown" : data.schema());
    }
    return reader;
  }

  /** What the index holds, as {@code reader} of this folder sees it. */
  public IndexStatus status(DirectoryReader reader) throws IndexException {
    try {
      return StatusCount.of(reader, commit(reader), bytes());
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** The change set of the commit that {@code reader} sees, see {@link IndexFields#SINCE}. */
  public String changes(DirectoryReader reader) throws IndexException {
    try {
      return commit(reader).changes();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static CommitData commit(DirectoryReader reader) throws IOException {
    CommitData data = CommitData.of(reader.getIndexCommit().getUserData());
    if (data == null) {
      throw new CorruptIndexException("commit without run", reader.directory().toString());
    }
    return data;
  }

  /** Bytes of the generation in use. */
  private long bytes() throws IOException, IndexException {
    Path generation = generation();
    if (generation == null) {
      return 0;
    }
    long bytes = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(generation)) {
      for (Path file : files) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  Path path() {
    return folder;
  }

  Path lockFile() {
    return folder.resolve(LOCK);
  }

  Path snapshotLockFile() {
    return folder.resolve(SNAPSHOT_LOCK);
  }

  /** Makes the folder where there is none. */
  void create() throws IndexException {
    try {
      Files.createDirectories(folder);
      if (currentName() == null && holdsSomethingElse()) {
        throw new IndexException(
            IndexException.Kind.OTHER_VERSION, folder, "the folder is not empty and no index");
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private boolean holdsSomethingElse() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .anyMatch(
              name -> !OWN.contains(name) && !name.startsWith(CURRENT) && !isGeneration(name));
    }
  }

  /** The folder of the generation in use; null before the first commit. */
  @Nullable Path generation() throws IndexException {
    String name;
    try {
      name = currentName();
    } catch (IOException e) {
      throw failure(e);
    }
    if (name != null && !isGeneration(name)) {
      throw otherVersion(name);
    }
    return name == null ? null : folder.resolve(name);
  }

  /** Whether no generation is in use yet. */
  boolean isNew() throws IOException {
    return currentName() == null;
  }

  /** Whether {@code generation} is the one in use. */
  boolean uses(Path generation) throws IOException {
    return generation.getFileName().toString().equals(currentName());
  }

  private @Nullable String currentName() throws IOException {
    try {
      return Files.readString(folder.resolve(CURRENT), StandardCharsets.UTF_8).strip();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** A folder for a generation that is not yet in use, empty. Only under the lock. */
  Path newGeneration() throws IOException {
    String current = currentName();
    int number = 1;
    if (current != null && isGeneration(current)) {
      deleteGenerationsBut(folder.resolve(current));
      number = Integer.parseInt(current.substring(GENERATION.length())) + 1;
    } else {
      deleteGenerationsBut(null);
    }
    return Files.createDirectory(folder.resolve(GENERATION + number));
  }

  /** Makes a generation the one in use, at once, and deletes all others. Only under the lock. */
  void use(Path generation) throws IOException {
    Path next = folder.resolve(CURRENT + ".next");
    Files.writeString(next, generation.getFileName() + "\n", StandardCharsets.UTF_8);
    IOUtils.fsync(next, false);
    Files.move(
        next,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(folder, true);
    deleteGenerationsBut(generation);
  }

  private void deleteGenerationsBut(@Nullable Path kept) throws IOException {
    List<Path> others;
    try (Stream<Path> files = Files.list(folder)) {
      others =
          files
              .filter(file -> isGeneration(file.getFileName().toString()))
              .filter(file -> !file.equals(kept))
              .toList();
    }
    for (Path other : others) {
      delete(other);
    }
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** Deletes a folder with all that is in it, if there is one. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static boolean isGeneration(String name) {
    return name.matches(GENERATION + "[0-9]{1,9}");
  }

  private IndexException otherVersion(String found) {
    return new IndexException(
        IndexException.Kind.OTHER_VERSION,
        folder,
        "format " + found + ", this program writes format " + CommitData.SCHEMA);
  }

  /** What an error of the file system or of Lucene means to the user. */
  public IndexException failure(IOException e) {
    IndexException.Kind kind =
        switch (e) {
          case IndexFormatTooOldException old -> IndexException.Kind.OTHER_VERSION;
          case IndexFormatTooNewException tooNew -> IndexException.Kind.OTHER_VERSION;
          case CorruptIndexException corrupt -> IndexException.Kind.CORRUPT;
          case EOFException cut -> IndexException.Kind.CORRUPT;
          case IndexNotFoundException missing -> IndexException.Kind.NOT_FOUND;
          default -> IndexException.Kind.NOT_WRITABLE;
        };
    return new IndexException(kind, folder, detail(e));
  }

  private static String detail(IOException e) {
    String message = String.valueOf(e.getMessage()).replace('\n', ' ');
    return switch (e) {
      case AccessDeniedException denied -> "no permission for " + denied.getFile();
      case FileSystemException other when other.getReason() != null ->
          other.getReason() + ": " + other.getFile();
      default -> message;
    };
  }
}
