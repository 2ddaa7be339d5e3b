package vn.baocao.index;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.reader.DocumentReader;
import vn.baocao.corpus.reader.ReadResult;
import vn.baocao.facts.FactExtractor;
import vn.baocao.facts.FactRecord;

/**
 * One file's path: read, extract, write. Safe for use by several threads; Lucene analyses in the
 * thread that writes.
 */
final class FilePipeline {

  /** Clocks of file systems tick at most this coarsely. */
  private static final long TICK_MILLIS = 2_000;

  private final DocumentReader reader;
  private final FactExtractor extractor;
  private final IndexWriter writer;
  private final KnownFacts known;
  private final RunTally tally;
  private final InstantSource clock;
  private final String run;

  FilePipeline(
      DocumentReader reader,
      FactExtractor extractor,
      IndexWriter writer,
      KnownFacts known,
      RunTally tally,
      InstantSource clock,
      String run) {
    this.reader = reader;
    this.extractor = extractor;
    this.writer = writer;
    this.known = known;
    this.tally = tally;
    this.clock = clock;
    this.run = run;
  }

  /**
   * Indexes a file that is new or may have changed.
   *
   * @param before what the index knows of it
   * @param force read it even if its bytes are the same
   * @throws IOException if the index cannot be written; trouble with the file is only counted
   */
  void index(SourceFiles.SourceFile file, Manifest.@Nullable Entry before, boolean force)
      throws IOException {
    String name = file.name();
    long modified = trustworthyTime(file);
    String checksum = checksum(file);
    if (before != null && !force && checksum.equals(before.checksum()) && !checksum.isEmpty()) {
      touch(name, file.size(), modified);
      tally.unchanged(before);
      return;
    }
    List<ReadResult> results = reader.read(file.path(), name);
    if (!isUnchanged(file)) {
      tally.deferred(name);
      return;
    }
    FileBlock block = new FileBlock(name, before == null ? 1 : before.tries() + 1);
    results.forEach(result -> block.add(result, extractor));
    write(block, block.record(file.size(), modified, checksum, run), before);
  }

  private void write(FileBlock block, FileRecord record, Manifest.@Nullable Entry before)
      throws IOException {
    List<FactRecord> factsBefore = before == null ? List.of() : known.of(record.path());
    FileBlock written = block;
    FileRecord closing = record;
    try {
      writer.updateDocuments(block(record.path()), block.with(record));
    } catch (IllegalArgumentException e) {
      // Lucene refuses the block, not the index: a term too long, a text too large.
      written = block.withoutDocuments(e);
      closing = written.record(record.size(), record.modified(), record.checksum(), run);
      writer.updateDocuments(block(record.path()), written.with(closing));
    }
    int documentsBefore = before == null ? 0 : before.documents();
    FactChanges changes = FactChanges.between(factsBefore, written.facts());
    tally.written(closing, documentsBefore, changes);
  }

  /** The term that all records of a file share. */
  static Term block(String name) {
    return new Term(IndexFields.BLOCK, RecordId.of(name));
  }

  private void touch(String name, long size, long modified) throws IOException {
    writer.updateDocValues(
        new Term(IndexFields.FILE, RecordId.of(name)),
        new NumericDocValuesField(IndexFields.SIZE, size),
        new NumericDocValuesField(IndexFields.MODIFIED, modified));
  }

  /** A file changed just now may change again within the same tick of its file system's clock. */
  private long trustworthyTime(SourceFiles.SourceFile file) {
    Instant modified = Instant.EPOCH.plusNanos(file.modified());
    boolean young = modified.plusMillis(TICK_MILLIS).isAfter(clock.instant());
    return young ? FileRecord.UNSURE : file.modified();
  }

  /** Empty where the file cannot be read; the reader then says why. */
  private static String checksum(SourceFiles.SourceFile file) {
    try {
      return RecordId.checksum(file.path());
    } catch (IOException e) {
      return "";
    }
  }

  private static boolean isUnchanged(SourceFiles.SourceFile file) {
    try {
      return file.isUnchanged();
    } catch (IOException e) {
      return false;
    }
  }
}
