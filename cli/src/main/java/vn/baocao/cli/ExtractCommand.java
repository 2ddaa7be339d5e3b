package vn.baocao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.cli.output.XlsxBook;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.reader.ReadFailure;
import vn.baocao.corpus.reader.ReadResult;
import vn.baocao.facts.FactExtractor;
import vn.baocao.facts.FactRecord;

/** Extracts the facts of files, without an index. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private ReadingOptions reading;

  @Mixin
  private final Output output = new Output(Format.TEXT, Format.JSONL, Format.CSV, Format.XLSX);

  @Mixin private IndicatorsOption indicators;

  @Option(names = "--kind", paramLabel = "target|count|finding")
  private @Nullable FactKind kind;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
  private List<String> paths;

  /** What became of one file. */
  private sealed interface Outcome {
    record Extracted(Document document, List<FactRecord> facts) implements Outcome {}

    record Failed(ReadFailure failure) implements Outcome {}
  }

  @Override
  public Integer call() throws Exception {
    DocumentRun run = new DocumentRun(console, reading, paths);
    switch (output.format()) {
      case XLSX ->
          output.writeBytes(
              bytes -> {
                try (XlsxBook book = new XlsxBook(bytes)) {
                  extract(run, FactWriter.xlsx(book, console));
                }
              });
      case JSONL -> output.write(out -> extract(run, FactWriter.jsonLines(out)));
      case CSV -> output.write(out -> extract(run, FactWriter.csv(out, console, output)));
      default -> output.write(out -> extract(run, FactWriter.text(out, console)));
    }
    return run.exitCode();
  }

  private void extract(DocumentRun run, FactWriter writer) throws Exception {
    FactExtractor extractor = new FactExtractor(indicators.dictionary());
    run.forEach(
        result -> outcome(extractor, result),
        outcome -> {
          switch (outcome) {
            case Outcome.Extracted found -> {
              run.succeed(found.document());
              writer.document(found.document().path(), found.document().metadata(), found.facts());
            }
            case Outcome.Failed failed -> run.fail(failed.failure());
          }
        });
    writer.finish();
  }

  private Outcome outcome(FactExtractor extractor, ReadResult result) {
    return switch (result) {
      case ReadFailure failure -> new Outcome.Failed(failure);
      case ReadResult.Success success -> outcome(extractor, success.document());
    };
  }

  /** The boundary of one document: a defect met in it is its failure, and the others go on. */
  private Outcome outcome(FactExtractor extractor, Document document) {
    try {
      return new Outcome.Extracted(document, facts(extractor, document));
    } catch (RuntimeException e) {
      return new Outcome.Failed(
          new ReadFailure(document.path(), ReadFailure.Kind.INTERNAL, e.toString()));
    }
  }

  private List<FactRecord> facts(FactExtractor extractor, Document document) {
    CodePoints points = new CodePoints(document.text());
    return extractor.extract(document).stream()
        .map(fact -> FactRecord.of(fact, document, points))
        .filter(fact -> kind == null || kind.id().equals(fact.kind()))
        .toList();
  }
}
