package vn.baocao.facts.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Whether statements of the same thing differ. */
final class Contradiction {

  /** A value of fewer digits may be a rounded one of any other. */
  private static final int LEAST_DIGITS = 2;

  private Contradiction() {}

  static boolean among(List<Stated> stated) {
    List<BigDecimal> exact = new ArrayList<>();
    for (Stated one : stated) {
      BigDecimal value = one.value();
      boolean plain = "=".equals(one.fact().comparator());
      if (value != null && plain && one.comparability().isComparable()) {
        exact.add(value);
      }
    }
    for (int i = 1; i < exact.size(); i++) {
      if (!isSame(exact.get(0), exact.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one value is the other, or the other rounded. */
  static boolean isSame(BigDecimal a, BigDecimal b) {
    if (a.compareTo(b) == 0) {
      return true;
    }
    BigDecimal first = a.stripTrailingZeros();
    BigDecimal second = b.stripTrailingZeros();
    boolean firstIsRough = first.precision() < second.precision();
    BigDecimal rough = firstIsRough ? first : second;
    BigDecimal fine = firstIsRough ? second : first;
    return rough.precision() >= LEAST_DIGITS
        && fine.setScale(rough.scale(), RoundingMode.HALF_UP).compareTo(rough) == 0;
  }
}
