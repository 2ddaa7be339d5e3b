package vn.baocao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import vn.baocao.facts.FactJson;

/** The facts that the index had of a file when the run began. Safe for use by several threads. */
final class KnownFacts {

  private static final Set<String> FIELDS = Set.of(IndexFields.FACT, IndexFields.SINCE);

  private final DirectoryReader reader;
  private final RunId run;

  /**
   * @param run whose change set is asked for: what was gone before it began is past
   */
  KnownFacts(DirectoryReader reader, RunId run) {
    this.reader = reader;
    this.run = run;
  }

  FileFacts of(String path) throws IOException {
    Term block = BlockWriter.term(path);
    List<StatedFact> stated = new ArrayList<>();
    List<StatedFact> gone = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum records = leaf.reader().postings(block, PostingsEnum.NONE);
      if (records != null) {
        collect(leaf, records, stated, gone);
      }
    }
    return new FileFacts(path, stated, run.begins() ? List.of() : gone);
  }

  private static void collect(
      LeafReaderContext leaf, PostingsEnum records, List<StatedFact> stated, List<StatedFact> gone)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    StoredFields stored = leaf.reader().storedFields();
    NumericDocValues marks = DocValues.getNumeric(leaf.reader(), IndexFields.GONE);
    for (int doc = records.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = records.nextDoc()) {
      if (live == null || live.get(doc)) {
        Document record = stored.document(doc, FIELDS);
        String fact = record.get(IndexFields.FACT);
        String since = record.get(IndexFields.SINCE);
        if (fact != null && since != null) {
          List<StatedFact> facts = marks.advanceExact(doc) ? gone : stated;
          facts.add(new StatedFact(FactJson.read(fact), since));
        }
      }
    }
  }
}
