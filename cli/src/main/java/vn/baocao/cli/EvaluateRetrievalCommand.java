package vn.baocao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.baocao.corpus.Corpus;
import vn.baocao.search.RetrievalEvaluation;
import vn.baocao.search.RetrievalEvaluation.Figures;

/**
 * MRR and recall of {@code search} over a folder of documents, queries and relevance judgements.
 */
@Command(name = "retrieval")
final class EvaluateRetrievalCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private final Output output = new Output(Format.TEXT, Format.JSON);

  @Parameters(paramLabel = "DIR", descriptionKey = "relevance.folder")
  private String folder;

  @Override
  public Integer call() throws Exception {
    Path directory = Corpus.existing(Path.of(folder));
    RetrievalEvaluation score = RetrievalEvaluation.of(directory);
    output.write(
        out -> {
          if (output.format() == Format.JSON) {
            Json.object(
                out,
                json -> {
                  json.writeNumberField("documents", score.documents());
                  json.writeNumberField("queries", score.queries());
                  figures(json, "asTyped", score.asTyped());
                  figures(json, "stripped", score.stripped());
                });
          } else {
            out.println(console.text("evaluate.retrieval", score.documents(), score.queries()));
            out.println(line("evaluate.retrieval.asTyped", score.asTyped()));
            out.println(line("evaluate.retrieval.stripped", score.stripped()));
          }
        });
    return ExitCode.DONE;
  }

  private String line(String key, Figures figures) {
    return console.text(
        key,
        EvaluateSegmentationCommand.rounded(figures.mrr10()).toPlainString(),
        EvaluateSegmentationCommand.rounded(figures.recall10()).toPlainString(),
        EvaluateSegmentationCommand.rounded(figures.recall100()).toPlainString());
  }

  private static void figures(JsonGenerator json, String name, Figures figures) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("mrr10", EvaluateSegmentationCommand.rounded(figures.mrr10()));
    json.writeNumberField("recall10", EvaluateSegmentationCommand.rounded(figures.recall10()));
    json.writeNumberField("recall100", EvaluateSegmentationCommand.rounded(figures.recall100()));
    json.writeEndObject();
  }
}
