package vn.baocao.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** Writes what is known of files, each as one block that replaces its former one. */
final class BlockWriter {

  private final IndexWriter writer;

  BlockWriter(IndexWriter writer) {
    this.writer = writer;
  }

  /** The term that all records of a file share. */
  static Term term(String path) {
    return new Term(IndexFields.BLOCK, RecordId.of(path));
  }

  /**
   * Writes all that is known of a file.
   *
   * @throws IllegalArgumentException if Lucene refuses the block, though not the index: a term too
   *     long, a text too large
   */
  void write(FileBlock block, FileFacts facts, FileRecord record) throws IOException {
    List<Document> records = block.records(facts);
    records.add(record.toLucene());
    writer.updateDocuments(term(record.path()), records);
  }

  /** Removes a file; only the facts that are gone with it stay known. */
  void remove(FileFacts gone) throws IOException {
    String id = RecordId.of(gone.path());
    List<Document> records =
        gone.gone().stream().map(fact -> DocumentBlock.ofGone(fact, id)).toList();
    if (records.isEmpty()) {
      writer.deleteDocuments(term(gone.path()));
    } else {
      writer.updateDocuments(term(gone.path()), records);
    }
  }

  /** Of a file with the same bytes. */
  void touch(String path, long size, long modified) throws IOException {
    writer.updateDocValues(
        new Term(IndexFields.FILE, RecordId.of(path)),
        new NumericDocValuesField(IndexFields.SIZE, size),
        new NumericDocValuesField(IndexFields.MODIFIED, modified));
  }
}
