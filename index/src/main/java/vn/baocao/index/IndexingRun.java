package vn.baocao.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import vn.baocao.corpus.reader.DocumentReader;
import vn.baocao.corpus.reader.ReadLimits;

/** One run over an index that it holds the lock of. */
final class IndexingRun implements AutoCloseable {

  private final IndexFolder folder;
  private final InstantSource clock;
  private final YoungFiles.Pause pause;
  private final IndexOptions options;
  private final RunId id;
  private final RunLock lock;
  private final Generations generations;
  private final Manifest manifest;
  private final KnownFacts known;
  private final BlockWriter writer;
  private final ReentrantLock committing = new ReentrantLock();
  private final CommitSchedule schedule;

  private IndexingRun(
      IndexFolder folder,
      InstantSource clock,
      YoungFiles.Pause pause,
      IndexOptions options,
      RunLock lock,
      Generations generations)
      throws IOException {
    this.folder = folder;
    this.clock = clock;
    this.pause = pause;
    this.options = options;
    this.lock = lock;
    this.generations = generations;
    this.id = generations.run();
    this.manifest = new Manifest(generations.before(), id.analysis());
    this.known = new KnownFacts(generations.before(), id);
    this.writer = new BlockWriter(generations.writer());
    this.schedule = new CommitSchedule(id.started());
  }

  /** Takes the lock and opens the index; closing the run gives both back. */
  static IndexingRun begin(
      IndexFolder folder,
      InstantSource clock,
      YoungFiles.Pause pause,
      String analysis,
      IndexOptions options)
      throws IOException, IndexException {
    Instant started = clock.instant();
    RunLock lock = RunLock.take(folder, started);
    try {
      Generations generations = Generations.open(folder, options.full(), analysis, started);
      return new IndexingRun(folder, clock, pause, options, lock, generations);
    } catch (IOException | IndexException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  IndexRun index(List<Path> roots, IndexProgress progress) throws IOException, IndexException {
    SourceFiles sources = new SourceFiles(roots, folder.path());
    RunTally tally = new RunTally(progress, progress.wantsTotal() ? sources.count() : 0);
    try (DocumentReader reader =
            new DocumentReader(
                ReadLimits.DEFAULT.withTime(options.timeout()),
                DocumentReader.Isolation.PROCESS,
                options.ocr());
        FileWorkers workers = new FileWorkers(options.jobs())) {
      MovedFiles moved = new MovedFiles(generations.before(), sources::covers);
      FilePipeline pipeline = new FilePipeline(reader, known, moved, writer, tally, clock, id);
      FileDispatch.Work work =
          (file, before, force) -> {
            pipeline.index(file, before, force);
            commitIfDue();
          };
      FileDispatch dispatch =
          new FileDispatch(manifest, options, new YoungFiles(clock, pause), workers, work, tally);
      sources.walk(dispatch);
      if (options.full()) {
        readElsewhere(sources, dispatch, tally);
      }
      dispatch.submitYoung();
      workers.await();
      removeMissing(sources, dispatch, tally);
    }
    Copies.mark(generations.writer());
    generations.finish(id.commit(true));
    return tally.report(id.id(), id.started(), clock.instant(), generations.facts());
  }

  /** A new generation also gets the files that the index holds from elsewhere. */
  private void readElsewhere(SourceFiles sources, FileDispatch dispatch, RunTally tally)
      throws IOException, IndexException {
    if (manifest.anyUnseen(name -> dispatch.isOutOfReach(Path.of(name)))) {
      String where = String.join(", ", dispatch.outOfReach());
      throw new IndexException(IndexException.Kind.OUT_OF_REACH, folder.path(), where);
    }
    manifest.unseen(
        name -> !sources.covers(Path.of(name)),
        entry -> {
          if (!dispatch.submitAgain(entry)) {
            remove(entry, tally);
          }
        });
  }

  /** Called by the workers, after a file is written: an earlier commit would hold nothing new. */
  private void commitIfDue() throws IOException {
    if (!committing.tryLock()) {
      return;
    }
    try {
      if (schedule.isDue(clock.instant())) {
        generations.commit(id.commit(false));
        schedule.made(clock.instant());
      }
    } finally {
      committing.unlock();
    }
  }

  /** Removes the files below the roots that the walk did not find, unless they are out of reach. */
  private void removeMissing(SourceFiles sources, FileDispatch dispatch, RunTally tally)
      throws IOException {
    try (DirectoryReader now = DirectoryReader.open(generations.writer())) {
      manifest.unseen(
          name -> {
            Path path = Path.of(name);
            return sources.covers(path) && !dispatch.isOutOfReach(path);
          },
          entry -> {
            if (now.docFreq(MovedFiles.term(entry.path(), id.changes())) > 0) {
              writer.remove(FileFacts.none(entry.path()));
            } else {
              remove(entry, tally);
            }
          });
    }
  }

  private void remove(Manifest.Entry entry, RunTally tally) throws IOException {
    writer.remove(known.of(entry.path()).removed(id.changes()));
    tally.removed(entry);
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
