package vn.baocao.search;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.facts.FactRecord;
import vn.baocao.index.DocumentJson;
import vn.baocao.index.IndexFields;

/** Finds one document by its id or path. */
final class DocumentLookup {

  private final IndexSearcher searcher;

  DocumentLookup(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  Optional<StoredDocument> find(String idOrPath) throws IOException {
    Query query = new Filters(IndexFields.DOCUMENT_RECORD).add(query(idOrPath)).build();
    ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
    if (found.length == 0) {
      return Optional.empty();
    }
    return Optional.of(document(StoredRecord.read(searcher.storedFields(), found[0].doc)));
  }

  /** Records of the document with this id or path, its facts included. */
  static Query query(String idOrPath) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(IndexFields.DOCUMENT, idOrPath)), Occur.SHOULD);
    for (String path : paths(idOrPath)) {
      query.add(new TermQuery(new Term(IndexFields.PATH, path)), Occur.SHOULD);
    }
    return query.build();
  }

  private static List<String> paths(String typed) {
    List<String> paths = new ArrayList<>();
    paths.add(VietnameseText.nfc(typed));
    try {
      String absolute = Path.of(typed).toAbsolutePath().normalize().toString();
      paths.add(VietnameseText.nfc(absolute.replace(File.separatorChar, '/')));
    } catch (InvalidPathException e) {
      // What is no path of this system may still be an id.
      return paths;
    }
    return paths;
  }

  private StoredDocument document(StoredRecord record) throws IOException {
    DocumentJson.Details details = record.details();
    List<FactRecord> facts = new ArrayList<>();
    new FactSearch(searcher).ofDocument(record.id(), facts::add);
    return new StoredDocument(
        record.id(),
        details.path(),
        details.checksum(),
        record.text(),
        details.sections(),
        details.metadata(),
        details.warnings(),
        facts);
  }
}
