package vn.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.index.DocumentJson;
import vn.baocao.index.IndexFields;
import vn.baocao.index.Sketch;

/** Finds documents of the same content, of nearly the same wording, and those read with doubts. */
final class Duplicates {

  /** Estimated share of common wording from which two texts count as nearly the same. */
  private static final double SIMILAR = 0.7;

  private static final int CANDIDATES = 50;

  private static final int MOST = 5;

  private final IndexSearcher searcher;

  Duplicates(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** All but copies of others. */
  static Query originals() {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(NumericDocValuesField.newSlowExactQuery(IndexFields.COPY, 1), Occur.MUST_NOT)
        .build();
  }

  /** The further paths under which the content of a document stands, sorted. */
  List<String> copiesOf(String id) throws IOException {
    ScoreDoc own = one(id);
    if (own == null) {
      return List.of();
    }
    DocumentJson.Details details = details(own.doc);
    Term content = new Term(IndexFields.CONTENT, details.checksum());
    List<String> paths = new ArrayList<>();
    for (ScoreDoc found : all(new TermQuery(content))) {
      paths.add(details(found.doc).path());
    }
    paths.remove(details.path());
    paths.sort(null);
    return paths;
  }

  /** Documents of nearly the same wording, most similar first. */
  List<SimilarDocument> similarTo(String id) throws IOException {
    ScoreDoc own = one(id);
    Sketch sketch = own == null ? null : sketch(own.doc);
    if (own == null || sketch == null) {
      return List.of();
    }
    BooleanQuery.Builder bands = new BooleanQuery.Builder();
    sketch
        .bands()
        .forEach(b -> bands.add(new TermQuery(new Term(IndexFields.BAND, b)), Occur.SHOULD));
    bands.add(originals(), Occur.FILTER);
    List<SimilarDocument> similar = new ArrayList<>();
    String content = details(own.doc).checksum();
    for (ScoreDoc found : searcher.search(bands.build(), CANDIDATES).scoreDocs) {
      Sketch other = sketch(found.doc);
      DocumentJson.Details details = details(found.doc);
      double share = other == null ? 0 : sketch.similarity(other);
      if (found.doc != own.doc && share >= SIMILAR && !details.checksum().equals(content)) {
        similar.add(new SimilarDocument(details.id(), details.path(), share));
      }
    }
    similar.sort(
        Comparator.comparingDouble(SimilarDocument::similarity)
            .reversed()
            .thenComparing(SimilarDocument::path));
    return similar.subList(0, Math.min(MOST, similar.size()));
  }

  /** The further paths of each document that has any, by its path. */
  Map<String, List<String>> all() throws IOException {
    Map<String, List<String>> groups = new TreeMap<>();
    Map<String, String> originals = new TreeMap<>();
    Query copies = NumericDocValuesField.newSlowExactQuery(IndexFields.COPY, 1);
    Filters documents = new Filters(IndexFields.DOCUMENT_RECORD).add(copies);
    for (ScoreDoc found : all(documents.build())) {
      DocumentJson.Details copy = details(found.doc);
      String original = originals.get(copy.checksum());
      if (original == null) {
        original = original(copy.checksum());
        originals.put(copy.checksum(), original);
      }
      groups.computeIfAbsent(original, path -> new ArrayList<>()).add(copy.path());
    }
    groups.values().forEach(paths -> paths.sort(null));
    return groups;
  }

  private String original(String content) throws IOException {
    Query same = new TermQuery(new Term(IndexFields.CONTENT, content));
    Query original = new Filters(IndexFields.DOCUMENT_RECORD).add(same).add(originals()).build();
    ScoreDoc[] found = searcher.search(original, 1).scoreDocs;
    return found.length == 0 ? "" : details(found[0].doc).path();
  }

  /** The doubts about each document that was read with any, by its path. */
  Map<String, List<ReadWarning>> doubts() throws IOException {
    Map<String, List<ReadWarning>> doubts = new TreeMap<>();
    for (ScoreDoc found : all(new TermQuery(new Term(IndexFields.DOUBTFUL, "1")))) {
      DocumentJson.Details details = details(found.doc);
      doubts.put(
          details.path(),
          details.warnings().stream().filter(warning -> warning.kind().isDoubt()).toList());
    }
    return doubts;
  }

  private ScoreDoc[] all(Query query) throws IOException {
    int held = Math.max(1, searcher.getIndexReader().maxDoc());
    return searcher.search(query, held).scoreDocs;
  }

  private @Nullable ScoreDoc one(String id) throws IOException {
    Filters document = new Filters(IndexFields.DOCUMENT_RECORD).term(IndexFields.DOCUMENT, id);
    ScoreDoc[] found = searcher.search(document.build(), 1).scoreDocs;
    return found.length == 0 ? null : found[0];
  }

  private DocumentJson.Details details(int doc) throws IOException {
    String line =
        searcher.storedFields().document(doc, Set.of(IndexFields.DETAILS)).get(IndexFields.DETAILS);
    return DocumentJson.read(String.valueOf(line));
  }

  private @Nullable Sketch sketch(int doc) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), IndexFields.SKETCH);
    return sketches.advanceExact(doc - leaf.docBase) ? Sketch.of(sketches.binaryValue()) : null;
  }
}
