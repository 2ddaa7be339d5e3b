package vn.baocao.facts.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicatorDictionaryTest {

  private static final IndicatorDictionary DICTIONARY = IndicatorDictionary.get();

  @Test
  void wordsNameTheIndicatorThatTheyBeginWith() {
    assertEquals("budget_revenue_local", id("Tổng thu ngân sách trên địa bàn", "đồng"));
    assertEquals("income_per_capita", id("thu nhập bình quân đầu người của huyện", "đồng/năm"));
  }

  @Test
  void theUnitMustBeOneOfTheIndicator() {
    assertNull(id("thu ngân sách trên địa bàn", "%"));
    assertEquals("rice_yield", id("năng suất lúa", "tấn/ha"));
  }

  @Test
  void countedThingsHaveNoUnit() {
    assertEquals("dialogue_meetings", id("hội nghị đối thoại", null));
    assertEquals("ntm_communes", id("xã đạt chuẩn nông thôn mới", null));
  }

  @Test
  void theNarrowerIndicatorWins() {
    assertEquals("ntm_advanced", id("xã đạt chuẩn nông thôn mới nâng cao", null));
  }

  @Test
  void whatIsDoneToPeopleMakesTheIndicator() {
    assertEquals("new_party_members", id("toàn Đảng bộ kết nạp", "đảng viên", "người"));
    assertEquals("new_party_members", id("xã kết nạp được", "đảng viên", "người"));
    assertEquals("jobs_created", id("giải quyết việc làm mới cho", "lao động", "người"));
    assertNull(id("kết nạp", "đoàn viên", "người"));
    assertNull(id("khen thưởng", "đảng viên", "người"));
  }

  @Test
  void whatStandsAfterAnIndicatorIsNoneItself() {
    assertNull(id("tổ chức hội nghị đối thoại ở", "phường, xã", null));
  }

  private static @Nullable String id(String words, @Nullable String unit) {
    return id(DICTIONARY.link(words, unit));
  }

  private static @Nullable String id(String action, String words, @Nullable String unit) {
    return id(DICTIONARY.link(action, words, unit));
  }

  private static @Nullable String id(@Nullable IndicatorEntry entry) {
    return entry == null ? null : entry.id();
  }
}
