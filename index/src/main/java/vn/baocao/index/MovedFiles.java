package vn.baocao.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Recognises files that were renamed or moved: a new path has the content of a file that is gone.
 * Safe for use by several threads.
 */
final class MovedFiles {

  private final DirectoryReader before;
  private final Predicate<Path> covered;
  private final FixedBitSet claimed;

  /**
   * @param before what the index held when the run began
   * @param covered the paths that the run looks after: what lies elsewhere is not missed
   */
  MovedFiles(DirectoryReader before, Predicate<Path> covered) {
    this.before = before;
    this.covered = covered;
    this.claimed = new FixedBitSet(Math.max(1, before.maxDoc()));
  }

  /**
   * The path of a file that is gone, whose content now stands at the new path {@code name}; null if
   * there is none. A file that is gone is claimed once.
   */
  synchronized @Nullable String claim(String checksum, String name) throws IOException {
    if (checksum.isEmpty()) {
      return null;
    }
    Term content = new Term(IndexFields.CHECKSUM, checksum);
    for (LeafReaderContext leaf : before.leaves()) {
      PostingsEnum records = leaf.reader().postings(content, PostingsEnum.NONE);
      String path = records == null ? null : claim(records, leaf, name);
      if (path != null) {
        return path;
      }
    }
    return null;
  }

  private @Nullable String claim(PostingsEnum records, LeafReaderContext leaf, String name)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    BinaryDocValues paths = DocValues.getBinary(leaf.reader(), IndexFields.FILE);
    for (int doc = records.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = records.nextDoc()) {
      if ((live == null || live.get(doc)) && paths.advanceExact(doc)) {
        String path = paths.binaryValue().utf8ToString();
        if (!path.equals(name) && isGone(path) && !claimed.getAndSet(leaf.docBase + doc)) {
          return path;
        }
      }
    }
    return null;
  }

  private boolean isGone(String name) {
    Path path = Path.of(name);
    return covered.test(path) && Files.notExists(path);
  }

  /** By this term the file that was moved away from {@code path} is found. */
  static Term term(String path, String changes) {
    return new Term(IndexFields.MOVED_FROM, RecordId.of(path) + '/' + changes);
  }
}
