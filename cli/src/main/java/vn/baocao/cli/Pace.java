package vn.baocao.cli;

import java.util.Locale;

/** How fast work goes, judged by the last seconds more than by all before. */
final class Pace {

  private static final long SECOND = 1_000_000_000;
  private static final double WEIGHT_OF_LAST = 0.3;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private long since;
  private long doneThen;
  private double rate;

  /**
   * @param now nanoseconds of a clock that only goes forward
   */
  Pace(long now) {
    this.since = now;
  }

  /** Takes note of how much is done. */
  void at(long now, long done) {
    long passed = now - since;
    if (passed < SECOND) {
      return;
    }
    double last = (done - doneThen) * (double) SECOND / passed;
    rate = rate == 0 ? last : WEIGHT_OF_LAST * last + (1 - WEIGHT_OF_LAST) * rate;
    since = now;
    doneThen = done;
  }

  /** Pieces a second; 0 until it can be told. */
  long rate() {
    return Math.round(rate);
  }

  /** The time that {@code left} pieces will take, as {@code 4:05} or {@code 1:04:05}. */
  String remaining(long left) {
    long seconds = rate == 0 ? 0 : Math.round(left / rate);
    long minutes = seconds % HOUR / MINUTE;
    long hours = seconds / HOUR;
    return hours == 0
        ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % MINUTE)
        : String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % MINUTE);
  }
}
