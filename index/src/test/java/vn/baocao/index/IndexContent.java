package vn.baocao.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/** All that an index holds of documents and facts, for comparing indexes of the same files. */
final class IndexContent {

  private static final Set<String> FIELDS =
      Set.of(IndexFields.TEXT.name(), IndexFields.DETAILS, IndexFields.FACT, IndexFields.GONE);

  private IndexContent() {}

  /** One line a document or fact, sorted. */
  static List<String> of(Path folder) throws Exception {
    List<String> lines = new ArrayList<>();
    try (DirectoryReader reader = new IndexFolder(folder).open()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        StoredFields stored = leaf.reader().storedFields();
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (live == null || live.get(doc)) {
            Document record = stored.document(doc, FIELDS);
            if (record.get(IndexFields.GONE) == null && !record.getFields().isEmpty()) {
              lines.add(record.toString());
            }
          }
        }
      }
    }
    Collections.sort(lines);
    return lines;
  }
}
