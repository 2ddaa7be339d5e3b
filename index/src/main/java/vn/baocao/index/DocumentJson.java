package vn.baocao.index;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.corpus.Section;
import vn.baocao.facts.FlatJson;

/**
 * What the index stores of a document beside its text, as one line of JSON. It never leaves the
 * program: spans are in UTF-16 units.
 */
public final class DocumentJson {

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
    return FlatJson.line(json -> write(document, json));
  }

  private static void write(Document document, JsonGenerator json) throws IOException {
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
  }

  private static void write(Metadata metadata, JsonGenerator json) throws IOException {
    FlatJson.text(json, "title", metadata.title());
    FlatJson.text(json, "published", metadata.published());
    FlatJson.text(json, "source", metadata.source());
    FlatJson.text(json, "author", metadata.author());
    FlatJson.text(json, "documentType", metadata.documentType().id());
    FlatJson.text(json, "documentNumber", metadata.documentNumber());
    FlatJson.text(json, "province", metadata.province());
    FlatJson.text(json, "district", metadata.district());
  }

  /**
   * The details in {@code line}, as {@link #write} made it.
   *
   * @throws UncheckedIOException if it is no such line
   */
  public static Details read(String line) {
    FlatJson json = FlatJson.read(line);
    Map<String, String> texts = json.texts();
    return new Details(
        texts.getOrDefault("path", ""),
        texts.getOrDefault("checksum", ""),
        metadata(texts),
        sections(json.list("sections")),
        warnings(json.list("warnings")));
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
