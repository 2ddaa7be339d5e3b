package vn.baocao.search;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import vn.baocao.facts.FactRecord;
import vn.baocao.index.DocumentJson;
import vn.baocao.index.IndexFields;
import vn.baocao.index.RecordId;

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
    for (String id : ids(idOrPath)) {
      query.add(new TermQuery(new Term(IndexFields.DOCUMENT, id)), Occur.SHOULD);
    }
    return query.build();
  }

  private static Set<String> ids(String typed) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(typed);
    ids.add(RecordId.ofDocument(typed));
    try {
      String absolute = Path.of(typed).toAbsolutePath().normalize().toString();
      ids.add(RecordId.ofDocument(absolute.replace(File.separatorChar, '/')));
    } catch (InvalidPathException e) {
      // What is no path of this system may still be an id.
      return ids;
    }
    return ids;
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
