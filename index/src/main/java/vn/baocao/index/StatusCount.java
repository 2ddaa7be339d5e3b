package vn.baocao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Counts what an index holds. */
final class StatusCount {

  private StatusCount() {}

  static IndexStatus of(DirectoryReader reader, CommitData commit, long bytes) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    List<FileFailure> failures = failures(reader);
    Collections.sort(failures);
    return new IndexStatus(
        count(searcher, IndexFields.RECORD, IndexFields.DOCUMENT_RECORD),
        count(searcher, IndexFields.RECORD, IndexFields.FILE_RECORD),
        count(searcher, IndexFields.KIND, "target"),
        count(searcher, IndexFields.KIND, "count"),
        count(searcher, IndexFields.KIND, "finding"),
        outdated(reader),
        failures,
        bytes,
        commit.schema(),
        commit.analysis(),
        commit.run(),
        commit.started(),
        commit.complete());
  }

  private static long count(IndexSearcher searcher, String field, String value) throws IOException {
    return searcher.count(new TermQuery(new Term(field, value)));
  }

  private static List<FileFailure> failures(DirectoryReader reader) throws IOException {
    List<FileFailure> failures = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      StoredFields stored = leaf.reader().storedFields();
      // Only files with failures have tries.
      NumericDocValues failed = DocValues.getNumeric(leaf.reader(), IndexFields.TRIES);
      for (int doc = failed.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = failed.nextDoc()) {
        if (live == null || live.get(doc)) {
          Set<String> wanted = Set.of(IndexFields.FAILURES);
          for (String line : stored.document(doc, wanted).getValues(IndexFields.FAILURES)) {
            failures.add(FileRecord.failure(line));
          }
        }
      }
    }
    return failures;
  }

  /** Files that another version of the program read. */
  private static long outdated(DirectoryReader reader) throws IOException {
    BytesRef current = new BytesRef(AnalysisVersion.current());
    long outdated = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      SortedDocValues versions = DocValues.getSorted(leaf.reader(), IndexFields.ANALYSIS);
      int currentOrd = versions.lookupTerm(current);
      for (int doc = versions.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = versions.nextDoc()) {
        boolean present = live == null || live.get(doc);
        if (present && versions.ordValue() != currentOrd) {
          outdated++;
        }
      }
    }
    return outdated;
  }
}
