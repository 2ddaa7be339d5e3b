package vn.baocao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.baocao.analysis.lucene.AnalyzedTerm;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.TextTable;

/** Shows the terms under which a text is indexed. */
@Command(name = "analyze")
final class AnalyzeCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private final Output output = new Output(Format.TEXT, Format.JSON);

  @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "text.analyzed")
  private String[] words;

  @Override
  public Integer call() throws Exception {
    String text = VietnameseText.nfc(String.join(" ", words));
    List<AnalyzedTerm> terms = AnalyzedTerm.of(text);
    CodePoints points = new CodePoints(text);
    output.write(
        out -> {
          if (output.format() == Format.JSON) {
            json(text, terms, points, out);
          } else {
            print(terms, points, out);
          }
        });
    return ExitCode.DONE;
  }

  private void print(List<AnalyzedTerm> terms, CodePoints points, PrintWriter out) {
    TextTable table =
        new TextTable(
            List.of(
                console.text("column.position"),
                console.text("column.term"),
                console.text("column.start"),
                console.text("column.end"),
                console.text("column.termType")),
            console.format());
    for (AnalyzedTerm term : terms) {
      table.row(
          List.of(
              Cell.number(term.position()),
              Cell.text(term.text()),
              Cell.number(points.fromUtf16(term.span().start())),
              Cell.number(points.fromUtf16(term.span().end())),
              Cell.text(term.type())));
    }
    table.print(out, console.environment().width());
  }

  private static void json(
      String text, List<AnalyzedTerm> terms, CodePoints points, PrintWriter out)
      throws IOException {
    Json.object(
        out,
        json -> {
          json.writeStringField("text", text);
          json.writeArrayFieldStart("terms");
          for (AnalyzedTerm term : terms) {
            json.writeStartObject();
            json.writeStringField("term", term.text());
            json.writeNumberField("start", points.fromUtf16(term.span().start()));
            json.writeNumberField("end", points.fromUtf16(term.span().end()));
            json.writeNumberField("position", term.position());
            json.writeStringField("type", term.type());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
