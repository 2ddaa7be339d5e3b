package vn.baocao.search.query;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A few named texts, indexed as the program does it. */
final class Corpus {

  static final TextField TEXT = new TextField("text", 1);

  private final IndexSearcher searcher;

  Corpus(Map<String, String> texts) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(TextField.analyzer()))) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Document document = new Document();
        document.add(new StoredField("name", text.getKey()));
        document.add(TEXT.field(text.getValue()));
        writer.addDocument(document);
      }
    }
    searcher = Ranking.searcher(DirectoryReader.open(directory));
  }

  /** Names of the texts that match, best first. */
  List<String> search(String query) throws IOException, QueryException {
    Set<String> names = new LinkedHashSet<>();
    for (ScoreDoc hit :
        searcher.search(TextQuery.parse(query).matching(List.of(TEXT)), 100).scoreDocs) {
      names.add(searcher.storedFields().document(hit.doc).get("name"));
    }
    return List.copyOf(names);
  }

  Set<String> found(String query) throws IOException, QueryException {
    return Set.copyOf(search(query));
  }
}
