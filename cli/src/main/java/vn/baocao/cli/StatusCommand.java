package vn.baocao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.index.FileFailure;
import vn.baocao.index.IndexStatus;
import vn.baocao.search.Searcher;

/** Says what the index holds, what failed and why. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private IndexOption index;
  @Mixin private final Output output = new Output(Format.TEXT, Format.JSON);

  @Override
  public Integer call() throws Exception {
    Path folder = index.folder(console.environment());
    try (Searcher searcher = index.open(console.environment())) {
      IndexStatus status = searcher.status();
      Map<String, List<String>> copies = searcher.copies();
      Map<String, List<ReadWarning>> doubts = searcher.doubts();
      output.write(
          out -> {
            if (output.format() == Format.JSON) {
              Json.object(
                  out, json -> RunJson.write(status, copies, doubts, folder.toString(), json));
            } else {
              print(status, folder, out);
              print(copies, doubts, out);
            }
          });
    }
    return ExitCode.DONE;
  }

  private void print(IndexStatus status, Path folder, PrintWriter out) {
    out.println(console.text("status.index", folder, console.format().bytes(status.bytes())));
    out.println(console.text("status.documents", status.documents(), status.files()));
    out.println(
        console.text(
            "status.facts", status.facts(), status.targets(), status.counts(), status.findings()));
    if (status.lastRunStarted() != null) {
      String key = status.lastRunComplete() ? "status.lastRun" : "status.interrupted";
      out.println(
          console.text(
              key, console.format().moment(status.lastRunStarted(), ZoneId.systemDefault())));
    }
    if (status.outdated() > 0) {
      out.println(console.text("status.outdated", status.outdated()));
    }
    if (!status.failures().isEmpty()) {
      out.println(console.text("status.failures", status.failures().size()));
      for (FileFailure failure : status.failures()) {
        String why = DocumentRun.message(console, failure.kind(), failure.detail());
        out.println("  " + console.text("input.failed", failure.path(), why));
      }
    }
  }

  private void print(
      Map<String, List<String>> copies, Map<String, List<ReadWarning>> doubts, PrintWriter out) {
    if (!doubts.isEmpty()) {
      out.println(console.text("status.doubts", doubts.size()));
      doubts.forEach(
          (path, warnings) ->
              warnings.forEach(
                  warning ->
                      out.println(
                          "  "
                              + console.text(
                                  "input.doubt", path, DocumentRun.message(console, warning)))));
    }
    if (!copies.isEmpty()) {
      out.println(
          console.text("status.copies", copies.values().stream().mapToInt(List::size).sum()));
      copies.forEach(
          (path, further) -> further.forEach(copy -> out.println("  " + copy + " = " + path)));
    }
  }
}
