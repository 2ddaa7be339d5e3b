package vn.baocao.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What decides of each indexed file whether it is left alone, in arrays: an archive of a million
 * unchanged files is gone through without a look into the index. Paths are kept as hashes of 64
 * bits. Two that share one would also have to share size and time to be taken for each other.
 */
final class FileColumns {

  /**
   * What a walk needs to know of a file.
   *
   * @param modified nanoseconds since 1970, or {@link FileRecord#UNSURE}
   * @param outdated whether another version of the program read it
   */
  record Glance(long size, long modified, boolean outdated, int documents, int failures) {

    /** Whether the file looks as it did when it was read. */
    boolean looksLike(long sizeNow, long modifiedNow) {
      return size == sizeNow && modified == modifiedNow;
    }
  }

  private static final int SEED = 0;

  private final long[] paths;
  private final long[] sizes;
  private final long[] times;
  private final int[] documents;
  private final int[] failures;
  private final boolean[] outdated;
  private final int[] records;

  /** Open addressing: the number of a file plus one, 0 where there is none. */
  private final int[] table;

  private int count;

  private FileColumns(int capacity) {
    this.paths = new long[capacity];
    this.sizes = new long[capacity];
    this.times = new long[capacity];
    this.documents = new int[capacity];
    this.failures = new int[capacity];
    this.outdated = new boolean[capacity];
    this.records = new int[capacity];
    this.table = new int[Integer.highestOneBit(Math.max(1, capacity)) * 4];
  }

  static FileColumns read(DirectoryReader reader, String analysis) throws IOException {
    int files = reader.docFreq(new Term(IndexFields.RECORD, IndexFields.FILE_RECORD));
    FileColumns columns = new FileColumns(files);
    for (LeafReaderContext leaf : reader.leaves()) {
      columns.add(leaf.reader(), leaf.docBase, analysis);
    }
    return columns;
  }

  private void add(LeafReader leaf, int base, String analysis) throws IOException {
    Bits live = leaf.getLiveDocs();
    BinaryDocValues names = DocValues.getBinary(leaf, IndexFields.FILE);
    NumericDocValues size = DocValues.getNumeric(leaf, IndexFields.SIZE);
    NumericDocValues modified = DocValues.getNumeric(leaf, IndexFields.MODIFIED);
    NumericDocValues held = DocValues.getNumeric(leaf, IndexFields.DOCUMENT_COUNT);
    NumericDocValues failed = DocValues.getNumeric(leaf, IndexFields.FAILURE_COUNT);
    SortedDocValues version = DocValues.getSorted(leaf, IndexFields.ANALYSIS);
    int current = version.lookupTerm(new BytesRef(analysis));
    for (int doc = names.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = names.nextDoc()) {
      if (live == null || live.get(doc)) {
        paths[count] = hash(names.binaryValue());
        sizes[count] = value(size, doc);
        times[count] = value(modified, doc);
        documents[count] = (int) value(held, doc);
        failures[count] = (int) value(failed, doc);
        outdated[count] = !version.advanceExact(doc) || version.ordValue() != current;
        records[count] = base + doc;
        table[place(paths[count])] = ++count;
      }
    }
  }

  private static long value(NumericDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.longValue() : 0;
  }

  private static long hash(BytesRef path) {
    return StringHelper.murmurhash3_x64_128(path.bytes, path.offset, path.length, SEED)[0];
  }

  /** Where the path stands in the table, or would stand. */
  private int place(long path) {
    int place = (int) path & (table.length - 1);
    while (table[place] != 0 && paths[table[place] - 1] != path) {
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }

  int count() {
    return count;
  }

  /** The number of the file with this path (UTF-8), from 0; -1 if there is none. */
  int find(BytesRef path) {
    return table[place(hash(path))] - 1;
  }

  Glance glance(int file) {
    return new Glance(sizes[file], times[file], outdated[file], documents[file], failures[file]);
  }

  /** The file's record in the index. */
  int record(int file) {
    return records[file];
  }
}
