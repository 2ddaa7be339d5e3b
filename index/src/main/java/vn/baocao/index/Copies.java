package vn.baocao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Marks the copies among documents of the same content: all but the one whose path comes first.
 * Copies and their facts stay in the index under their paths, but are neither found nor counted.
 */
final class Copies {

  private record Document(String path, boolean marked) {}

  private final DirectoryReader reader;
  private final IndexWriter writer;
  private final @Nullable Bits live;
  private final FixedBitSet marked;

  private Copies(DirectoryReader reader, IndexWriter writer) throws IOException {
    this.reader = reader;
    this.writer = writer;
    this.live = MultiBits.getLiveDocs(reader);
    this.marked = marked(reader);
  }

  /** Brings the marks up to date with all that the writer holds. */
  static void mark(IndexWriter writer) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      new Copies(reader, writer).mark();
    }
  }

  private static FixedBitSet marked(DirectoryReader reader) throws IOException {
    FixedBitSet marked = new FixedBitSet(Math.max(1, reader.maxDoc()));
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues copies = DocValues.getNumeric(leaf.reader(), IndexFields.COPY);
      while (copies.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (copies.longValue() == 1) {
          marked.set(leaf.docBase + copies.docID());
        }
      }
    }
    return marked;
  }

  private void mark() throws IOException {
    Terms contents = MultiTerms.getTerms(reader, IndexFields.CONTENT);
    if (contents == null) {
      return;
    }
    TermsEnum content = contents.iterator();
    PostingsEnum documents = null;
    while (content.next() != null) {
      documents = content.postings(documents, PostingsEnum.NONE);
      List<Integer> same = new ArrayList<>();
      while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(documents.docID())) {
          same.add(documents.docID());
        }
      }
      if (same.size() > 1 || (same.size() == 1 && marked.get(same.getFirst()))) {
        mark(same);
      }
    }
  }

  private void mark(List<Integer> same) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (int doc : same) {
      documents.add(new Document(path(doc), marked.get(doc)));
    }
    documents.sort(Comparator.comparing(Document::path));
    for (Document document : documents) {
      boolean copy = !document.equals(documents.getFirst());
      if (copy != document.marked()) {
        writer.updateDocValues(
            new Term(IndexFields.DOCUMENT, RecordId.ofDocument(document.path())),
            new NumericDocValuesField(IndexFields.COPY, copy ? 1 : 0));
      }
    }
  }

  private String path(int doc) throws IOException {
    LeafReaderContext context = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    LeafReader leaf = context.reader();
    SortedDocValues paths = DocValues.getSorted(leaf, IndexFields.PATH);
    return paths.advanceExact(doc - context.docBase)
        ? paths.lookupOrd(paths.ordValue()).utf8ToString()
        : "";
  }
}
