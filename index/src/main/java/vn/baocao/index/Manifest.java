package vn.baocao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The files that an index knew when the run began, as columns of that commit: one bit of memory a
 * record, whatever the archive's size. Not safe for use by several threads.
 */
final class Manifest {

  /**
   * What decides whether a file must be read.
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

    /** Whether the file looks as it did when it was read. */
    boolean looksLike(long sizeNow, long modifiedNow) {
      return size == sizeNow && modified == modifiedNow;
    }
  }

  /** Takes entries one at a time. */
  @FunctionalInterface
  interface Sink {
    void accept(Entry entry) throws IOException;
  }

  private record Leaf(LeafReader reader, int base) {}

  private final List<Leaf> leaves = new ArrayList<>();
  private final String analysis;
  private final FixedBitSet seen;

  /**
   * @param reader of the last commit, open as long as this manifest is used
   * @param analysis version of this program
   */
  Manifest(DirectoryReader reader, String analysis) {
    this.analysis = analysis;
    this.seen = new FixedBitSet(Math.max(1, reader.maxDoc()));
    for (LeafReaderContext leaf : reader.leaves()) {
      leaves.add(new Leaf(leaf.reader(), leaf.docBase));
    }
  }

  /** What is known of the file at {@code path}, which is marked as seen; null if nothing. */
  @Nullable Entry see(String path) throws IOException {
    BytesRef id = new BytesRef(RecordId.of(path));
    for (Leaf leaf : leaves) {
      int doc = find(leaf.reader(), id);
      if (doc != DocIdSetIterator.NO_MORE_DOCS) {
        seen.set(leaf.base() + doc);
        return entry(leaf.reader(), doc);
      }
    }
    return null;
  }

  private static int find(LeafReader reader, BytesRef id) throws IOException {
    Terms terms = reader.terms(IndexFields.FILE);
    if (terms == null) {
      return DocIdSetIterator.NO_MORE_DOCS;
    }
    TermsEnum term = terms.iterator();
    if (!term.seekExact(id)) {
      return DocIdSetIterator.NO_MORE_DOCS;
    }
    Bits live = reader.getLiveDocs();
    PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
    int doc = postings.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = postings.nextDoc();
    }
    return doc;
  }

  /** Hands on the files not seen in this run whose path passes, in no particular order. */
  void unseen(Predicate<String> path, Sink sink) throws IOException {
    for (Leaf leaf : leaves) {
      Bits live = leaf.reader().getLiveDocs();
      BinaryDocValues paths = DocValues.getBinary(leaf.reader(), IndexFields.FILE);
      for (int doc = paths.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = paths.nextDoc()) {
        boolean present = live == null || live.get(doc);
        if (present
            && !seen.get(leaf.base() + doc)
            && path.test(paths.binaryValue().utf8ToString())) {
          sink.accept(entry(leaf.reader(), doc));
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

  private Entry entry(LeafReader reader, int doc) throws IOException {
    return new Entry(
        text(DocValues.getBinary(reader, IndexFields.FILE), doc),
        number(reader, IndexFields.SIZE, doc),
        number(reader, IndexFields.MODIFIED, doc),
        text(DocValues.getBinary(reader, IndexFields.CHECKSUM), doc),
        !analysis.equals(text(DocValues.getSorted(reader, IndexFields.ANALYSIS), doc)),
        (int) number(reader, IndexFields.DOCUMENT_COUNT, doc),
        (int) number(reader, IndexFields.FACT_COUNT, doc),
        (int) number(reader, IndexFields.FAILURE_COUNT, doc),
        (int) number(reader, IndexFields.TRIES, doc));
  }

  private static String text(BinaryDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.binaryValue().utf8ToString() : "";
  }

  private static String text(SortedDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
  }

  private static long number(LeafReader reader, String field, int doc) throws IOException {
    NumericDocValues values = DocValues.getNumeric(reader, field);
    return values.advanceExact(doc) ? values.longValue() : 0;
  }
}
