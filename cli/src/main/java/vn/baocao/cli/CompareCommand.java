package vn.baocao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.baocao.corpus.gazetteer.AdministrativeUnit;
import vn.baocao.facts.compare.AskedPlace;
import vn.baocao.facts.compare.Comparison;
import vn.baocao.facts.compare.ComparisonQuery;
import vn.baocao.facts.compare.ComparisonTable;
import vn.baocao.search.Searcher;

/** Compares localities or periods by indicators. */
@Command(name = "compare", subcommands = CompareTargetsCommand.class)
final class CompareCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Console console;
  @Mixin private IndexOption index;
  @Mixin private IndicatorsOption dictionary;

  @Mixin
  private final Output output =
      new Output(Format.TEXT, Format.JSON, Format.CSV, Format.XLSX, Format.HTML);

  // Not required, since the command below this one does without it.
  @Option(names = "--indicator", paramLabel = "NAME")
  private List<String> indicators = List.of();

  @Option(
      names = "--by",
      paramLabel = "province|district|commune|period",
      defaultValue = "DISTRICT")
  private ComparisonQuery.By by = ComparisonQuery.By.DISTRICT;

  @Option(names = "--level", paramLabel = "province|district|commune")
  private AdministrativeUnit.@Nullable Level level;

  @Option(names = "--place", paramLabel = "NAME")
  private @Nullable String place;

  @Option(names = "--period", paramLabel = "PERIOD")
  private @Nullable String period;

  @Option(names = "--kind", paramLabel = "count|target", defaultValue = "COUNT")
  private ComparisonQuery.Kind kind = ComparisonQuery.Kind.COUNT;

  @ArgGroup private @Nullable Periods periods;

  /** Which statements stand in the table; at most one may be asked for. */
  private static final class Periods {

    @Option(names = "--latest")
    private boolean latest;

    @Option(names = "--all")
    private boolean all;
  }

  @Override
  public Integer call() throws Exception {
    if (indicators.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), console.text("usage.missing", "--indicator"));
    }
    ComparisonQuery query =
        new ComparisonQuery(
            indicators,
            by,
            level,
            place == null ? null : AskedPlace.named(place),
            period,
            kind,
            statements());
    ComparisonTable table;
    try (Searcher searcher = index.open(console.environment())) {
      Comparison comparison = new Comparison(dictionary.dictionary());
      table =
          new ComparedFacts(searcher, kind.id())
              .compare(comparison.lookup(query), facts -> comparison.table(query, facts));
    }
    int width = console.environment().width();
    new TableOutput(new ComparisonOutput(table, console.messages(), width), console).write(output);
    if (table.factsWithoutPlace() > 0) {
      console.note("compare.withoutPlace", table.factsWithoutPlace());
    }
    return ExitCode.DONE;
  }

  private ComparisonQuery.Statements statements() {
    if (periods != null && periods.all) {
      return ComparisonQuery.Statements.ALL;
    }
    return periods != null && periods.latest
        ? ComparisonQuery.Statements.LATEST
        : ComparisonQuery.Statements.COMMON;
  }
}
