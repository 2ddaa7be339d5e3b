package vn.baocao.index;

/**
 * The name of every field, once.
 *
 * <p>A file is one Lucene block, replaced as a whole: for each document in it the facts, then the
 * document; at the end the record of the file itself.
 */
public final class IndexFields {

  /** {@link #DOCUMENT_RECORD}, {@link #FACT_RECORD} or {@link #FILE_RECORD}. */
  public static final String RECORD = "record";

  public static final String DOCUMENT_RECORD = "document";
  public static final String FACT_RECORD = "fact";
  public static final String FILE_RECORD = "file";

  /** Analysed, with positions and offsets: the title, searched with a higher weight. */
  public static final String TITLE = "title";

  /**
   * Analysed, with positions and offsets into the stored text: all sections but furniture, so that
   * nobody finds a document by the menus around it.
   */
  public static final String TEXT = "text";

  private IndexFields() {}
}
