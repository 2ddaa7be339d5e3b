package vn.baocao.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.corpus.Section;

/**
 * What the index stores of a document beside its text, as one line of JSON. It never leaves the
 * program: spans are in UTF-16 units.
 */
public final class DocumentJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** What was stored. */
  public record Details(
      String path,
      String checksum,
      Metadata metadata,
      List<Section> sections,
      List<ReadWarning> warnings) {

    public Details {
      sections = List.copyOf(sections);
      warnings = List.copyOf(warnings);
    }

    /** The id of the document, the same in every run. */
    public String id() {
      return RecordId.ofDocument(path);
    }
  }

  private DocumentJson() {}

  /** The details of {@code document}. */
  static String write(Document document) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("path", document.path());
      json.writeStringField("checksum", document.checksum());
      write(document.metadata(), json);
      json.writeArrayFieldStart("sections");
      for (Section section : document.sections()) {
        json.writeString(section.type().id());
        json.writeNumber(section.span().start());
        json.writeNumber(section.span().end());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("warnings");
      for (ReadWarning warning : document.warnings()) {
        json.writeString(warning.kind().id());
        json.writeString(warning.detail());
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(Metadata metadata, JsonGenerator json) throws IOException {
    text(json, "title", metadata.title());
    text(json, "published", metadata.published());
    text(json, "source", metadata.source());
    text(json, "author", metadata.author());
    text(json, "documentType", metadata.documentType().id());
    text(json, "documentNumber", metadata.documentNumber());
    text(json, "province", metadata.province());
    text(json, "district", metadata.district());
  }

  private static void text(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  /**
   * The details in {@code line}, as {@link #write} made it.
   *
   * @throws UncheckedIOException if it is no such line
   */
  public static Details read(String line) {
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
    return new Details(
        texts.getOrDefault("path", ""),
        texts.getOrDefault("checksum", ""),
        metadata(texts),
        sections(lists.getOrDefault("sections", List.of())),
        warnings(lists.getOrDefault("warnings", List.of())));
  }

  private static Metadata metadata(Map<String, String> texts) {
    String type = texts.getOrDefault("documentType", Metadata.DocumentType.OTHER.id());
    return new Metadata(
        texts.get("title"),
        texts.get("published"),
        texts.get("source"),
        texts.get("author"),
        Metadata.DocumentType.valueOf(type.toUpperCase(Locale.ROOT)),
        texts.get("documentNumber"),
        texts.get("province"),
        texts.get("district"));
  }

  private static List<Section> sections(List<String> items) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i + 2 < items.size(); i += 3) {
      Section.Type type = Section.Type.valueOf(items.get(i).toUpperCase(Locale.ROOT));
      int start = Integer.parseInt(items.get(i + 1));
      int end = Integer.parseInt(items.get(i + 2));
      sections.add(new Section(type, new Span(start, end)));
    }
    return sections;
  }

  private static List<ReadWarning> warnings(List<String> items) {
    List<ReadWarning> warnings = new ArrayList<>();
    for (int i = 0; i + 1 < items.size(); i += 2) {
      ReadWarning.Kind kind = ReadWarning.Kind.valueOf(items.get(i).toUpperCase(Locale.ROOT));
      warnings.add(new ReadWarning(kind, items.get(i + 1)));
    }
    return warnings;
  }
}
