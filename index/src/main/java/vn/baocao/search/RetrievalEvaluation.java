package vn.baocao.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import vn.baocao.analysis.text.Span;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;
import vn.baocao.index.MemoryIndex;
import vn.baocao.search.query.QueryException;
import vn.baocao.search.query.Ranking;

/**
 * How well documents are ranked for questions whose answers are known. The records are those that
 * an index holds of a document, and the ranking is that of a search.
 *
 * @param documents how many there were to choose from
 * @param queries of which each has a relevant document
 * @param asTyped with the queries as they are
 * @param stripped with the queries without their diacritics
 */
public record RetrievalEvaluation(int documents, int queries, Figures asTyped, Figures stripped) {

  private static final int DEPTH = 100;
  private static final int FIRST_PAGE = 10;
  private static final Metadata UNKNOWN =
      new Metadata(null, null, null, null, Metadata.DocumentType.OTHER, null, null, null);

  /**
   * Averages over the queries.
   *
   * @param mrr10 one by the rank of the first relevant document, 0 beyond the tenth
   * @param recall10 share of the relevant documents among the first ten
   * @param recall100 share of the relevant documents among the first hundred
   */
  public record Figures(double mrr10, double recall10, double recall100) {}

  /**
   * Evaluates on a folder with {@code docs.tsv} (id, text), {@code queries.tsv} (id, text) and
   * {@code qrels.tsv} (query, document, relevance from 1).
   *
   * @throws IOException if a file is missing or a line has another form; the message names it
   */
  public static RetrievalEvaluation of(Path folder) throws IOException {
    Map<String, String> documents = texts(folder.resolve("docs.tsv"));
    Map<String, String> queries = texts(folder.resolve("queries.tsv"));
    Map<String, Set<String>> relevant = relevance(folder.resolve("qrels.tsv"));
    queries.keySet().retainAll(relevant.keySet());
    try (Directory directory = index(documents);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      DocumentSearch search = new DocumentSearch(Ranking.searcher(reader));
      return new RetrievalEvaluation(
          documents.size(),
          queries.size(),
          figures(search, queries, relevant, UnaryOperator.identity()),
          figures(search, queries, relevant, VietnameseText::fold));
    }
  }

  private static Directory index(Map<String, String> texts) throws IOException {
    List<Document> documents = new ArrayList<>();
    texts.forEach((id, text) -> documents.add(document(id, VietnameseText.nfc(text))));
    return MemoryIndex.of(documents);
  }

  private static Document document(String id, String text) {
    Section body = new Section(Section.Type.BODY, new Span(0, text.length()));
    return new Document(id, "", text, List.of(body), List.of(), UNKNOWN, List.of());
  }

  private static Figures figures(
      DocumentSearch search,
      Map<String, String> queries,
      Map<String, Set<String>> relevant,
      UnaryOperator<String> rewrite)
      throws IOException {
    double reciprocal = 0;
    double first = 0;
    double all = 0;
    for (Map.Entry<String, String> query : queries.entrySet()) {
      Set<String> wanted = relevant.getOrDefault(query.getKey(), Set.of());
      List<String> found = search(search, rewrite.apply(query.getValue()));
      reciprocal += reciprocalRank(found, wanted);
      first += recall(found, wanted, FIRST_PAGE);
      all += recall(found, wanted, DEPTH);
    }
    int count = Math.max(1, queries.size());
    return new Figures(reciprocal / count, first / count, all / count);
  }

  /** A query that a search would refuse finds nothing. */
  private static List<String> search(DocumentSearch search, String query) throws IOException {
    try {
      return search.rank(query, DEPTH);
    } catch (QueryException e) {
      return List.of();
    }
  }

  private static double reciprocalRank(List<String> found, Set<String> wanted) {
    for (int rank = 0; rank < Math.min(found.size(), FIRST_PAGE); rank++) {
      if (wanted.contains(found.get(rank))) {
        return 1.0 / (rank + 1);
      }
    }
    return 0;
  }

  private static double recall(List<String> found, Set<String> wanted, int depth) {
    long hits = found.stream().limit(depth).filter(wanted::contains).count();
    return wanted.isEmpty() ? 0 : (double) hits / wanted.size();
  }

  private static Map<String, String> texts(Path file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String[] row : rows(file, 2)) {
      texts.put(row[0], row[1]);
    }
    return texts;
  }

  private static Map<String, Set<String>> relevance(Path file) throws IOException {
    Map<String, Set<String>> relevant = new HashMap<>();
    for (String[] row : rows(file, 3)) {
      if (!row[2].strip().equals("0")) {
        relevant.computeIfAbsent(row[0], id -> new HashSet<>()).add(row[1]);
      }
    }
    return relevant;
  }

  private static List<String[]> rows(Path file, int columns) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException(
          file + ": expected a table with " + columns + " columns, found no file");
    }
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String[] row = line.split("\t", columns);
      if (row.length < columns) {
        throw new IOException(
            file + ":" + number + ": expected " + columns + " columns, found " + row.length);
      }
      rows.add(row);
    }
    return rows;
  }
}
