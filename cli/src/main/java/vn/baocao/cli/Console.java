package vn.baocao.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.baocao.cli.text.DisplayFormat;
import vn.baocao.cli.text.Language;
import vn.baocao.cli.text.Messages;

/** What every command shares: help, the language, how much to say, and where. */
@SuppressWarnings("UnusedVariable") // picocli itself acts on some options
final class Console {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 100)
  private boolean help;

  // Read before parsing, by Language; here for the help and for its validation.
  @Option(names = "--lang", paramLabel = "vi|en", order = 101)
  private Language language = Language.EN;

  @Option(
      names = {"-q", "--quiet"},
      order = 102)
  private boolean quiet;

  @Option(names = "--verbose", order = 103)
  private boolean verbose;

  Baocao root() {
    return (Baocao) spec.root().userObject();
  }

  Environment environment() {
    return root().environment();
  }

  Messages messages() {
    return root().messages();
  }

  DisplayFormat format() {
    return messages().format();
  }

  String text(String key, Object... arguments) {
    return messages().text(key, arguments);
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Says something about the result, unless the user wants quiet. */
  void note(String key, Object... arguments) {
    if (!quiet) {
      say(text(key, arguments));
    }
  }

  /** Says what went wrong; never silenced. */
  void warn(String key, Object... arguments) {
    say("baocao: " + text(key, arguments));
  }

  void say(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }

  boolean isVerbose() {
    return verbose;
  }

  boolean isQuiet() {
    return quiet;
  }

  /** A line on standard error that is written over, on a terminal only. */
  Progress progress() {
    boolean shown = environment().errIsTerminal() && !quiet;
    return new Progress(shown ? spec.commandLine().getErr() : null, environment().width());
  }
}
