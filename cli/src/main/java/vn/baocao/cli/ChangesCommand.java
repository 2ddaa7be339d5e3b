package vn.baocao.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.baocao.cli.output.XlsxBook;
import vn.baocao.search.FactChange;
import vn.baocao.search.Searcher;

/** Lists what the last run changed among the facts: what the localities reported since. */
@Command(name = "changes")
final class ChangesCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private IndexOption index;

  @Mixin
  private final Output output = new Output(Format.TEXT, Format.JSONL, Format.CSV, Format.XLSX);

  @Override
  public Integer call() throws Exception {
    try (Searcher searcher = index.open(console.environment())) {
      switch (output.format()) {
        case XLSX ->
            output.writeBytes(
                bytes -> {
                  try (XlsxBook book = new XlsxBook(bytes)) {
                    list(searcher, ChangeWriter.xlsx(book, console.messages()));
                  }
                });
        case JSONL -> output.write(out -> list(searcher, ChangeWriter.jsonLines(out)));
        case CSV ->
            output.write(
                out ->
                    list(searcher, ChangeWriter.csv(out, console.messages(), output.csvDialect())));
        default -> output.write(out -> list(searcher, new ChangeText(out, console)));
      }
    }
    return ExitCode.DONE;
  }

  private void list(Searcher searcher, ChangeWriter writer) throws Exception {
    Map<FactChange.Kind, Long> counts = new EnumMap<>(FactChange.Kind.class);
    searcher.changes(
        change -> {
          counts.merge(change.kind(), 1L, Long::sum);
          writer.write(change);
        });
    writer.finish();
    console.note(
        "changes.total",
        counts.getOrDefault(FactChange.Kind.NEW, 0L),
        counts.getOrDefault(FactChange.Kind.CHANGED, 0L),
        counts.getOrDefault(FactChange.Kind.GONE, 0L));
  }
}
