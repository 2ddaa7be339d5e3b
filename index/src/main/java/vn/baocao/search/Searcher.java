package vn.baocao.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.facts.FactRecord;
import vn.baocao.index.IndexException;
import vn.baocao.index.IndexFolder;
import vn.baocao.index.IndexStatus;
import vn.baocao.search.query.QueryException;
import vn.baocao.search.query.Ranking;

/**
 * Asks an index. Sees the last commit at the time it was opened, however long a run goes on. Safe
 * for use by several threads.
 */
public final class Searcher implements AutoCloseable {

  private final IndexFolder folder;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private Searcher(IndexFolder folder, DirectoryReader reader) {
    this.folder = folder;
    this.reader = reader;
    this.searcher = Ranking.searcher(reader);
  }

  /**
   * Opens the index in {@code folder}.
   *
   * @throws IndexException if there is none, or one of another version
   */
  public static Searcher open(Path folder) throws IndexException {
    IndexFolder index = new IndexFolder(folder);
    return new Searcher(index, index.open());
  }

  /** The documents that match. */
  public SearchResult search(SearchQuery query) throws QueryException, IndexException {
    try {
      return new DocumentSearch(searcher).search(query);
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /** The facts that match, by document path, then by where they stand. */
  public List<FactRecord> facts(FactQuery query) throws QueryException, IndexException {
    List<FactRecord> facts = new ArrayList<>();
    facts(query, facts::add);
    return facts;
  }

  /** The facts that match, by document path, then by where they stand. */
  public List<FactRecord> facts(FactLookup lookup) throws QueryException, IndexException {
    List<FactRecord> facts = new ArrayList<>();
    try {
      new FactSearch(searcher).search(lookup, facts::add);
    } catch (IOException e) {
      throw folder.failure(e);
    }
    return facts;
  }

  /** As {@link #facts(FactQuery)}, one at a time, for more facts than memory should hold. */
  public void facts(FactQuery query, Consumer<FactRecord> consumer)
      throws QueryException, IndexException {
    try {
      new FactSearch(searcher).search(query, consumer);
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /**
   * Hands on what changed among the facts since the run before the last one, or since the last
   * complete one where runs were interrupted; by document path, then by where they stand. What only
   * another version of the program reads differently is left out.
   */
  public void changes(Consumer<FactChange> consumer) throws IndexException {
    try {
      ChangeSearch.search(searcher, folder.changes(reader), consumer);
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /** The document with this id, or at this path (absolute or relative to the working folder). */
  public Optional<StoredDocument> document(String idOrPath) throws IndexException {
    try {
      return new DocumentLookup(searcher).find(idOrPath);
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /** The further paths under which the content of the document with this id stands, sorted. */
  public List<String> copies(String id) throws IndexException {
    try {
      return new Duplicates(searcher).copiesOf(id);
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /** The further paths of each document that has any, by its path. */
  public Map<String, List<String>> copies() throws IndexException {
    try {
      return new Duplicates(searcher).all();
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /** The few documents that come nearest to the wording of this one, most similar first. */
  public List<SimilarDocument> similar(String id) throws IndexException {
    try {
      return new Duplicates(searcher).similarTo(id);
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /** The doubts about each document that was read with any, by its path. */
  public Map<String, List<ReadWarning>> doubts() throws IndexException {
    try {
      return new Duplicates(searcher).doubts();
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /** What the index holds. */
  public IndexStatus status() throws IndexException {
    return folder.status(reader);
  }

  @Override
  public void close() throws IndexException {
    try {
      reader.close();
      reader.directory().close();
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }
}
