package vn.baocao.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import vn.baocao.search.query.TextField;

/** What a run reads and where it writes: the same generation of the index, or a new one. */
final class Generations implements AutoCloseable {

  private static final double BUFFER_MEGABYTES = 64;

  private final IndexFolder folder;
  private final Path target;
  private final Directory directory;
  private final IndexWriter writer;
  private final DirectoryReader before;
  private final RunId run;

  private Generations(
      IndexFolder folder,
      Path target,
      Directory directory,
      IndexWriter writer,
      DirectoryReader before,
      RunId run) {
    this.folder = folder;
    this.target = target;
    this.directory = directory;
    this.writer = writer;
    this.before = before;
    this.run = run;
  }

  /**
   * Opens the generation in use, or a new one where there is none or all is to be read again.
   *
   * @param analysis version of the program that runs
   * @param started when the run did
   */
  static Generations open(IndexFolder folder, boolean full, String analysis, Instant started)
      throws IOException, IndexException {
    DirectoryReader current = full ? openIfReadable(folder) : openIfPresent(folder);
    try {
      CommitData last =
          current == null ? null : CommitData.of(current.getIndexCommit().getUserData());
      RunId run = RunId.after(last, analysis, started);
      return current == null || full
          ? renew(folder, current, run)
          : resume(folder, current, Objects.requireNonNull(folder.generation()), run);
    } catch (IOException | IndexException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(current);
      throw e;
    }
  }

  private static @Nullable DirectoryReader openIfPresent(IndexFolder folder) throws IndexException {
    return folder.generation() == null ? null : folder.open();
  }

  /** A generation that is of another version or damaged is not needed to make a new one. */
  private static @Nullable DirectoryReader openIfReadable(IndexFolder folder)
      throws IndexException {
    try {
      return openIfPresent(folder);
    } catch (IndexException e) {
      return switch (e.kind()) {
        case OTHER_VERSION, CORRUPT, NOT_FOUND -> null;
        case LOCKED, NOT_WRITABLE, OUT_OF_REACH, OUT_OF_MEMORY -> throw e;
      };
    }
  }

  private static Generations resume(
      IndexFolder folder, DirectoryReader current, Path generation, RunId run) throws IOException {
    Directory directory = folder.directory(generation);
    try {
      IndexWriter writer = writer(directory);
      if (run.begins()) {
        writer.deleteDocuments(new Term(IndexFields.RECORD, IndexFields.GONE_RECORD));
      }
      return new Generations(folder, generation, directory, writer, current, run);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  private static Generations renew(IndexFolder folder, @Nullable DirectoryReader current, RunId run)
      throws IOException {
    Path generation = folder.newGeneration();
    Directory directory = folder.directory(generation);
    IndexWriter writer = writer(directory);
    try {
      writer.setLiveCommitData(run.commit(false).toMap().entrySet());
      writer.commit();
      if (folder.isNew()) {
        folder.use(generation);
      }
      DirectoryReader before = current == null ? DirectoryReader.open(directory) : current;
      return new Generations(folder, generation, directory, writer, before, run);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(writer, directory);
      throw e;
    }
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(TextField.analyzer());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    config.setMergeScheduler(new QuietMerges());
    return new IndexWriter(directory, config);
  }

  /**
   * Merges in the background, without a stack trace where one fails: the writer keeps the cause.
   */
  private static final class QuietMerges extends ConcurrentMergeScheduler {

    @Override
    protected void handleMergeException(Throwable failure) {}
  }

  RunId run() {
    return run;
  }

  IndexWriter writer() {
    return writer;
  }

  /** The last commit before this run. */
  DirectoryReader before() {
    return before;
  }

  void commit(CommitData data) throws IOException {
    writer.setLiveCommitData(data.toMap().entrySet());
    writer.commit();
  }

  /** Makes the last commit of the run and, of a new generation, the one in use. */
  void finish(CommitData data) throws IOException {
    if (writer.getConfig().getMergeScheduler() instanceof ConcurrentMergeScheduler merges) {
      merges.sync();
    }
    commit(data);
    if (!folder.uses(target)) {
      folder.use(target);
    }
  }

  /** Facts in the last commit. */
  long facts() throws IOException {
    try (DirectoryReader now = DirectoryReader.open(directory)) {
      return new IndexSearcher(now)
          .count(new TermQuery(new Term(IndexFields.RECORD, IndexFields.FACT_RECORD)));
    }
  }

  /** Gives up what was not committed. */
  @Override
  public void close() throws IOException {
    IOUtils.close(before, writer, directory);
  }
}
