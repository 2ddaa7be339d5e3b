package vn.baocao.search.query;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import vn.baocao.analysis.lucene.VietnameseAnalyzer;

/**
 * A text that can be searched: its syllables, with positions and offsets.
 *
 * @param boost weight of a match here against a match in another text
 */
public record TextField(String name, float boost) {

  private static final FieldType SYLLABLES = new FieldType();

  static {
    SYLLABLES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    SYLLABLES.setTokenized(true);
    SYLLABLES.freeze();
  }

  /** The Lucene field of a text, not stored. */
  public Field field(String text) {
    return new Field(name, text, SYLLABLES);
  }

  /** The analyzer for an index writer. */
  public static Analyzer analyzer() {
    return new VietnameseAnalyzer();
  }
}
