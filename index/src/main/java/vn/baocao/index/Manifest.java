package vn.baocao.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The files that an index knew when the run began. What tells unchanged files apart is held in
 * memory, less than a hundred bytes a file; all else stays in the index. Not safe for use by
 * several threads.
 */
final class Manifest {

  /**
   * What is known of a file.
   *
   * @param outdated whether another version of the program read it
   */
  record Entry(
      String path,
      long size,
      long modified,
      String checksum,
      boolean outdated,
      int documents,
      int facts,
      int failures,
      int tries) {

    /** Whether bytes of this checksum were read; unknown bytes (empty) are never the same. */
    boolean hasContent(String sha256) {
      return !sha256.isEmpty() && sha256.equals(checksum);
    }
  }

  /** Takes entries one at a time. */
  @FunctionalInterface
  interface Sink {
    void accept(Entry entry) throws IOException;
  }

  private final DirectoryReader reader;
  private final String analysis;
  private final FileColumns columns;
  private final FixedBitSet seen;

  /**
   * @param reader of the last commit, open as long as this manifest is used
   * @param analysis version of this program
   */
  Manifest(DirectoryReader reader, String analysis) throws IOException {
    this.reader = reader;
    this.analysis = analysis;
    this.columns = FileColumns.read(reader, analysis);
    this.seen = new FixedBitSet(Math.max(1, columns.count()));
  }

  /**
   * A glance at the file at {@code path}, which is marked as seen; null if the index does not know
   * it.
   */
  FileColumns.@Nullable Glance see(String path) {
    int file = columns.find(new BytesRef(path.getBytes(StandardCharsets.UTF_8)));
    if (file < 0) {
      return null;
    }
    seen.set(file);
    return columns.glance(file);
  }

  /** All that is known of the file at {@code path}; null if the index does not know it. */
  @Nullable Entry entry(String path) throws IOException {
    int file = columns.find(new BytesRef(path.getBytes(StandardCharsets.UTF_8)));
    if (file < 0) {
      return null;
    }
    Entry entry = read(columns.record(file));
    // Another path with the same hash: in truth the index does not know this one.
    return entry.path().equals(path) ? entry : null;
  }

  /** Hands on the files not seen in this run whose path passes, in no particular order. */
  void unseen(Predicate<String> path, Sink sink) throws IOException {
    for (int file = 0; file < columns.count(); file++) {
      if (!seen.get(file)) {
        Entry entry = read(columns.record(file));
        if (path.test(entry.path())) {
          sink.accept(entry);
        }
      }
    }
  }

  /** Whether the index knows a file, not seen in this run, whose path passes. */
  boolean anyUnseen(Predicate<String> path) throws IOException {
    boolean[] found = {false};
    unseen(name -> !found[0] && path.test(name), entry -> found[0] = true);
    return found[0];
  }

  private Entry read(int record) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(record, reader.leaves()));
    return entry(leaf.reader(), record - leaf.docBase);
  }

  private Entry entry(LeafReader leaf, int doc) throws IOException {
    return new Entry(
        text(DocValues.getBinary(leaf, IndexFields.FILE), doc),
        number(leaf, IndexFields.SIZE, doc),
        number(leaf, IndexFields.MODIFIED, doc),
        text(DocValues.getBinary(leaf, IndexFields.CHECKSUM), doc),
        !analysis.equals(text(DocValues.getSorted(leaf, IndexFields.ANALYSIS), doc)),
        (int) number(leaf, IndexFields.DOCUMENT_COUNT, doc),
        (int) number(leaf, IndexFields.FACT_COUNT, doc),
        (int) number(leaf, IndexFields.FAILURE_COUNT, doc),
        (int) number(leaf, IndexFields.TRIES, doc));
  }

  private static String text(BinaryDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.binaryValue().utf8ToString() : "";
  }

  private static String text(SortedDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
  }

  private static long number(LeafReader leaf, String field, int doc) throws IOException {
    NumericDocValues values = DocValues.getNumeric(leaf, field);
    return values.advanceExact(doc) ? values.longValue() : 0;
  }
}
