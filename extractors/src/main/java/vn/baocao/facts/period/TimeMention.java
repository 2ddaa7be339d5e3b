package vn.baocao.facts.period;

import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Period;

/**
 * A time expression of a sentence; positions are lexemes of it.
 *
 * @param period null where it names none (a comparison, a name, what recurs) or one that the
 *     document does not let resolve
 */
public record TimeMention(int from, int to, Role role, @Nullable Period period) {

  /** What a time expression does in its sentence. */
  public enum Role {
    /** It says when something holds. */
    WHEN,
    /** It says until when: {@code đến năm 2025}. */
    UNTIL,
    /** It names a term of office. */
    TERM,
    /** It says that something holds now: {@code đến nay}. */
    NOW,
    /** It says when, but only the author knows the date: {@code những năm gần đây}. */
    UNDATED,
    /** It says on which day something happened: {@code ngày 17/4/2025}. */
    EVENT,
    /** It is only compared with: {@code so với năm 2020}. */
    COMPARED,
    /** It belongs to a name: {@code chuẩn nghèo giai đoạn 2021-2025}. */
    NAME,
    /** It says that something recurs: {@code hằng năm}. */
    RECURRING
  }

  /** Whether it says when a quantity of the sentence holds, as far as that can be told. */
  public boolean tellsWhen() {
    return switch (role) {
      case WHEN, UNTIL, TERM, NOW, UNDATED, EVENT -> true;
      case COMPARED, NAME, RECURRING -> false;
    };
  }
}
