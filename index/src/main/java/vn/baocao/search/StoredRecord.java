package vn.baocao.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.DocumentJson;
import vn.baocao.index.IndexFields;

/** What the index stores of a document. */
record StoredRecord(String text, DocumentJson.Details details) {

  private static final Set<String> FIELDS = Set.of(IndexFields.TEXT.name(), IndexFields.DETAILS);

  static StoredRecord read(StoredFields stored, int doc) throws IOException {
    Document record = stored.document(doc, FIELDS);
    return new StoredRecord(
        required(record.get(IndexFields.TEXT.name()), doc),
        DocumentJson.read(required(record.get(IndexFields.DETAILS), doc)));
  }

  private static String required(@Nullable String value, int doc) throws IOException {
    if (value == null) {
      throw new CorruptIndexException("a stored field is missing", "record " + doc);
    }
    return value;
  }

  String id() {
    return details.id();
  }
}
