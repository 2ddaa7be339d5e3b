package vn.baocao.facts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON of a {@link FactRecord}: one object on one line, fields in the order of the record, absent
 * where null or empty. Written and read without reflection. Thread-safe.
 */
public final class FactJson {

  private FactJson() {}

  /** The record as one line of JSON, without a line end. */
  public static String write(FactRecord fact) {
    return FlatJson.line(json -> write(fact, json));
  }

  /** Writes the record as one object of a larger JSON document. */
  public static void write(FactRecord fact, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", fact.document());
    json.writeStringField("kind", fact.kind());
    FlatJson.text(json, "type", fact.type());
    json.writeNumberField("start", fact.start());
    json.writeNumberField("end", fact.end());
    json.writeStringField("quote", fact.quote());
    number(json, "value", fact.value());
    number(json, "valueHigh", fact.valueHigh());
    number(json, "of", fact.of());
    number(json, "from", fact.from());
    FlatJson.text(json, "comparator", fact.comparator());
    FlatJson.text(json, "unit", fact.unit());
    FlatJson.text(json, "indicator", fact.indicator());
    FlatJson.text(json, "change", fact.change());
    FlatJson.text(json, "period", fact.period());
    FlatJson.text(json, "place", fact.place());
    FlatJson.text(json, "indicatorId", fact.indicatorId());
    FlatJson.text(json, "measure", fact.measure());
    FlatJson.text(json, "placeId", fact.placeId());
    texts(json, "placeCandidates", fact.placeCandidates());
    FlatJson.text(json, "status", fact.status());
    json.writeStringField("sentence", fact.sentence());
    json.writeNumberField("sentenceStart", fact.sentenceStart());
    json.writeStringField("rule", fact.rule());
    texts(json, "warnings", fact.warnings());
    FlatJson.text(json, "published", fact.published());
    FlatJson.text(json, "province", fact.province());
    FlatJson.text(json, "district", fact.district());
    json.writeEndObject();
  }

  /**
   * The record of one line of JSON, as {@link #write(FactRecord)} writes it.
   *
   * @throws UncheckedIOException if the line is no such object
   */
  public static FactRecord read(String line) {
    FlatJson json = FlatJson.read(line);
    Map<String, String> texts = json.texts();
    return new FactRecord(
        required(texts, "document"),
        required(texts, "kind"),
        texts.get("type"),
        Integer.parseInt(required(texts, "start")),
        Integer.parseInt(required(texts, "end")),
        required(texts, "quote"),
        number(texts.get("value")),
        number(texts.get("valueHigh")),
        number(texts.get("of")),
        number(texts.get("from")),
        texts.get("comparator"),
        texts.get("unit"),
        texts.get("indicator"),
        texts.get("change"),
        texts.get("period"),
        texts.get("place"),
        texts.get("indicatorId"),
        texts.get("measure"),
        texts.get("placeId"),
        json.list("placeCandidates"),
        texts.get("status"),
        required(texts, "sentence"),
        Integer.parseInt(required(texts, "sentenceStart")),
        required(texts, "rule"),
        json.list("warnings"),
        texts.get("published"),
        texts.get("province"),
        texts.get("district"));
  }

  private static String required(Map<String, String> texts, String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new UncheckedIOException(new IOException("fact without field \"" + name + "\""));
    }
    return text;
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static void number(JsonGenerator json, String name, @Nullable BigDecimal number)
      throws IOException {
    if (number != null) {
      json.writeFieldName(name);
      json.writeNumber(number.toPlainString());
    }
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    if (!texts.isEmpty()) {
      json.writeFieldName(name);
      json.writeStartArray();
      for (String text : texts) {
        json.writeString(text);
      }
      json.writeEndArray();
    }
  }
}
