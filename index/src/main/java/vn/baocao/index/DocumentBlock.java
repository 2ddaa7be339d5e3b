package vn.baocao.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  private DocumentBlock() {}

  /**
   * @param blockId id of the file that holds the document
   */
  static List<Document> of(
      vn.baocao.corpus.Document document, List<FactRecord> facts, String blockId) {
    String id = RecordId.ofDocument(document.path());
    List<Document> records = new ArrayList<>(facts.size() + 1);
    for (FactRecord fact : facts) {
      Document record = shared(IndexFields.FACT_RECORD, document, id, blockId);
      addFact(record, fact);
      records.add(record);
    }
    Document record = shared(IndexFields.DOCUMENT_RECORD, document, id, blockId);
    addDocument(record, document);
    records.add(record);
    return records;
  }

  /** The fields by which documents and facts are found and sorted alike. */
  private static Document shared(
      String kind, vn.baocao.corpus.Document document, String id, String blockId) {
    Metadata metadata = document.metadata();
    Document record = new Document();
    keyword(record, IndexFields.RECORD, kind);
    keyword(record, IndexFields.BLOCK, blockId);
    keyword(record, IndexFields.DOCUMENT, id);
    facet(record, IndexFields.PATH, document.path());
    locality(record, IndexFields.PROVINCE, metadata.province());
    locality(record, IndexFields.DISTRICT, metadata.district());
    return record;
  }

  private static void addDocument(Document record, vn.baocao.corpus.Document document) {
    Metadata metadata = document.metadata();
    if (metadata.title() != null) {
      text(record, IndexFields.TITLE, metadata.title());
    }
    text(record, IndexFields.TEXT, withoutFurniture(document));
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

  private static void addFact(Document record, FactRecord fact) {
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
    record.add(new NumericDocValuesField(IndexFields.START, fact.start()));
    record.add(new StoredField(IndexFields.FACT, FactJson.write(fact)));
  }

  /** The text with blanks for furniture, so that every offset stays where it is. */
  private static String withoutFurniture(vn.baocao.corpus.Document document) {
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
    field.fields(text).forEach(record::add);
  }

  private static void locality(Document record, String field, @Nullable String name) {
    if (name != null) {
      keywords(record, field, NameKeys.ofLocality(name));
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
