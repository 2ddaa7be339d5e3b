package vn.baocao.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose documents by the locality that they are about. */
final class LocalityOptions {

  @Option(names = "--province", paramLabel = "NAME")
  private @Nullable String province;

  @Option(names = "--district", paramLabel = "NAME")
  private @Nullable String district;

  @Nullable String province() {
    return province;
  }

  @Nullable String district() {
    return district;
  }

  boolean isEmpty() {
    return province == null && district == null;
  }
}
