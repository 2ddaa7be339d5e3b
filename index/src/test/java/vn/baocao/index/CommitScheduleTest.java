package vn.baocao.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitScheduleTest {

  @Test
  void commitsComeSoonAtFirstAndThenEveryHalfMinute() {
    CommitSchedule schedule = new CommitSchedule(Instant.EPOCH);
    List<Long> commits = new ArrayList<>();
    for (long second = 0; second < 180; second++) {
      Instant now = Instant.ofEpochSecond(second);
      if (schedule.isDue(now)) {
        commits.add(second);
        schedule.made(now);
      }
    }

    assertEquals(List.of(2L, 5L, 10L, 17L, 28L, 44L, 67L, 97L, 127L, 157L), commits);
  }
}
