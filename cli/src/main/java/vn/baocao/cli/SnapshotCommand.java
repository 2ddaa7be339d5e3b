package vn.baocao.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.baocao.index.IndexSnapshot;

/** Copies the index for a backup, also while a run writes it. */
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private IndexOption index;

  @Parameters(paramLabel = "DIR", descriptionKey = "snapshot.target")
  private Path target;

  @Override
  public Integer call() throws Exception {
    Path folder = index.folder(console.environment());
    IndexSnapshot snapshot = IndexSnapshot.of(folder, target, console.environment().clock());
    console.note("snapshot.done", folder, target, console.format().bytes(snapshot.bytes()));
    return ExitCode.DONE;
  }
}
