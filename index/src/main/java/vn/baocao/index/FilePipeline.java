package vn.baocao.index;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.reader.DocumentReader;
import vn.baocao.corpus.reader.ReadResult;
import vn.baocao.facts.FactExtractor;
import vn.baocao.facts.FactRecord;

/**
 * One file's path: read, extract, compare, write. Safe for use by several threads; Lucene analyses
 * in the thread that writes.
 */
final class FilePipeline {

  private final DocumentReader reader;
  private final FactExtractor extractor = new FactExtractor();
  private final KnownFacts known;
  private final MovedFiles moved;
  private final BlockWriter writer;
  private final RunTally tally;
  private final InstantSource clock;
  private final RunId run;

  FilePipeline(
      DocumentReader reader,
      KnownFacts known,
      MovedFiles moved,
      BlockWriter writer,
      RunTally tally,
      InstantSource clock,
      RunId run) {
    this.reader = reader;
    this.known = known;
    this.moved = moved;
    this.writer = writer;
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
    if (before != null && !force && before.hasContent(checksum)) {
      writer.touch(name, file.size(), modified);
      tally.unchanged(name, before.documents(), before.failures());
      return;
    }
    List<ReadResult> results = reader.read(file.path(), name);
    if (!isUnchanged(file)) {
      tally.deferred(name);
      return;
    }
    FileBlock block = new FileBlock(name, before == null ? 1 : before.tries() + 1);
    results.forEach(result -> block.add(result, extractor));
    String movedFrom = before == null ? moved.claim(checksum, name) : null;
    FileStamp stamp = new FileStamp(file.size(), modified, checksum, movedFrom);
    write(block, stamp, before);
  }

  private void write(FileBlock block, FileStamp stamp, Manifest.@Nullable Entry before)
      throws IOException {
    boolean reread =
        before != null && before.failures() == 0 && before.hasContent(stamp.checksum());
    String origin = stamp.movedFrom() == null ? block.name() : stamp.movedFrom();
    FileFacts factsBefore = known.of(origin);
    FactChanges changes = changes(factsBefore, block, reread);
    FileRecord record = FileRecord.of(block, stamp, run);
    try {
      writer.write(block, changes.facts(), record);
    } catch (IllegalArgumentException e) {
      FileBlock refused = block.withoutDocuments(e);
      changes = changes(factsBefore, refused, reread);
      record = FileRecord.of(refused, stamp, run);
      writer.write(refused, changes.facts(), record);
    }
    if (stamp.movedFrom() != null) {
      tally.moved(record, changes);
    } else {
      tally.written(record, before == null ? 0 : before.documents(), changes);
    }
  }

  private FactChanges changes(FileFacts before, FileBlock block, boolean reread) {
    List<FactRecord> after = block.facts();
    return reread
        ? FactChanges.ofSameBytes(before, after, run.changes())
        : FactChanges.of(before, block.name(), after, run.changes());
  }

  /** A file changed just now may change again within the same tick of its file system's clock. */
  private long trustworthyTime(SourceFiles.SourceFile file) {
    Instant modified = Instant.EPOCH.plusNanos(file.modified());
    boolean young = modified.plus(YoungFiles.REST).isAfter(clock.instant());
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
