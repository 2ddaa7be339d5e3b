package vn.baocao.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.baocao.facts.FactRecord;
import vn.baocao.index.IndexException;
import vn.baocao.index.IndexStatus;
import vn.baocao.search.query.QueryException;

/**
 * Asks an index. Sees the last commit at the time it was opened, however long a run goes on. Safe
 * for use by several threads.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Searcher implements AutoCloseable {

  private Searcher() {}

  /**
   * Opens the index in {@code folder}.
   *
   * @throws IndexException if there is none, or one of another version
   */
  public static Searcher open(Path folder) throws IndexException {
    throw new UnsupportedOperationException(folder.toString());
  }

  /** The documents that match. */
  public SearchResult search(SearchQuery query) throws QueryException, IndexException {
    throw new UnsupportedOperationException(query.toString());
  }

  /** The facts that match, by document path, then by where they stand. */
  public List<FactRecord> facts(FactQuery query) throws QueryException, IndexException {
    throw new UnsupportedOperationException(query.toString());
  }

  /** As {@link #facts(FactQuery)}, one at a time, for more facts than memory should hold. */
  public void facts(FactQuery query, Consumer<FactRecord> consumer)
      throws QueryException, IndexException {
    throw new UnsupportedOperationException(query.toString() + consumer);
  }

  /** The document with this id, or at this path (absolute or relative to the working folder). */
  public Optional<StoredDocument> document(String idOrPath) throws IndexException {
    throw new UnsupportedOperationException(idOrPath);
  }

  /** What the index holds. */
  public IndexStatus status() throws IndexException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() throws IndexException {}
}
