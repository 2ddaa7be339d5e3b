package vn.baocao.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.Metadata;

/** The JSON that commands print: UTF-8 as it is, lines ended by {@code \n}, numbers in full. */
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  /** Writes the members of one object. */
  interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  private Json() {}

  /** One object, indented, as the whole of a result. */
  static void object(Writer out, Members members) throws IOException {
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    write(FACTORY.createGenerator(out).setPrettyPrinter(printer), members);
    out.write('\n');
  }

  /** One object on one line, without a line end. */
  static String line(Members members) throws IOException {
    StringWriter out = new StringWriter();
    write(FACTORY.createGenerator(out), members);
    return out.toString();
  }

  private static void write(JsonGenerator generator, Members members) throws IOException {
    try (generator) {
      generator.writeStartObject();
      members.write(generator);
      generator.writeEndObject();
    }
  }

  /** A member that is left out where it is null. */
  static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Member {@code metadata} with the names of the annotation guideline. */
  static void metadata(JsonGenerator json, Metadata metadata) throws IOException {
    json.writeObjectFieldStart("metadata");
    text(json, "title", metadata.title());
    text(json, "published", metadata.published());
    text(json, "source", metadata.source());
    text(json, "author", metadata.author());
    json.writeStringField("documentType", metadata.documentType().id());
    text(json, "documentNumber", metadata.documentNumber());
    text(json, "province", metadata.province());
    text(json, "district", metadata.district());
    json.writeEndObject();
  }
}
