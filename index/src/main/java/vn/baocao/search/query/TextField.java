package vn.baocao.search.query;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import vn.baocao.analysis.lucene.VietnameseAnalyzer;
import vn.baocao.analysis.lucene.VietnameseCompoundAnalyzer;

/**
 * A text that can be searched. It is indexed twice: syllables under its name, with positions and
 * offsets; bigrams and document numbers under {@link #compounds()}, with frequencies only.
 *
 * @param boost weight of a match here against a match in another text
 */
public record TextField(String name, float boost) {

  private static final String COMPOUNDS = ".compounds";

  private static final FieldType SYLLABLES =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType COMPOUND_TERMS = type(IndexOptions.DOCS_AND_FREQS);

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /** The name of the field that holds the compounds. */
  public String compounds() {
    return name + COMPOUNDS;
  }

  /** The Lucene fields of a text, none stored; all are to be added to the document. */
  public List<Field> fields(String text) {
    return List.of(new Field(name, text, SYLLABLES), new Field(compounds(), text, COMPOUND_TERMS));
  }

  /** The analyzer for an index writer: chooses by the name of the field. */
  public static Analyzer analyzer() {
    Analyzer syllables = new VietnameseAnalyzer();
    Analyzer compounds = new VietnameseCompoundAnalyzer();
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String fieldName) {
        return fieldName.endsWith(COMPOUNDS) ? compounds : syllables;
      }
    };
  }
}
