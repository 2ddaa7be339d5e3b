package vn.baocao.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.TextTable;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.reader.ReadFailure;
import vn.baocao.corpus.reader.ReadResult;
import vn.baocao.facts.FactExtractor;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.evaluation.FactScore;
import vn.baocao.facts.evaluation.FactScorer;
import vn.baocao.facts.evaluation.Field;
import vn.baocao.facts.evaluation.GoldFolder;

/** Precision, recall and F1 of the extracted facts against a folder of annotated documents. */
@Command(name = "facts")
final class EvaluateFactsCommand implements Callable<Integer> {

  private static final int PER_CENT = 100;

  @Mixin private Console console;
  @Mixin private final Output output = new Output(Format.TEXT, Format.JSON);

  @Option(names = "--errors")
  private boolean errors;

  @Option(names = "--any-numeric")
  private boolean anyNumeric;

  @Parameters(paramLabel = "GOLD_DIR", descriptionKey = "gold.folder")
  private Path folder;

  @Override
  public Integer call() throws Exception {
    GoldFolder gold = GoldFolder.read(folder);
    List<String> texts = gold.texts().stream().map(Path::toString).toList();
    DocumentRun run = new DocumentRun(console, new ReadingOptions(), texts);
    FactExtractor extractor = new FactExtractor();
    List<FactRecord> facts = new ArrayList<>();
    run.forEach(
        result -> result,
        result -> {
          switch (result) {
            case ReadFailure failure -> run.fail(failure);
            case ReadResult.Success success -> {
              run.succeed(success.document());
              facts.addAll(extract(extractor, success.document()));
            }
          }
        });
    FactScorer.Kinds kinds = anyNumeric ? FactScorer.Kinds.ANY_NUMERIC : FactScorer.Kinds.STRICT;
    FactScore score = new FactScorer(kinds).score(gold, facts);
    output.write(
        out -> {
          if (output.format() == Format.JSON) {
            out.println(score.toJson());
          } else {
            print(score, out);
          }
        });
    return run.exitCode();
  }

  private static List<FactRecord> extract(FactExtractor extractor, Document document) {
    CodePoints points = new CodePoints(document.text());
    return extractor.extract(document).stream()
        .map(fact -> FactRecord.of(fact, document, points))
        .toList();
  }

  private void print(FactScore score, PrintWriter out) {
    out.println(
        console.text(
            "evaluate.documents",
            score.documents(),
            score.badOffsets(),
            score.forbiddenHit(),
            score.forbidden()));
    out.println();
    TextTable table =
        new TextTable(
            List.of(
                console.text("column.kind"),
                console.text("column.gold"),
                console.text("column.precision"),
                console.text("column.recall"),
                "F1"),
            console.format());
    for (Map.Entry<String, FactScore.Row> row : score.rows().entrySet()) {
      FactScore.Row figures = row.getValue();
      table.row(
          List.of(
              Cell.text(console.text("kind." + row.getKey())),
              Cell.number(figures.gold()),
              share(figures.precision()),
              share(figures.recall()),
              share(figures.f1())));
    }
    table.print(out, console.environment().width());
    out.println();
    printFields(score, out);
    if (errors) {
      out.println();
      score.errors().forEach(out::println);
    }
  }

  private void printFields(FactScore score, PrintWriter out) {
    TextTable table =
        new TextTable(
            List.of(console.text("column.field"), console.text("column.right")), console.format());
    for (Field field : Field.values()) {
      table.row(List.of(Cell.text(field.id()), share(score.fields().get(field))));
    }
    table.print(out, console.environment().width());
  }

  private static Cell share(@Nullable Double share) {
    return share == null
        ? Cell.EMPTY
        : Cell.text(BigDecimal.valueOf(share * PER_CENT).setScale(1, RoundingMode.HALF_UP) + " %");
  }
}
