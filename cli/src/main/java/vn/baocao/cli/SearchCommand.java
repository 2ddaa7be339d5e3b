package vn.baocao.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.baocao.corpus.Metadata.DocumentType;
import vn.baocao.index.IndexException;
import vn.baocao.search.Hit;
import vn.baocao.search.SearchQuery;
import vn.baocao.search.SearchResult;
import vn.baocao.search.Searcher;

/** Finds documents by what they say. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private IndexOption index;
  @Mixin private LocalityOptions locality;
  @Mixin private final Output output = new Output(Format.TEXT, Format.JSON, Format.CSV);

  @Option(names = "--from", paramLabel = "DATE")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE")
  private @Nullable LocalDate to;

  @Option(names = "--type", paramLabel = "TYPE")
  private @Nullable DocumentType type;

  @Option(names = "--source", paramLabel = "NAME")
  private @Nullable String source;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "10")
  private int limit;

  @Option(names = "--offset", paramLabel = "N", defaultValue = "0")
  private int offset;

  @Option(names = "--sort", paramLabel = "relevance|newest|oldest", defaultValue = "RELEVANCE")
  private SearchQuery.Sort sort = SearchQuery.Sort.RELEVANCE;

  @Parameters(arity = "1..*", paramLabel = "QUERY", descriptionKey = "query")
  private String[] words;

  @Override
  public Integer call() throws Exception {
    SearchQuery query = query();
    try (Searcher searcher = index.open(console.environment())) {
      SearchResult result = searcher.search(query);
      SearchOutput writer = new SearchOutput(query, result, likeness(result, searcher), console);
      output.write(
          out -> {
            switch (output.format()) {
              case JSON -> writer.json(out);
              case CSV -> writer.csv(out, output.csvDialect());
              default -> writer.text(out);
            }
          });
    }
    return ExitCode.DONE;
  }

  private SearchQuery query() {
    if (limit < 1) {
      throw CommandFailure.wrongUsage("usage.atLeastOne", "--limit", limit);
    }
    if (offset < 0) {
      throw CommandFailure.wrongUsage("usage.notNegative", "--offset", offset);
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw CommandFailure.wrongUsage("usage.fromAfterTo", from, to);
    }
    String text = String.join(" ", words);
    if (text.isBlank() && !isFiltered()) {
      throw CommandFailure.wrongUsage("query.empty");
    }
    String typeId = type == null ? null : type.name().toLowerCase(Locale.ROOT);
    return new SearchQuery(
        text,
        locality.province(),
        locality.district(),
        from,
        to,
        typeId,
        source,
        limit,
        offset,
        sort);
  }

  private boolean isFiltered() {
    return !locality.isEmpty() || from != null || to != null || type != null || source != null;
  }

  private static Map<String, Likeness> likeness(SearchResult result, Searcher searcher)
      throws IndexException {
    Map<String, Likeness> likeness = new HashMap<>();
    for (Hit hit : result.hits()) {
      likeness.put(hit.id(), Likeness.of(hit.id(), searcher));
    }
    return likeness;
  }
}
