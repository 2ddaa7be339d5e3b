package vn.baocao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.compare.UnknownNameException;
import vn.baocao.index.IndexException;
import vn.baocao.search.query.QueryException;

/** Says in one line why a command ended early. A stack trace only with {@code --verbose}. */
final class FailureReport implements IExecutionExceptionHandler {

  private final Messages messages;

  FailureReport(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    if (e instanceof CommandLine.ParameterException wrongUsage) {
      return command.getParameterExceptionHandler().handleParseException(wrongUsage, new String[0]);
    }
    PrintWriter err = command.getErr();
    err.println("baocao: " + describe(e));
    if (parsed.expandedArgs().contains("--verbose")) {
      e.printStackTrace(err);
    }
    err.flush();
    return exitCode(e);
  }

  /** What is wrong with an index, in one line. */
  static String describe(IndexException e, Messages messages) {
    String key = "index." + e.kind().name().toLowerCase(Locale.ROOT);
    return messages.text(key, e.folder(), e.detail());
  }

  private String describe(Exception e) {
    return switch (e) {
      case CommandFailure failure -> failure.text(messages);
      case IndexException index -> describe(index, messages);
      case QueryException query ->
          messages.text(
              "query." + query.kind().name().toLowerCase(Locale.ROOT),
              query.position() + 1,
              query.detail());
      case UnknownNameException unknown -> unknown(unknown);
      case UncheckedIOException unchecked when unchecked.getCause() != null ->
          describe(unchecked.getCause());
      case NoSuchFileException missing -> messages.text("path.missing", missing.getFile());
      case AccessDeniedException denied -> messages.text("path.denied", denied.getFile());
      case FileSystemException file ->
          messages.text("path.failed", file.getFile(), String.valueOf(file.getReason()));
      case InvalidPathException path ->
          messages.text("path.failed", path.getInput(), path.getReason());
      case IOException io -> messages.text("failure.io", String.valueOf(io.getMessage()));
      default -> messages.text("failure.internal", e.toString());
    };
  }

  private String unknown(UnknownNameException e) {
    String key = "compare.unknown." + e.what().name().toLowerCase(Locale.ROOT);
    String hint =
        e.nearest().isEmpty()
            ? ""
            : messages.text("usage.didYouMean", String.join(", ", e.nearest()));
    return messages.text(key, e.name()) + hint;
  }

  private static int exitCode(Exception e) {
    return switch (e) {
      case CommandFailure failure -> failure.exitCode();
      case QueryException query -> ExitCode.WRONG_USAGE;
      case UnknownNameException unknown -> ExitCode.WRONG_USAGE;
      case IndexException index when index.kind() == IndexException.Kind.LOCKED -> ExitCode.LOCKED;
      default -> ExitCode.FAILED;
    };
  }
}
