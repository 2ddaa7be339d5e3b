package vn.baocao.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;
import vn.baocao.facts.FactJson;
import vn.baocao.facts.FactRecord;
import vn.baocao.search.query.TextField;

/** Lucene's records of one document: its facts, then the document itself. */
final class DocumentBlock {

  /** Of facts: words and phrases only let a fact pass, so there is nothing to rank or to mark. */
  private static final FieldType PASSING = new FieldType();

  static {
    PASSING.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    PASSING.setTokenized(true);
    PASSING.setOmitNorms(true);
    PASSING.freeze();
  }

  private static final int YEAR = 4;

  /** Lucene takes no term beyond 32,766 bytes; names of members and metadata may be any length. */
  private static final int LONGEST_KEY = 8_000;

  private final vn.baocao.corpus.Document document;

  /** The fields by which documents and facts are found and sorted alike. */
  private final Document shared = new Document();

  private final Map<String, Set<String>> placeKeys = new HashMap<>();

  private DocumentBlock(vn.baocao.corpus.Document document, String blockId) {
    this.document = document;
    Metadata metadata = document.metadata();
    keyword(shared, IndexFields.BLOCK, blockId);
    shared.add(new NumericDocValuesField(IndexFields.COPY, 0));
    keyword(shared, IndexFields.DOCUMENT, RecordId.ofDocument(document.path()));
    facet(shared, IndexFields.PATH, document.path());
    locality(shared, IndexFields.PROVINCE, metadata.province());
    locality(shared, IndexFields.DISTRICT, metadata.district());
  }

  /**
   * @param blockId id of the file that holds the document
   */
  static List<Document> of(
      vn.baocao.corpus.Document document, List<StatedFact> facts, String blockId) {
    DocumentBlock block = new DocumentBlock(document, blockId);
    List<Document> records = new ArrayList<>(facts.size() + 1);
    facts.forEach(fact -> records.add(block.fact(fact)));
    records.add(block.document());
    return records;
  }

  /** The record of a fact that its file states no more. */
  static Document ofGone(StatedFact gone, String blockId) {
    Document record = new Document();
    keyword(record, IndexFields.RECORD, IndexFields.GONE_RECORD);
    keyword(record, IndexFields.BLOCK, blockId);
    record.add(new NumericDocValuesField(IndexFields.GONE, 1));
    record.add(new StoredField(IndexFields.GONE, 1));
    facet(record, IndexFields.PATH, gone.fact().document());
    addStored(record, gone);
    return record;
  }

  private Document document() {
    Metadata metadata = document.metadata();
    Document record = new Document();
    keyword(record, IndexFields.RECORD, IndexFields.DOCUMENT_RECORD);
    shared.forEach(record::add);
    if (metadata.title() != null) {
      text(record, IndexFields.TITLE, metadata.title());
    }
    String text = withoutFurniture();
    text(record, IndexFields.TEXT, text);
    addLikeness(record, text);
    record.add(new StoredField(IndexFields.TEXT.name(), document.text()));
    record.add(new StoredField(IndexFields.DETAILS, DocumentJson.write(document)));
    keyword(record, IndexFields.TYPE, metadata.documentType().id());
    if (metadata.source() != null) {
      keywords(record, IndexFields.SOURCE, NameKeys.of(metadata.source()));
    }
    facet(record, IndexFields.PROVINCE_FACET, metadata.province());
    facet(record, IndexFields.DISTRICT_FACET, metadata.district());
    facet(record, IndexFields.TYPE_FACET, metadata.documentType().id());
    facet(record, IndexFields.SOURCE_FACET, metadata.source());
    if (metadata.published() != null) {
      addDate(record, metadata.published());
    }
    return record;
  }

  /** What tells copies, texts of nearly the same wording, and readings that need a look. */
  private void addLikeness(Document record, String text) {
    keyword(record, IndexFields.CONTENT, document.checksum());
    Sketch sketch = Sketch.of(text);
    if (sketch != null) {
      record.add(new BinaryDocValuesField(IndexFields.SKETCH, sketch.bytes()));
      keywords(record, IndexFields.BAND, sketch.bands());
    }
    if (document.warnings().stream().anyMatch(warning -> warning.kind().isDoubt())) {
      keyword(record, IndexFields.DOUBTFUL, "1");
    }
  }

  /** A date that cannot be read is shown as it stands, but not filtered or counted by. */
  private static void addDate(Document record, String published) {
    DateSpan days;
    try {
      days = DateSpan.of(published);
    } catch (DateTimeException e) {
      return;
    }
    int[] first = {day(days.first())};
    int[] last = {day(days.last())};
    record.add(new IntRange(IndexFields.PUBLISHED, first, last));
    record.add(new NumericDocValuesField(IndexFields.PUBLISHED_DAY, first[0]));
    facet(record, IndexFields.YEAR_FACET, published.substring(0, YEAR));
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  private Document fact(StatedFact stated) {
    FactRecord fact = stated.fact();
    Document record = new Document();
    keyword(record, IndexFields.RECORD, IndexFields.FACT_RECORD);
    shared.forEach(record::add);
    keyword(record, IndexFields.KIND, fact.kind());
    if (fact.type() != null) {
      keyword(record, IndexFields.FINDING_TYPE, fact.type());
    }
    if (fact.indicatorId() != null) {
      keyword(record, IndexFields.INDICATOR_ID, fact.indicatorId());
    }
    if (fact.indicator() != null) {
      record.add(new Field(IndexFields.INDICATOR.name(), fact.indicator(), PASSING));
    }
    locality(record, IndexFields.PLACE, fact.place());
    if (fact.placeId() != null) {
      keyword(record, IndexFields.PLACE, fact.placeId());
    }
    keywords(record, IndexFields.PLACE, fact.placeCandidates());
    if (fact.period() != null) {
      keywords(record, IndexFields.PERIOD, PeriodKeys.of(fact.period()));
    }
    record.add(new Field(IndexFields.SENTENCE.name(), fact.sentence(), PASSING));
    addStored(record, stated);
    return record;
  }

  private static void addStored(Document record, StatedFact stated) {
    record.add(new NumericDocValuesField(IndexFields.START, stated.fact().start()));
    record.add(new StoredField(IndexFields.FACT, FactJson.write(stated.fact())));
    record.add(new StringField(IndexFields.SINCE, stated.since(), Field.Store.YES));
  }

  /** The text with blanks for furniture, so that every offset stays where it is. */
  private String withoutFurniture() {
    StringBuilder text = null;
    for (Section section : document.sections()) {
      if (section.type() == Section.Type.FURNITURE) {
        text = text == null ? new StringBuilder(document.text()) : text;
        for (int i = section.span().start(); i < section.span().end(); i++) {
          text.setCharAt(i, ' ');
        }
      }
    }
    return text == null ? document.text() : text.toString();
  }

  private static void text(Document record, TextField field, String text) {
    record.add(field.field(text));
  }

  private void locality(Document record, String field, @Nullable String name) {
    if (name != null) {
      keywords(record, field, placeKeys.computeIfAbsent(name, NameKeys::ofLocality));
    }
  }

  private static void facet(Document record, String field, @Nullable String value) {
    if (value != null) {
      record.add(new SortedDocValuesField(field, new BytesRef(bounded(value))));
    }
  }

  private static void keywords(Document record, String field, Iterable<String> keys) {
    keys.forEach(key -> keyword(record, field, key));
  }

  private static void keyword(Document record, String field, String key) {
    record.add(new StringField(field, bounded(key), Field.Store.NO));
  }

  private static String bounded(String key) {
    return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
  }
}
