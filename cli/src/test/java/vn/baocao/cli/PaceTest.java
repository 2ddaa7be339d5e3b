package vn.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaceTest {

  private static final long SECOND = 1_000_000_000;

  @Test
  void rateAndRemainingTimeComeFromWhatWasDoneASecond() {
    Pace pace = new Pace(0);
    pace.at(SECOND / 2, 100);
    assertEquals(0, pace.rate());
    pace.at(SECOND, 200);

    assertEquals(200, pace.rate());
    assertEquals("0:05", pace.remaining(1_000));
    assertEquals("1:23:20", pace.remaining(1_000_000));
  }

  @Test
  void lastSecondsCountForMoreThanAllBefore() {
    Pace pace = new Pace(0);
    pace.at(SECOND, 1_000);
    for (int second = 2; second < 20; second++) {
      pace.at(second * SECOND, 1_000 + 100L * second);
    }

    assertTrue(Math.abs(pace.rate() - 101) <= 1, "rate " + pace.rate());
  }
}
