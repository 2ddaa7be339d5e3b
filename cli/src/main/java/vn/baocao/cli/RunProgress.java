package vn.baocao.cli;

import vn.baocao.index.IndexProgress;

/** The line that shows how far a run is, how fast it goes and when it will be done. */
final class RunProgress implements IndexProgress {

  private final Progress line;
  private final Console console;
  private final Pace pace = new Pace(System.nanoTime());

  RunProgress(Progress line, Console console) {
    this.line = line;
    this.console = console;
  }

  @Override
  public void file(long done, long total, String path) {
    if (!line.isShown()) {
      return;
    }
    pace.at(System.nanoTime(), done);
    if (pace.rate() == 0) {
      line.show(console.text("progress.files", done, total, path));
    } else {
      String remaining = pace.remaining(total - done);
      line.show(console.text("progress.pace", done, total, pace.rate(), remaining, path));
    }
  }
}
