package vn.baocao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.reader.ReadFailure;
import vn.baocao.corpus.reader.ReadResult;

/** Prints what was read of each file. */
@Command(name = "text")
final class TextCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private ReadingOptions reading;
  @Mixin private final Output output = new Output(Format.TEXT, Format.JSONL);

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
  private List<String> paths;

  @Override
  public Integer call() throws Exception {
    DocumentRun run = new DocumentRun(console, reading, paths);
    Format format = output.format();
    boolean several = run.isOfSeveral();
    output.write(
        out ->
            run.forEach(
                result -> result,
                result -> {
                  if (format == Format.JSONL) {
                    out.println(line(result));
                  } else if (result instanceof ReadResult.Success success) {
                    print(out, success.document(), several);
                  }
                  count(run, result);
                }));
    return run.exitCode();
  }

  private static void count(DocumentRun run, ReadResult result) {
    switch (result) {
      case ReadResult.Success success -> run.succeed(success.document());
      case ReadFailure failure -> run.fail(failure);
    }
  }

  private static void print(PrintWriter out, Document document, boolean several) {
    if (several) {
      out.println("==> " + document.path() + " <==");
    }
    out.println(document.text().stripTrailing());
  }

  private String line(ReadResult result) throws IOException {
    return switch (result) {
      case ReadResult.Success success -> Json.line(json -> members(json, success.document()));
      case ReadFailure failure ->
          Json.line(
              json -> {
                json.writeStringField("document", failure.path());
                json.writeObjectFieldStart("failure");
                json.writeStringField("kind", failure.kind().id());
                json.writeStringField("message", DocumentRun.message(console, failure));
                json.writeEndObject();
              });
    };
  }

  private static void members(JsonGenerator json, Document document) throws IOException {
    CodePoints points = new CodePoints(document.text());
    json.writeStringField("document", document.path());
    json.writeStringField("text", document.text());
    Json.metadata(json, document.metadata());
    json.writeArrayFieldStart("sections");
    for (Section section : document.sections()) {
      json.writeStartObject();
      json.writeStringField("type", section.type().id());
      json.writeNumberField("start", points.fromUtf16(section.span().start()));
      json.writeNumberField("end", points.fromUtf16(section.span().end()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("warnings");
    for (ReadWarning warning : document.warnings()) {
      json.writeStartObject();
      json.writeStringField("kind", warning.kind().id());
      json.writeStringField("detail", warning.detail());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
