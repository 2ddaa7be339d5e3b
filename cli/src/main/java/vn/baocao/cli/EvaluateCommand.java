package vn.baocao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures the program against texts that people have annotated. */
@Command(
    name = "evaluate",
    subcommands = {
      EvaluateFactsCommand.class,
      EvaluateSegmentationCommand.class,
      EvaluateRetrievalCommand.class
    })
final class EvaluateCommand implements Runnable {

  @Spec private CommandSpec spec;
  @Mixin private Console console;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), console.text("usage.noCommand"));
  }
}
