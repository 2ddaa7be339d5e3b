package vn.baocao.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import vn.baocao.corpus.reader.DocumentReader;
import vn.baocao.corpus.reader.ReadFailure;
import vn.baocao.corpus.reader.ReadLimits;
import vn.baocao.facts.FactExtractor;

/** One run over an index that it holds the lock of. */
final class IndexingRun implements AutoCloseable {

  /** Work that a crash may cost. */
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(30);

  private final IndexFolder folder;
  private final InstantSource clock;
  private final Instant started;
  private final IndexOptions options;
  private final String id;
  private final RunLock lock;
  private final Generations generations;
  private final Manifest manifest;
  private Instant committed;

  private IndexingRun(
      IndexFolder folder,
      InstantSource clock,
      Instant started,
      IndexOptions options,
      RunLock lock,
      Generations generations) {
    this.folder = folder;
    this.clock = clock;
    this.started = started;
    this.options = options;
    this.id = id(started);
    this.lock = lock;
    this.generations = generations;
    this.manifest = new Manifest(generations.before(), AnalysisVersion.current());
    this.committed = started;
  }

  /** Takes the lock and opens the index; closing the run gives both back. */
  static IndexingRun begin(
      IndexFolder folder, InstantSource clock, Instant started, IndexOptions options)
      throws IOException, IndexException {
    RunLock lock = RunLock.take(folder, started);
    try {
      CommitData first = commitData(started, false);
      Generations generations = Generations.open(folder, options.full(), first);
      return new IndexingRun(folder, clock, started, options, lock, generations);
    } catch (IOException | IndexException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  IndexRun index(List<Path> roots, IndexProgress progress) throws IOException, IndexException {
    SourceFiles sources = new SourceFiles(roots, folder.path());
    RunTally tally = new RunTally(progress, sources.count());
    Set<Path> unreadable = new HashSet<>();
    try (DocumentReader reader =
            new DocumentReader(
                ReadLimits.DEFAULT.withTime(options.timeout()), DocumentReader.Isolation.PROCESS);
        FileWorkers workers = new FileWorkers(options.jobs())) {
      FilePipeline pipeline = pipeline(reader, tally);
      sources.walk(
          new SourceFiles.Sink() {
            @Override
            public void file(SourceFiles.SourceFile file) throws IOException {
              dispatch(file, pipeline, workers, tally);
            }

            @Override
            public void unreadable(Path path, ReadFailure.Kind kind, String detail) {
              unreadable.add(path);
              tally.unreadable(new FileFailure(SourceFiles.name(path), kind, detail, 1));
            }
          });
      if (options.full()) {
        manifest.unseen(
            name -> !sources.covers(Path.of(name)),
            entry -> readAgain(entry, pipeline, workers, tally));
      }
      workers.await();
    }
    removeMissing(sources, unreadable, tally);
    generations.finish(commitData(started, true));
    return tally.report(id, started, clock.instant(), generations.facts());
  }

  private FilePipeline pipeline(DocumentReader reader, RunTally tally) {
    return new FilePipeline(
        reader,
        new FactExtractor(),
        generations.writer(),
        new KnownFacts(generations.before()),
        tally,
        clock,
        id);
  }

  /** Leaves the file alone or has it read. */
  private void dispatch(
      SourceFiles.SourceFile file, FilePipeline pipeline, FileWorkers workers, RunTally tally)
      throws IOException {
    Manifest.Entry known = manifest.see(file.name());
    boolean force =
        options.full()
            || known == null
            || known.outdated()
            || (options.retryFailed() && known.failures() > 0);
    if (known != null && !force && known.looksLike(file.size(), file.modified())) {
      tally.unchanged(known);
    } else {
      workers.submit(
          () -> {
            pipeline.index(file, known, force);
            commitIfDue();
          });
    }
  }

  /** A new generation also gets the files that the index holds from elsewhere. */
  private void readAgain(
      Manifest.Entry entry, FilePipeline pipeline, FileWorkers workers, RunTally tally)
      throws IOException {
    Path path = Path.of(entry.path());
    if (Files.exists(path)) {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      SourceFiles.SourceFile file = SourceFiles.SourceFile.of(path, attributes);
      workers.submit(() -> pipeline.index(file, entry, true));
    } else {
      tally.removed(entry);
    }
  }

  /** Called by the workers, after a file is written: an earlier commit would hold nothing new. */
  private synchronized void commitIfDue() throws IOException {
    Instant now = clock.instant();
    if (committed.plus(COMMIT_EVERY).isBefore(now)) {
      generations.commit(commitData(started, false));
      committed = now;
    }
  }

  /** Removes the files below the roots that the walk did not find, unless they are out of reach. */
  private void removeMissing(SourceFiles sources, Set<Path> unreadable, RunTally tally)
      throws IOException {
    try (DirectoryReader now = DirectoryReader.open(generations.writer())) {
      MovedFiles moved = new MovedFiles(now, manifest);
      manifest.unseen(
          name -> {
            Path path = Path.of(name);
            return sources.covers(path) && unreadable.stream().noneMatch(path::startsWith);
          },
          entry -> {
            generations.writer().deleteDocuments(FilePipeline.block(entry.path()));
            if (moved.hold(entry)) {
              tally.moved(entry);
            } else {
              tally.removed(entry);
            }
          });
    }
  }

  /** Runs do not overlap, so that the time they began tells them apart. */
  private static String id(Instant started) {
    return started.toString().replaceAll("[^0-9TZ]", "");
  }

  private static CommitData commitData(Instant started, boolean complete) {
    return new CommitData(
        CommitData.SCHEMA, AnalysisVersion.current(), id(started), started, complete);
  }

  @Override
  public void close() throws IOException {
    try {
      generations.close();
    } finally {
      lock.close();
    }
  }
}
