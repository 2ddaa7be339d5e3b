package vn.baocao.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.reader.ReadFailure;

/**
 * Decides of each file that the walk finds whether it is left alone, read now, or read later. Only
 * for the thread that walks.
 */
final class FileDispatch implements SourceFiles.Sink {

  /** Reads and writes one file. */
  @FunctionalInterface
  interface Work {
    void index(SourceFiles.SourceFile file, Manifest.@Nullable Entry before, boolean force)
        throws IOException;
  }

  private final Manifest manifest;
  private final IndexOptions options;
  private final YoungFiles young;
  private final FileWorkers workers;
  private final Work work;
  private final RunTally tally;
  private final Set<Path> unreadable = new HashSet<>();

  FileDispatch(
      Manifest manifest,
      IndexOptions options,
      YoungFiles young,
      FileWorkers workers,
      Work work,
      RunTally tally) {
    this.manifest = manifest;
    this.options = options;
    this.young = young;
    this.workers = workers;
    this.work = work;
    this.tally = tally;
  }

  @Override
  public void file(SourceFiles.SourceFile file) throws IOException {
    String name = file.name();
    FileColumns.Glance known = manifest.see(name);
    if (known != null
        && !mustRead(known.outdated(), known.failures())
        && known.looksLike(file.size(), file.modified())) {
      tally.unchanged(name, known.documents(), known.failures());
    } else if (!young.take(file)) {
      submit(file, manifest.entry(name));
    }
  }

  @Override
  public void unreadable(Path path, ReadFailure.Kind kind, String detail) {
    unreadable.add(path);
    tally.unreadable(new FileFailure(SourceFiles.name(path), kind, detail, 1));
  }

  /** Whether {@code path} lies where the walk could not look. */
  boolean isOutOfReach(Path path) {
    return unreadable.stream().anyMatch(path::startsWith);
  }

  /** Where the walk could not look. */
  List<String> outOfReach() {
    return unreadable.stream().sorted().map(Path::toString).toList();
  }

  /** Submits the files that had to rest first. */
  void submitYoung() throws IOException {
    for (SourceFiles.SourceFile file : young.rested()) {
      submit(file, manifest.entry(file.name()));
    }
  }

  /** Submits a file that the walk did not come by; false if it is gone. */
  boolean submitAgain(Manifest.Entry entry) throws IOException {
    Path path = Path.of(entry.path());
    if (!Files.exists(path)) {
      return false;
    }
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    submit(SourceFiles.SourceFile.of(path, attributes), entry);
    return true;
  }

  private void submit(SourceFiles.SourceFile file, Manifest.@Nullable Entry known)
      throws IOException {
    boolean force = known == null || mustRead(known.outdated(), known.failures());
    workers.submit(() -> work.index(file, known, force));
  }

  /** Whether it must be read even if its bytes are the same. */
  private boolean mustRead(boolean outdated, int failures) {
    return options.full() || outdated || (options.retryFailed() && failures > 0);
  }
}
