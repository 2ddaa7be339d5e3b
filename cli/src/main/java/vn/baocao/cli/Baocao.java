package vn.baocao.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.baocao.cli.text.Language;
import vn.baocao.cli.text.Messages;

/** The command {@code baocao}, which holds all others. */
@Command(name = "baocao", versionProvider = Version.class)
public final class Baocao implements Runnable {

  private final Environment environment;
  private final Messages messages;

  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable")
  @Mixin
  private Console console;

  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      order = 104)
  private boolean version;

  private Baocao(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  public static void main(String[] args) {
    NoLogging.install();
    System.exit(commandLine(Environment.ofProcess(), args).execute(args));
  }

  /**
   * The command line in the language that the arguments and the environment ask for.
   *
   * @param args as they will be executed
   */
  static CommandLine commandLine(Environment environment, String... args) {
    Language language = Language.of(List.of(args), environment.variables(), environment.locale());
    Messages messages = Messages.in(language);
    CommandLine line = new CommandLine(new Baocao(environment, messages));
    Commands.addTo(line, args);
    line.setResourceBundle(messages.bundle());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new UsageErrors(messages));
    line.setExecutionExceptionHandler(new FailureReport(messages));
    line.setOut(new PrintWriter(System.out, false, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setExecutionStrategy(new FlushedExecution());
    HelpLayout.apply(line, messages);
    return line;
  }

  Environment environment() {
    return environment;
  }

  Messages messages() {
    return messages;
  }

  /** Without a command: the help, as an answer to wrong usage. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), messages.text("usage.noCommand"));
  }
}
