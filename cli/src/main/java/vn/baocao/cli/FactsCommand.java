package vn.baocao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.baocao.cli.output.XlsxBook;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.Finding;
import vn.baocao.search.FactQuery;
import vn.baocao.search.Searcher;

/** Lists facts of the index. */
@Command(name = "facts")
final class FactsCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private IndexOption index;
  @Mixin private LocalityOptions locality;

  @Mixin
  private final Output output = new Output(Format.TEXT, Format.JSONL, Format.CSV, Format.XLSX);

  @Option(names = "--kind", paramLabel = "target|count|finding")
  private @Nullable FactKind kind;

  @Option(names = "--type", paramLabel = "TYPE")
  private Finding.@Nullable Type type;

  @Option(names = "--indicator", paramLabel = "NAME")
  private @Nullable String indicator;

  @Option(names = "--place", paramLabel = "NAME")
  private @Nullable String place;

  @Option(names = "--period", paramLabel = "PERIOD")
  private @Nullable String period;

  @Option(names = "--document", paramLabel = "PATH")
  private @Nullable String document;

  @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "query.facts")
  private List<String> words = List.of();

  @Override
  public Integer call() throws Exception {
    try (Searcher searcher = index.open(console.environment())) {
      switch (output.format()) {
        case XLSX ->
            output.writeBytes(
                bytes -> {
                  try (XlsxBook book = new XlsxBook(bytes)) {
                    list(searcher, FactWriter.xlsx(book, console));
                  }
                });
        case JSONL -> output.write(out -> list(searcher, FactWriter.jsonLines(out)));
        case CSV -> output.write(out -> list(searcher, FactWriter.csv(out, console, output)));
        default -> output.write(out -> list(searcher, FactWriter.text(out, console)));
      }
    }
    return ExitCode.DONE;
  }

  private void list(Searcher searcher, FactWriter writer) throws Exception {
    Documents documents = new Documents(writer);
    searcher.facts(query(), documents::add);
    documents.flush();
    writer.finish();
    console.note("facts.total", documents.facts);
  }

  private FactQuery query() {
    String text = words.isEmpty() ? null : String.join(" ", words);
    return new FactQuery(
        kind == null ? null : kind.id(),
        type == null ? null : type.id(),
        indicator,
        place,
        locality.province(),
        locality.district(),
        period,
        document,
        text);
  }

  /** Puts facts that come one by one together by document. */
  private static final class Documents {

    private final FactWriter writer;
    private final List<FactRecord> pending = new ArrayList<>();
    private long facts;

    Documents(FactWriter writer) {
      this.writer = writer;
    }

    void add(FactRecord fact) {
      if (!pending.isEmpty() && !pending.getFirst().document().equals(fact.document())) {
        flush();
      }
      pending.add(fact);
      facts++;
    }

    void flush() {
      if (pending.isEmpty()) {
        return;
      }
      try {
        writer.document(pending.getFirst().document(), null, List.copyOf(pending));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      pending.clear();
    }
  }
}
