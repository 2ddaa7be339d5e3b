package vn.baocao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import vn.baocao.facts.FactJson;
import vn.baocao.facts.FactRecord;

/** The facts that the index had of a file when the run began. Safe for use by several threads. */
final class KnownFacts {

  private final DirectoryReader reader;

  KnownFacts(DirectoryReader reader) {
    this.reader = reader;
  }

  List<FactRecord> of(String path) throws IOException {
    Term block = FilePipeline.block(path);
    List<FactRecord> facts = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum records = leaf.reader().postings(block, PostingsEnum.NONE);
      if (records != null) {
        collect(leaf, records, facts);
      }
    }
    return facts;
  }

  private static void collect(LeafReaderContext leaf, PostingsEnum records, List<FactRecord> facts)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    StoredFields stored = leaf.reader().storedFields();
    for (int doc = records.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = records.nextDoc()) {
      if (live == null || live.get(doc)) {
        String fact = stored.document(doc, Set.of(IndexFields.FACT)).get(IndexFields.FACT);
        if (fact != null) {
          facts.add(FactJson.read(fact));
        }
      }
    }
  }
}
