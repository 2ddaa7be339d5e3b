package vn.baocao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.baocao.facts.indicator.IndicatorDictionary;

/** The option by which users add indicators of their own. */
final class IndicatorsOption {

  @Option(names = "--indicators", paramLabel = "FILE.tsv", order = 61)
  private @Nullable Path file;

  /** The shipped dictionary, extended by the user's file where there is one. */
  IndicatorDictionary dictionary() throws IOException {
    return file == null
        ? IndicatorDictionary.get()
        : IndicatorDictionary.extended(file.toString(), Files.readAllLines(file));
  }
}
