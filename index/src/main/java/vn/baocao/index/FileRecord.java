package vn.baocao.index;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.reader.ReadFailure;

/**
 * What the index knows of one file: enough to tell, without opening it, whether it has changed.
 *
 * @param path absolute
 * @param modified nanoseconds since 1970, or {@link #UNSURE}
 * @param checksum SHA-256 of its bytes; empty where they could not be read
 * @param analysis version of the program that read it
 * @param run that wrote it
 * @param failures of the file or of members of it
 * @param movedFrom term value of {@link MovedFiles#term}; null unless the file was moved
 */
record FileRecord(
    String path,
    long size,
    long modified,
    String checksum,
    String analysis,
    String run,
    int documents,
    int facts,
    List<FileFailure> failures,
    @Nullable String movedFrom) {

  /** The file was so young when it was read that a later change might not show in its time. */
  static final long UNSURE = -1;

  FileRecord {
    failures = List.copyOf(failures);
  }

  static FileRecord of(FileBlock block, FileStamp stamp, RunId run) {
    String from = stamp.movedFrom();
    return new FileRecord(
        block.name(),
        stamp.size(),
        stamp.modified(),
        stamp.checksum(),
        run.analysis(),
        run.id(),
        block.documents(),
        block.facts().size(),
        block.failures(),
        from == null ? null : MovedFiles.term(from, run.changes()).text());
  }

  /** The last record of the file's block. */
  Document toLucene() {
    Document record = new Document();
    String id = RecordId.of(path);
    record.add(new StringField(IndexFields.RECORD, IndexFields.FILE_RECORD, Field.Store.NO));
    record.add(new StringField(IndexFields.BLOCK, id, Field.Store.NO));
    record.add(new StringField(IndexFields.FILE, id, Field.Store.NO));
    record.add(new BinaryDocValuesField(IndexFields.FILE, new BytesRef(path)));
    record.add(new NumericDocValuesField(IndexFields.SIZE, size));
    record.add(new NumericDocValuesField(IndexFields.MODIFIED, modified));
    record.add(new StringField(IndexFields.CHECKSUM, checksum, Field.Store.NO));
    record.add(new BinaryDocValuesField(IndexFields.CHECKSUM, new BytesRef(checksum)));
    record.add(new SortedDocValuesField(IndexFields.ANALYSIS, new BytesRef(analysis)));
    record.add(new StringField(IndexFields.RUN, run, Field.Store.NO));
    record.add(new NumericDocValuesField(IndexFields.DOCUMENT_COUNT, documents));
    record.add(new NumericDocValuesField(IndexFields.FACT_COUNT, facts));
    record.add(new NumericDocValuesField(IndexFields.FAILURE_COUNT, failures.size()));
    if (movedFrom != null) {
      record.add(new StringField(IndexFields.MOVED_FROM, movedFrom, Field.Store.NO));
    }
    if (!failures.isEmpty()) {
      record.add(new NumericDocValuesField(IndexFields.TRIES, failures.getFirst().tries()));
      failures.forEach(f -> record.add(new StoredField(IndexFields.FAILURES, line(f))));
    }
    return record;
  }

  private static String line(FileFailure failure) {
    String detail = failure.detail().replace('\n', ' ');
    return failure.kind().id() + '\n' + failure.tries() + '\n' + detail + '\n' + failure.path();
  }

  /** The failure in a stored field {@link IndexFields#FAILURES}. */
  static FileFailure failure(String line) {
    String[] parts = line.split("\n", 4);
    ReadFailure.Kind kind = ReadFailure.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
    return new FileFailure(parts[3], kind, parts[2], Integer.parseInt(parts[1]));
  }
}
