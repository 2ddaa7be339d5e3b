package vn.baocao.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import vn.baocao.corpus.Document;
import vn.baocao.search.query.TextField;

/** An index of documents without their facts and files, kept in memory: for measuring searches. */
public final class MemoryIndex {

  private MemoryIndex() {}

  /** Writes the records that an index run would write of these documents; the caller closes it. */
  public static Directory of(Iterable<Document> documents) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(TextField.analyzer());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Document document : documents) {
        String block = RecordId.of(document.path());
        writer.addDocuments(DocumentBlock.of(document, List.of(), block));
      }
    }
    return directory;
  }
}
