package vn.baocao.index;

import vn.baocao.search.query.TextField;

/**
 * The name of every field, once.
 *
 * <p>A file is one Lucene block, replaced as a whole: for each document in it the facts, then the
 * document; then what it no longer states; at the end the record of the file itself. So a document,
 * its facts and what is known of its file are committed together or not at all.
 */
public final class IndexFields {

  /** {@link #DOCUMENT_RECORD}, {@link #FACT_RECORD} or {@link #FILE_RECORD}. */
  public static final String RECORD = "record";

  public static final String DOCUMENT_RECORD = "document";
  public static final String FACT_RECORD = "fact";
  public static final String FILE_RECORD = "file";

  /** A fact that its file stated until the change set of the last commit, see {@link #SINCE}. */
  public static final String GONE_RECORD = "gone";

  /** Id of the file, in every record of its block: by it the block is replaced. */
  public static final String BLOCK = "block";

  // Of documents; the filters among them also of facts.

  /** Id of the document, in it and in its facts. */
  public static final String DOCUMENT = "document";

  /** Absolute path, for sorting. */
  public static final String PATH = "path";

  /** The title. */
  public static final TextField TITLE = new TextField("title", 2);

  /**
   * The text without its furniture, so that nobody finds a document by the menus around it; offsets
   * are those of the whole text, which is stored under the same name.
   */
  public static final TextField TEXT = new TextField("text", 1);

  /** Name keys, see {@link NameKeys}. */
  public static final String PROVINCE = "province";

  /** Name keys, see {@link NameKeys}. */
  public static final String DISTRICT = "district";

  /** Name keys, see {@link NameKeys}. */
  public static final String SOURCE = "source";

  /** Id of the document type. */
  public static final String TYPE = "type";

  /** First and last day of the stated date, days since 1970-01-01, as a range. */
  public static final String PUBLISHED = "published";

  /** First day of the stated date, for sorting. */
  public static final String PUBLISHED_DAY = "published_day";

  /** Doc values that are counted: the names as they are shown. */
  public static final String PROVINCE_FACET = "province_facet";

  public static final String DISTRICT_FACET = "district_facet";
  public static final String YEAR_FACET = "year_facet";
  public static final String TYPE_FACET = "type_facet";
  public static final String SOURCE_FACET = "source_facet";

  /** Stored: checksum, metadata, sections and warnings, see {@link DocumentJson}. */
  public static final String DETAILS = "details";

  /** SHA-256 of the file's (or member's) bytes. */
  public static final String CONTENT = "content";

  /** 1 in a document, and its facts, whose content stands under another path too; see Copies. */
  public static final String COPY = "copy";

  /** Doc value, and terms of its bands: see {@link Sketch}. */
  public static final String SKETCH = "sketch";

  public static final String BAND = "band";

  /** 1 where text may be missing or wrong. */
  public static final String DOUBTFUL = "doubtful";

  // Of facts.

  /** {@code target}, {@code count} or {@code finding}. */
  public static final String KIND = "kind";

  public static final String FINDING_TYPE = "finding_type";
  public static final String INDICATOR_ID = "indicator_id";

  /** The indicator's words, to filter by. */
  public static final TextField INDICATOR = new TextField("indicator", 1);

  /** Name keys of the place, with and without its type word, and its gazetteer keys. */
  public static final String PLACE = "place";

  /** The period as stated, and the year in which it ends. */
  public static final String PERIOD = "period";

  /** The sentence around the quote, to filter by. */
  public static final TextField SENTENCE = new TextField("sentence", 1);

  /** Where the quote starts, for sorting. */
  public static final String START = "start";

  /** Stored: the fact as one line of JSON. */
  public static final String FACT = "fact";

  /**
   * The change set in which the file began to state the fact, indexed and stored; empty where it
   * did not begin but another version of the program found it. A change set is what has changed
   * since the last complete run; its name is the id of the first run after that.
   */
  public static final String SINCE = "since";

  /** Doc values and stored: set in a record of kind {@link #GONE_RECORD} only. */
  public static final String GONE = "gone";

  // Of files.

  /** Id of the file, in its record only. */
  public static final String FILE = "file";

  public static final String SIZE = "size";

  /** Last modification in nanoseconds since 1970; {@code -1} asks the next run to compare bytes. */
  public static final String MODIFIED = "modified";

  /** SHA-256 of the file. */
  public static final String CHECKSUM = "checksum";

  /** Version of the program that read the file. */
  public static final String ANALYSIS = "analysis";

  /** Run that wrote the block. */
  public static final String RUN = "run";

  /** Id of the path at which the file's content stood before, and the change set of its move. */
  public static final String MOVED_FROM = "moved_from";

  public static final String DOCUMENT_COUNT = "document_count";
  public static final String FACT_COUNT = "fact_count";
  public static final String FAILURE_COUNT = "failure_count";
  public static final String TRIES = "tries";

  /** Stored: failures of the file and its members, see {@link FileRecord}. */
  public static final String FAILURES = "failures";

  private IndexFields() {}
}
