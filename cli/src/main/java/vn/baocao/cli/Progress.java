package vn.baocao.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.text.DisplayWidth;

/**
 * One line that is written over again and again, and wiped at the end. Safe for several threads.
 */
final class Progress implements AutoCloseable {

  private static final long PAUSE_NANOS = 100_000_000;
  private static final int NARROWEST = 20;
  private static final int USUAL_WIDTH = 80;

  private final @Nullable PrintWriter terminal;
  private final int width;
  private long last = Long.MIN_VALUE;

  /**
   * @param terminal null where nobody looks on
   * @param width 0 where unknown
   */
  Progress(@Nullable PrintWriter terminal, int width) {
    this.terminal = terminal;
    this.width = Math.max(NARROWEST, (width == 0 ? USUAL_WIDTH : width) - 1);
  }

  /** Whether anybody looks on. */
  boolean isShown() {
    return terminal != null;
  }

  /** Shows the line, unless another was shown a moment ago. */
  synchronized void show(String line) {
    if (terminal == null) {
      return;
    }
    long now = System.nanoTime();
    if (last != Long.MIN_VALUE && now - last < PAUSE_NANOS) {
      return;
    }
    last = now;
    terminal.print("\r\u001b[K" + DisplayWidth.shorten(line, width));
    terminal.flush();
  }

  /** Wipes the line. */
  @Override
  public synchronized void close() {
    if (terminal != null && last != Long.MIN_VALUE) {
      terminal.print("\r\u001b[K");
      terminal.flush();
    }
  }
}
