package vn.baocao.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Finds, for a file that is gone, a new file of the same content. */
final class MovedFiles {

  private final DirectoryReader now;
  private final Manifest manifest;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param now all that the run has written
   * @param manifest what the index knew before
   */
  MovedFiles(DirectoryReader now, Manifest manifest) {
    this.now = now;
    this.manifest = manifest;
  }

  /** Whether its content stands under a new path, which no other file has been matched with. */
  boolean hold(Manifest.Entry gone) throws IOException {
    if (gone.checksum().isEmpty()) {
      return false;
    }
    Term checksum = new Term(IndexFields.CHECKSUM, gone.checksum());
    for (LeafReaderContext leaf : now.leaves()) {
      PostingsEnum records = leaf.reader().postings(checksum, PostingsEnum.NONE);
      if (records != null && take(records, leaf)) {
        return true;
      }
    }
    return false;
  }

  private boolean take(PostingsEnum records, LeafReaderContext leaf) throws IOException {
    BinaryDocValues paths = DocValues.getBinary(leaf.reader(), IndexFields.FILE);
    for (int doc = records.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = records.nextDoc()) {
      if (paths.advanceExact(doc)) {
        String path = paths.binaryValue().utf8ToString();
        if (!manifest.knows(path) && taken.add(path)) {
          return true;
        }
      }
    }
    return false;
  }
}
