package vn.baocao.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.facts.FactJson;
import vn.baocao.facts.FactRecord;
import vn.baocao.search.Searcher;
import vn.baocao.search.StoredDocument;

/** Shows a document of the index with its facts marked. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private IndexOption index;
  @Mixin private final Output output = new Output(Format.TEXT, Format.JSON);

  @Option(names = "--no-facts")
  private boolean withoutFacts;

  @Parameters(paramLabel = "DOCUMENT", descriptionKey = "document.shown")
  private String document;

  @Override
  public Integer call() throws Exception {
    try (Searcher searcher = index.open(console.environment())) {
      Optional<StoredDocument> found = searcher.document(document);
      if (found.isEmpty()) {
        throw CommandFailure.failed("show.unknown", document);
      }
      Likeness likeness = Likeness.of(found.get().id(), searcher);
      output.write(
          out -> {
            if (output.format() == Format.JSON) {
              json(found.get(), likeness, out);
            } else {
              text(found.get(), likeness, out);
            }
          });
    }
    return ExitCode.DONE;
  }

  private void text(StoredDocument shown, Likeness likeness, PrintWriter out) {
    out.println(shown.path() + DocumentLine.of(shown.metadata(), console, "\n"));
    likeness.print(out, "", console);
    for (ReadWarning warning : shown.warnings()) {
      out.println(DocumentRun.message(console, warning));
    }
    out.println();
    List<FactRecord> facts = withoutFacts ? List.of() : shown.facts();
    boolean colour = console.environment().allowsColour() && !output.isFile();
    out.println(new FactMarks(shown.text(), facts, colour).marked().stripTrailing());
    if (!facts.isEmpty()) {
      out.println();
      new FactNotes(facts, console).print(out);
    }
  }

  private static void json(StoredDocument shown, Likeness likeness, PrintWriter out)
      throws java.io.IOException {
    CodePoints points = new CodePoints(shown.text());
    Json.object(
        out,
        json -> {
          json.writeStringField("id", shown.id());
          json.writeStringField("path", shown.path());
          Json.metadata(json, shown.metadata());
          likeness.write(json);
          json.writeStringField("text", shown.text());
          json.writeArrayFieldStart("sections");
          for (vn.baocao.corpus.Section section : shown.sections()) {
            json.writeStartObject();
            json.writeStringField("type", section.type().id());
            json.writeNumberField("start", points.fromUtf16(section.span().start()));
            json.writeNumberField("end", points.fromUtf16(section.span().end()));
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("facts");
          for (FactRecord fact : shown.facts()) {
            FactJson.write(fact, json);
          }
          json.writeEndArray();
        });
  }
}
