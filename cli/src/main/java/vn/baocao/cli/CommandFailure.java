package vn.baocao.cli;

import vn.baocao.cli.text.Messages;

/** A command cannot go on, for a reason that the user can act on. Said in one line. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;
  private final String key;
  private final transient Object[] arguments;

  private CommandFailure(int exitCode, String key, Object... arguments) {
    super(key);
    this.exitCode = exitCode;
    this.key = key;
    this.arguments = arguments;
  }

  /** The command was asked for something that it does not understand. */
  static CommandFailure wrongUsage(String key, Object... arguments) {
    return new CommandFailure(ExitCode.WRONG_USAGE, key, arguments);
  }

  /** What was asked for could not be done. */
  static CommandFailure failed(String key, Object... arguments) {
    return new CommandFailure(ExitCode.FAILED, key, arguments);
  }

  int exitCode() {
    return exitCode;
  }

  String text(Messages messages) {
    return messages.text(key, arguments);
  }
}
