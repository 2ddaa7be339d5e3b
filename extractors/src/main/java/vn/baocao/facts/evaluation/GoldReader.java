package vn.baocao.facts.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;

/** Reads one annotated document. */
final class GoldReader {

  private static final Set<String> KINDS = Set.of("target", "count", "finding");

  private final Path file;
  private final int length;

  private GoldReader(Path file, int length) {
    this.file = file;
    this.length = length;
  }

  static GoldDocument read(Path textFile, Path annotation) throws IOException {
    String text = VietnameseText.nfc(utf8(textFile).replace("\r\n", "\n").replace('\r', '\n'));
    GoldReader reader = new GoldReader(annotation, text.codePointCount(0, text.length()));
    Map<String, Object> gold = reader.object(json(annotation), "the file");
    List<GoldFact> facts = new ArrayList<>();
    for (Object fact : reader.list(gold, "facts")) {
      facts.add(reader.fact(reader.object(fact, "a fact")));
    }
    List<GoldDocument.Stretch> notQuantities = null;
    if (gold.containsKey("notQuantities")) {
      notQuantities = new ArrayList<>();
      for (Object stretch : reader.list(gold, "notQuantities")) {
        notQuantities.add(reader.stretch(reader.object(stretch, "a stretch")));
      }
    }
    return new GoldDocument(GoldFolder.name(annotation), text, facts, notQuantities);
  }

  private static String utf8(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new GoldFormatException(file + ": expected UTF-8", e);
    }
  }

  private static Object json(Path file) throws IOException {
    try {
      return JSON.std.anyFrom(utf8(file));
    } catch (JsonProcessingException e) {
      throw new GoldFormatException(file + ": no JSON: " + e.getMessage(), e);
    }
  }

  private GoldFact fact(Map<String, Object> fact) throws GoldFormatException {
    String kind = text(fact, "kind");
    if (kind == null || !KINDS.contains(kind)) {
      throw problem("expected a kind of " + KINDS + ", found " + kind);
    }
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String value = text(fact, field.id());
      if (value != null && !value.isEmpty()) {
        fields.put(field, value);
      }
    }
    return new GoldFact(
        kind,
        text(fact, "type"),
        offset(fact, "start"),
        offset(fact, "end"),
        number(fact, "value"),
        number(fact, "valueHigh"),
        number(fact, "of"),
        fields,
        Boolean.TRUE.equals(fact.get("optional")));
  }

  private GoldDocument.Stretch stretch(Map<String, Object> stretch) throws GoldFormatException {
    String quote = text(stretch, "quote");
    return new GoldDocument.Stretch(
        offset(stretch, "start"), offset(stretch, "end"), quote == null ? "" : quote);
  }

  @SuppressWarnings("unchecked") // a JSON object's keys are strings
  private Map<String, Object> object(@Nullable Object value, String what)
      throws GoldFormatException {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw problem("expected " + what + " to be an object, found " + value);
  }

  private List<?> list(Map<String, Object> object, String name) throws GoldFormatException {
    if (object.get(name) instanceof List<?> list) {
      return list;
    }
    throw problem("expected a list \"" + name + "\"");
  }

  private @Nullable String text(Map<String, Object> object, String name)
      throws GoldFormatException {
    Object value = object.get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw problem("expected \"" + name + "\" to be a text, found " + value);
  }

  private @Nullable Double number(Map<String, Object> object, String name)
      throws GoldFormatException {
    Object value = object.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw problem("expected \"" + name + "\" to be a number, found " + value);
  }

  private int offset(Map<String, Object> object, String name) throws GoldFormatException {
    if (object.get(name) instanceof Integer offset && offset >= 0 && offset <= length) {
      return offset;
    }
    throw problem(
        "expected \""
            + name
            + "\" to be an offset from 0 to "
            + length
            + ", found "
            + object.get(name));
  }

  private GoldFormatException problem(String message) {
    return new GoldFormatException(file + ": " + message);
  }
}
