package vn.baocao.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs the last command of the line and flushes what it wrote, however it ended. */
final class FlushedExecution implements IExecutionStrategy {

  @Override
  public int execute(ParseResult parsed) {
    CommandLine line = parsed.commandSpec().commandLine();
    try {
      return new RunLast().execute(parsed);
    } finally {
      line.getOut().flush();
    }
  }
}
