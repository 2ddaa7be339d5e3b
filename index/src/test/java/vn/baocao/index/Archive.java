package vn.baocao.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import vn.baocao.search.Hit;
import vn.baocao.search.SearchQuery;
import vn.baocao.search.Searcher;

/** A folder of reports and its index; its clock goes on by an hour from run to run. */
public final class Archive {

  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

  private final Path files;
  private final Path index;
  private Instant now = BEGIN;
  private Runnable meanwhile = () -> {};

  public Archive(Path folder) throws IOException {
    this.files = Files.createDirectories(folder.resolve("reports"));
    this.index = folder.resolve("index");
  }

  public Path files() {
    return files;
  }

  public Path index() {
    return index;
  }

  Instant now() {
    return now;
  }

  InstantSource clock() {
    return () -> now;
  }

  /** Writes a file as of now. */
  public Path write(String name, String text) throws IOException {
    Path file = files.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    Files.setLastModifiedTime(file, FileTime.from(now));
    return file;
  }

  public void delete(String name) throws IOException {
    Files.delete(files.resolve(name));
  }

  public void rename(String from, String to) throws IOException {
    Files.move(files.resolve(from), files.resolve(to));
  }

  /** Runs over the whole folder. */
  public IndexRun run() throws IndexException {
    return run(IndexOptions.DEFAULT);
  }

  IndexRun run(IndexOptions options) throws IndexException {
    return run(List.of(files), options, IndexProgress.NONE);
  }

  IndexRun run(List<Path> roots, IndexOptions options, IndexProgress progress)
      throws IndexException {
    now = now.plus(Duration.ofHours(1));
    return indexer(AnalysisVersion.current()).run(roots, options, progress);
  }

  /** Something that happens while a run waits for young files. */
  interface Event {
    void happen() throws IOException;
  }

  void whileResting(Event event) {
    meanwhile =
        () -> {
          try {
            event.happen();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
  }

  /** Runs as another version of the program. */
  IndexRun runAs(String analysis) throws IndexException {
    now = now.plus(Duration.ofHours(1));
    return indexer(analysis).run(List.of(files), IndexOptions.DEFAULT, IndexProgress.NONE);
  }

  private Indexer indexer(String analysis) {
    YoungFiles.Pause pause =
        time -> {
          now = now.plus(time);
          meanwhile.run();
        };
    return new Indexer(new IndexFolder(index), clock(), pause, analysis);
  }

  /** File names of the hits, best first. */
  public List<String> search(String query) throws Exception {
    return search(SearchQuery.of(query));
  }

  public List<String> search(SearchQuery query) throws Exception {
    try (Searcher searcher = Searcher.open(index)) {
      return searcher.search(query).hits().stream().map(Archive::fileName).toList();
    }
  }

  public static String fileName(Hit hit) {
    return hit.path().substring(hit.path().lastIndexOf('/') + 1);
  }

  IndexStatus status() throws IndexException {
    try (Searcher searcher = Searcher.open(index)) {
      return searcher.status();
    }
  }
}
