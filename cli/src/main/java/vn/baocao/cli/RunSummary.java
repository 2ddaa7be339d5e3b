package vn.baocao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.baocao.index.FileFailure;
import vn.baocao.index.IndexRun;

/** Says what a run did: to the user on standard error, and to the log. */
final class RunSummary {

  /** Takes one line after another. */
  @FunctionalInterface
  interface Log {
    void say(String line) throws IOException;
  }

  private final Console console;
  private final Log log;

  RunSummary(Console console, Log log) {
    this.console = console;
    this.log = log;
  }

  /** Failures are told even to those who want quiet. */
  void say(IndexRun run, Path folder) throws IOException {
    for (FileFailure failure : run.failed()) {
      String why = DocumentRun.message(console, failure.kind(), failure.detail());
      console.warn("input.failed", failure.path(), why);
      log.say(console.text("input.failed", failure.path(), why));
    }
    for (String line : lines(run, folder)) {
      if (!console.isQuiet()) {
        console.say(line);
      }
      log.say(line);
    }
  }

  private List<String> lines(IndexRun run, Path folder) {
    List<String> lines = new ArrayList<>();
    lines.add(
        console.text(
            "index.run",
            run.added(),
            run.changed(),
            run.unchanged(),
            run.moved(),
            run.removed(),
            run.failed().size()));
    lines.add(console.text("index.facts", run.facts(), run.factsAdded(), run.factsRemoved()));
    if (run.stillFailing() > 0) {
      lines.add(console.text("index.stillFailing", run.stillFailing()));
    }
    if (run.deferred() > 0) {
      lines.add(console.text("index.deferred", run.deferred()));
    }
    String took = console.format().seconds(run.duration().toMillis());
    lines.add(
        run.written() == 0
            ? console.text("index.took", folder, took)
            : console.text("index.tookAt", folder, took, Math.round(run.rate())));
    return lines;
  }
}
