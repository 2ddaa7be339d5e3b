package vn.baocao.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.baocao.index.IndexException;
import vn.baocao.search.Searcher;

/** The option that says where the index is. */
final class IndexOption {

  private static final String VARIABLE = "BAOCAO_INDEX";
  private static final String USUAL = ".baocao";

  @Option(names = "--index", paramLabel = "DIR", order = 60)
  private @Nullable Path index;

  /** As asked for; else {@code $BAOCAO_INDEX}; else {@code .baocao} in the working folder. */
  Path folder(Environment environment) {
    if (index != null) {
      return index;
    }
    String variable = environment.variables().getOrDefault(VARIABLE, "");
    return Path.of(variable.isEmpty() ? USUAL : variable);
  }

  Searcher open(Environment environment) throws IndexException {
    return Searcher.open(folder(environment));
  }
}
