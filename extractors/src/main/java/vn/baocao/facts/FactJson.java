package vn.baocao.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON of a {@link FactRecord}: one object on one line, fields in the order of the record, absent
 * where null or empty. Written and read without reflection. Thread-safe.
 */
public final class FactJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
          .build();

  private FactJson() {}

  /** The record as one line of JSON, without a line end. */
  public static String write(FactRecord fact) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(fact, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Writes the record as one object of a larger JSON document. */
  public static void write(FactRecord fact, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", fact.document());
    json.writeStringField("kind", fact.kind());
    text(json, "type", fact.type());
    json.writeNumberField("start", fact.start());
    json.writeNumberField("end", fact.end());
    json.writeStringField("quote", fact.quote());
    number(json, "value", fact.value());
    number(json, "valueHigh", fact.valueHigh());
    number(json, "of", fact.of());
    number(json, "from", fact.from());
    text(json, "comparator", fact.comparator());
    text(json, "unit", fact.unit());
    text(json, "indicator", fact.indicator());
    text(json, "change", fact.change());
    text(json, "period", fact.period());
    text(json, "place", fact.place());
    text(json, "indicatorId", fact.indicatorId());
    text(json, "measure", fact.measure());
    text(json, "placeId", fact.placeId());
    texts(json, "placeCandidates", fact.placeCandidates());
    text(json, "status", fact.status());
    json.writeStringField("sentence", fact.sentence());
    json.writeNumberField("sentenceStart", fact.sentenceStart());
    json.writeStringField("rule", fact.rule());
    texts(json, "warnings", fact.warnings());
    text(json, "published", fact.published());
    text(json, "province", fact.province());
    text(json, "district", fact.district());
    json.writeEndObject();
  }

  /**
   * The record of one line of JSON, as {@link #write(FactRecord)} writes it.
   *
   * @throws UncheckedIOException if the line is no such object
   */
  public static FactRecord read(String line) {
    Map<String, String> texts = new HashMap<>();
    Map<String, List<String>> lists = new HashMap<>();
    try (JsonParser json = FACTORY.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY) {
          List<String> items = new ArrayList<>();
          while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(json.getText());
          }
          lists.put(name, items);
        } else {
          texts.put(name, json.getText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
        lists.getOrDefault("placeCandidates", List.of()),
        texts.get("status"),
        required(texts, "sentence"),
        Integer.parseInt(required(texts, "sentenceStart")),
        required(texts, "rule"),
        lists.getOrDefault("warnings", List.of()),
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

  private static void text(JsonGenerator json, String name, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeStringField(name, text);
    }
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
