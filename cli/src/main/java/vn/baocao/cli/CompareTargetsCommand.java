package vn.baocao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.baocao.corpus.gazetteer.AdministrativeUnit.Level;
import vn.baocao.facts.compare.AskedPlace;
import vn.baocao.facts.compare.Comparison;
import vn.baocao.facts.compare.TargetQuery;
import vn.baocao.facts.compare.TargetTable;
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

  @ArgGroup private @Nullable Place place;

  /** Of which locality the targets are; at most one may be asked for. */
  private static final class Place {

    @Option(names = "--place", paramLabel = "NAME")
    private @Nullable String any;

    @Option(names = "--district", paramLabel = "NAME")
    private @Nullable String district;

    @Nullable AskedPlace asked() {
      if (district != null) {
        return new AskedPlace(district, Level.DISTRICT);
      }
      return any == null ? null : AskedPlace.named(any);
    }
  }

  @Option(names = "--indicator", paramLabel = "NAME")
  private List<String> indicators = List.of();

  @Option(names = "--period", paramLabel = "PERIOD")
  private @Nullable String period;

  @Override
  public Integer call() throws Exception {
    AskedPlace asked = place == null ? null : place.asked();
    TargetTable table;
    try (Searcher searcher = index.open(console.environment())) {
      Comparison comparison = new Comparison(dictionary.dictionary());
      TargetQuery query = new TargetQuery(asked, indicators, period);
      table =
          new ComparedFacts(searcher, null)
              .compare(comparison.lookup(query), facts -> comparison.targets(query, facts));
    }
    int width = console.environment().width();
    new TableOutput(new TargetOutput(table, console.messages(), width), console).write(output);
    return ExitCode.DONE;
  }
}
