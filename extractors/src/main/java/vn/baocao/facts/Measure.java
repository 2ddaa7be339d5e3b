package vn.baocao.facts;

import java.util.Locale;

/** What a value says of its indicator. */
public enum Measure {
  /** How much there is: {@code đạt 47,4 triệu đồng}. */
  LEVEL,
  /** By how much it changed: {@code tăng 12,3%}. */
  CHANGE,
  /** Its share in a whole: {@code chiếm 2,6% tổng số}. */
  SHARE,
  /** So many of so many: {@code 16/19 chỉ tiêu}. */
  PART_OF_WHOLE,
  /** Achieved and planned value as a pair. */
  ACTUAL_AGAINST_PLAN,
  /** Achieved as a share of the plan: {@code đạt 58% kế hoạch}. */
  PLAN_RATIO,
  /** By how much the plan was exceeded: {@code vượt 18,7%}. */
  PLAN_EXCESS,
  /** As a share of an earlier period: {@code bằng 99,6% so với cùng kỳ}. */
  RATIO_TO_EARLIER,
  /** So many times an earlier or other value: {@code gấp 2 lần}. */
  MULTIPLE;

  /** The name used in files and JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
