package vn.baocao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.baocao.facts.compare.Comparison;
import vn.baocao.facts.compare.TargetQuery;
import vn.baocao.facts.compare.TargetTable;
import vn.baocao.search.FactQuery;
import vn.baocao.search.Searcher;

/** Follows targets to the results that answer them. */
@Command(name = "targets")
final class CompareTargetsCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private IndexOption index;
  @Mixin private IndicatorsOption dictionary;

  @Mixin
  private final Output output =
      new Output(Format.TEXT, Format.JSON, Format.CSV, Format.XLSX, Format.HTML);

  @Option(
      names = {"--place", "--district"},
      paramLabel = "NAME")
  private @Nullable String place;

  @Option(names = "--indicator", paramLabel = "NAME")
  private List<String> indicators = List.of();

  @Option(names = "--period", paramLabel = "PERIOD")
  private @Nullable String period;

  @Override
  public Integer call() throws Exception {
    TargetTable table;
    try (Searcher searcher = index.open(console.environment())) {
      table =
          new Comparison(dictionary.dictionary())
              .targets(new TargetQuery(place, indicators, period), searcher.facts(FactQuery.ALL));
    }
    new TargetOutput(table, console).write(output);
    return ExitCode.DONE;
  }
}
