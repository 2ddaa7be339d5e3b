package vn.baocao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Compares the record of each file with the block that it closes. */
final class BlockCheck {

  private final DirectoryReader reader;
  private final List<IndexCheck.Problem> problems = new ArrayList<>();
  private long accounted;
  private long gone;

  BlockCheck(DirectoryReader reader) {
    this.reader = reader;
  }

  List<IndexCheck.Problem> problems() throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      check(leaf.reader());
      gone += gone(leaf.reader());
    }
    long orphans = reader.numDocs() - gone - accounted;
    if (orphans > 0) {
      problems.add(
          new IndexCheck.Problem(IndexCheck.Kind.ORPHANED, orphans + " records without a file"));
    }
    return problems;
  }

  private void check(LeafReader leaf) throws IOException {
    Bits live = leaf.getLiveDocs();
    BinaryDocValues paths = DocValues.getBinary(leaf, IndexFields.FILE);
    NumericDocValues documents = DocValues.getNumeric(leaf, IndexFields.DOCUMENT_COUNT);
    NumericDocValues facts = DocValues.getNumeric(leaf, IndexFields.FACT_COUNT);
    for (int doc = paths.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = paths.nextDoc()) {
      if (live == null || live.get(doc)) {
        boolean counted = documents.advanceExact(doc) && facts.advanceExact(doc);
        long expected = counted ? 1 + documents.longValue() + facts.longValue() : 1;
        check(paths.binaryValue().utf8ToString(), expected);
      }
    }
  }

  private void check(String path, long expected) throws IOException {
    long found = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      found += records(leaf.reader(), BlockWriter.term(path));
    }
    accounted += found;
    if (found != expected) {
      problems.add(
          new IndexCheck.Problem(
              IndexCheck.Kind.INCOMPLETE, path + ": " + found + " records instead of " + expected));
    }
  }

  /** Facts that are gone stand in blocks too; a file that is removed leaves nothing else. */
  private static long gone(LeafReader leaf) throws IOException {
    NumericDocValues marks = DocValues.getNumeric(leaf, IndexFields.GONE);
    Bits live = leaf.getLiveDocs();
    long gone = 0;
    while (marks.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(marks.docID())) {
        gone++;
      }
    }
    return gone;
  }

  private static long records(LeafReader leaf, Term block) throws IOException {
    PostingsEnum records = leaf.postings(block, PostingsEnum.NONE);
    NumericDocValues gone = DocValues.getNumeric(leaf, IndexFields.GONE);
    Bits live = leaf.getLiveDocs();
    long found = 0;
    while (records != null && records.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      boolean present = live == null || live.get(records.docID());
      if (present && !gone.advanceExact(records.docID())) {
        found++;
      }
    }
    return found;
  }
}
