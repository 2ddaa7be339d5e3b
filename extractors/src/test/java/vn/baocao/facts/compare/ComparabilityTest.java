package vn.baocao.facts.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.baocao.facts.compare.Compared.INCOME;
import static vn.baocao.facts.compare.Compared.POVERTY;
import static vn.baocao.facts.compare.Compared.bachThong;
import static vn.baocao.facts.compare.Compared.districts;
import static vn.baocao.facts.compare.Compared.income;
import static vn.baocao.facts.compare.Compared.poverty;
import static vn.baocao.facts.compare.Compared.reason;
import static vn.baocao.facts.compare.Compared.tanKy;
import static vn.baocao.facts.compare.StatedFact.count;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.facts.compare.Comparability.Reason;
import vn.baocao.facts.compare.ComparisonQuery.Statements;

/** Which statements compare, after which conversion, and why others do not. */
class ComparabilityTest {

  private static final String KIM_SON = "huyện Kim Sơn";
  private static final String TAN_KY = "huyện Tân Kỳ";
  private static final String BACH_THONG = "huyện Bạch Thông";

  private static Compared table(String indicator, StatedFact... facts) {
    return districts(Statements.COMMON, indicator, facts);
  }

  @Test
  void incomeAMonthIsConvertedToIncomeAYearWithItsStep() {
    Compared table =
        table(
            INCOME,
            income("46500000", "đồng/người/năm"),
            tanKy(income("4250000", "đồng/người/tháng")));
    Stated stated = table.shown(TAN_KY);
    assertEquals(0, new BigDecimal("51000000").compareTo(stated.value()));
    Comparability.Converted converted =
        assertInstanceOf(Comparability.Converted.class, stated.comparability());
    assertEquals("đồng/người/năm", converted.steps().get(0).to());
    assertEquals(1, table.rank(TAN_KY));
  }

  @Test
  void theShorterFormOfAnIndicatorsUnitIsReadInFull() {
    Compared table = table(INCOME, income("36500000", "đồng"));
    assertEquals("đồng/người/năm", table.table().columns().get(0).unit());
    assertTrue(table.shown(KIM_SON).comparability().isComparable());
  }

  @ParameterizedTest
  @CsvSource({"người, lượt người", "%, điểm %", "USD, đồng", "tấn, ha"})
  void unitsOfOtherDimensionAreRefused(String one, String other) {
    Compared table =
        table(
            "kết quả nào đó",
            count("kết quả nào đó", "5", one),
            tanKy(count("kết quả nào đó", "5", one)),
            bachThong(count("kết quả nào đó", "6", other)));
    assertEquals(Reason.UNIT_DIFFERS, reason(table.shown(BACH_THONG)));
    assertNull(table.rank(BACH_THONG));
  }

  @Test
  void aFactWithoutUnitIsShownButNotRanked() {
    Compared table =
        table(
            INCOME,
            income("46500000", "đồng/năm"),
            tanKy(income("46500000", "đồng/năm")),
            bachThong(count(INCOME, "50", null)));
    assertEquals(Reason.UNIT_MISSING, reason(table.shown(BACH_THONG)));
    assertNull(table.rank(BACH_THONG));
  }

  @Test
  void aPartOfThePeopleDoesNotCompareWithAll() {
    StatedFact rural =
        count(INCOME + " khu vực nông thôn", "58700000", "đồng/người/năm").id("income_per_capita");
    Compared table = table(INCOME, income("46500000", "đồng/năm"), tanKy(rural));
    assertEquals(Reason.BREAKDOWN_DIFFERS, reason(table.shown(TAN_KY)));
  }

  @Test
  void namingTheDistrictIsNoBreakdown() {
    StatedFact named =
        count("Thu nhập bình quân đầu người của huyện Kim Sơn", "46500000", "đồng/năm")
            .id("income_per_capita");
    assertTrue(table(INCOME, named).shown(KIM_SON).comparability().isComparable());
  }

  @Test
  void aChangeDoesNotCompareWithLevels() {
    Compared table = table(POVERTY, poverty("3.6"), tanKy(poverty("1.2").change("decrease")));
    assertEquals(Reason.MEASURE_DIFFERS, reason(table.shown(TAN_KY)));
  }

  @Test
  void halfAYearDoesNotCompareWithYears() {
    String revenue = "thu ngân sách trên địa bàn";
    Compared table =
        table(
            revenue,
            count(revenue, "815600000000", "đồng").period("2021"),
            tanKy(count(revenue, "421300000000", "đồng")).period("2021-01/2021-06"));
    assertEquals(Reason.PERIOD_KIND_DIFFERS, reason(table.shown(TAN_KY)));
  }

  @Test
  void anAmbiguousPlaceIsShownWithItsReason() {
    StatedFact fact = poverty("2").at("huyện Châu Thành", null, "892@", "905@");
    assertEquals(Reason.PLACE_AMBIGUOUS, reason(table(POVERTY, fact).shown("huyện Châu Thành")));
  }
}
