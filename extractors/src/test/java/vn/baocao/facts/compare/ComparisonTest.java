package vn.baocao.facts.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.baocao.facts.compare.StatedFact.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.Comparability.Reason;
import vn.baocao.facts.compare.ComparisonQuery.By;
import vn.baocao.facts.compare.ComparisonQuery.Kind;
import vn.baocao.facts.compare.ComparisonQuery.Statements;
import vn.baocao.facts.compare.ComparisonTable.Cell;
import vn.baocao.facts.compare.ComparisonTable.Row;
import vn.baocao.facts.indicator.IndicatorDictionary;

class ComparisonTest {

  private static final String INCOME = "thu nhập bình quân đầu người";
  private static final String POVERTY = "tỷ lệ hộ nghèo";

  private final Comparison comparison = new Comparison(IndicatorDictionary.get());

  private static StatedFact income(String value, String unit) {
    return count(INCOME, value, unit).id("income_per_capita");
  }

  private static StatedFact poverty(String value) {
    return count(POVERTY, value, "%").id("poverty_rate");
  }

  private static StatedFact tanKy(StatedFact fact) {
    return fact.at("huyện Tân Kỳ", "423@");
  }

  @Test
  void districtsStandInRowsAndAreRankedTheBetterWay() {
    ComparisonTable table = latest(By.DISTRICT, POVERTY, poverty("3.6"), tanKy(poverty("4.95")));
    assertEquals(List.of("huyện Kim Sơn", "huyện Tân Kỳ"), names(table));
    assertEquals(1, cell(table, 0).rank());
    assertEquals(2, cell(table, 1).rank());
  }

  @Test
  void anIndicatorWithoutABetterWayIsNotRanked() {
    StatedFact fact = count("buổi tập huấn khuyến nông", "7", null);
    assertNull(cell(latest(By.DISTRICT, "buổi tập huấn khuyến nông", fact), 0).rank());
  }

  @Test
  void equalValuesShareARank() {
    ComparisonTable table =
        latest(
            By.DISTRICT,
            POVERTY,
            poverty("4"),
            tanKy(poverty("4.0")),
            poverty("5").at("huyện Bạch Thông", "063@"));
    assertEquals(3, cell(table, 0).rank());
    assertEquals(1, cell(table, 1).rank());
    assertEquals(1, cell(table, 2).rank());
  }

  @Test
  void incomeAMonthIsConvertedToIncomeAYearWithItsStep() {
    ComparisonTable table =
        latest(
            By.DISTRICT,
            INCOME,
            income("46500000", "đồng/người/năm"),
            tanKy(income("4250000", "đồng/người/tháng")));
    Stated stated = shown(table, 1);
    assertEquals(0, new BigDecimal("51000000").compareTo(stated.value()));
    Comparability.Converted converted =
        assertInstanceOf(Comparability.Converted.class, stated.comparability());
    assertEquals("đồng/người/năm", converted.steps().get(0).to());
    assertEquals(1, cell(table, 1).rank());
  }

  @Test
  void theShorterFormOfAnIndicatorsUnitIsReadInFull() {
    ComparisonTable table = latest(By.DISTRICT, INCOME, income("36500000", "đồng"));
    assertEquals("đồng/người/năm", table.columns().get(0).unit());
    assertTrue(shown(table, 0).comparability().isComparable());
  }

  @ParameterizedTest
  @CsvSource({"người, lượt người", "%, điểm %", "USD, đồng", "tấn, ha"})
  void unitsOfOtherDimensionAreRefused(String one, String other) {
    ComparisonTable table =
        latest(
            By.DISTRICT,
            "kết quả nào đó",
            count("kết quả nào đó", "5", one),
            tanKy(count("kết quả nào đó", "5", one)),
            count("kết quả nào đó", "6", other).at("huyện Bạch Thông", "063@"));
    assertEquals(Reason.UNIT_DIFFERS, reason(shown(table, 0)));
    assertNull(cell(table, 0).rank());
  }

  @Test
  void aFactWithoutUnitIsShownButNotRanked() {
    ComparisonTable table =
        latest(
            By.DISTRICT,
            INCOME,
            income("46500000", "đồng/năm"),
            income("46500000", "đồng/năm").at("huyện Tân Kỳ", "423@"),
            count(INCOME, "50", null).at("huyện Bạch Thông", "063@"));
    assertEquals(Reason.UNIT_MISSING, reason(shown(table, 0)));
    assertNull(cell(table, 0).rank());
  }

  @Test
  void aPartOfThePeopleDoesNotCompareWithAll() {
    StatedFact rural =
        count(INCOME + " khu vực nông thôn", "58700000", "đồng/người/năm").id("income_per_capita");
    ComparisonTable table =
        latest(By.DISTRICT, INCOME, income("46500000", "đồng/năm"), tanKy(rural));
    assertEquals(Reason.BREAKDOWN_DIFFERS, reason(shown(table, 1)));
  }

  @Test
  void namingTheDistrictIsNoBreakdown() {
    StatedFact named =
        count("Thu nhập bình quân đầu người của huyện Kim Sơn", "46500000", "đồng/năm")
            .id("income_per_capita");
    assertTrue(shown(latest(By.DISTRICT, INCOME, named), 0).comparability().isComparable());
  }

  @Test
  void aChangeDoesNotCompareWithLevels() {
    ComparisonTable table =
        latest(By.DISTRICT, POVERTY, poverty("3.6"), tanKy(poverty("1.2").change("decrease")));
    assertEquals(Reason.MEASURE_DIFFERS, reason(shown(table, 1)));
  }

  @Test
  void halfAYearDoesNotCompareWithYears() {
    ComparisonTable table =
        all(
            "thu ngân sách trên địa bàn",
            null,
            null,
            count("thu ngân sách trên địa bàn", "815600000000", "đồng").period("2021"),
            tanKy(count("thu ngân sách trên địa bàn", "421300000000", "đồng"))
                .period("2021-01/2021-06"));
    Cell half =
        table.rows().get(1).cells().stream().filter(c -> !c.stated().isEmpty()).findFirst().get();
    assertEquals(Reason.PERIOD_KIND_DIFFERS, reason(half.stated().get(0)));
  }

  @Test
  void documentsThatContradictEachOtherStandSideBySide() {
    ComparisonTable table =
        latest(
            By.DISTRICT,
            INCOME,
            income("39600000", "đồng/năm").document("bao-cao.docx", "2021-12-29"),
            income("39200000", "đồng/năm").document("tin.html", "2023-11-15"));
    Cell cell = cell(table, 0);
    assertTrue(cell.contradictory());
    assertEquals(2, cell.stated().size());
    assertEquals("tin.html", shown(table, 0).fact().document());
  }

  @Test
  void aRoundedValueContradictsNothing() {
    ComparisonTable table =
        latest(
            By.DISTRICT,
            POVERTY,
            poverty("3.62").document("a.txt", "2020-12-01"),
            poverty("3.6").document("b.txt", "2021-01-01"));
    assertFalse(cell(table, 0).contradictory());
  }

  @Test
  void whatADocumentRepeatsIsOneStatement() {
    ComparisonTable table = latest(By.DISTRICT, POVERTY, poverty("3.6"), poverty("3.6"));
    assertEquals(1, cell(table, 0).stated().size());
    assertEquals(1, shown(table, 0).repeats().size());
  }

  @Test
  void amongLatestValuesOnlyThoseOfOneYearAreRanked() {
    ComparisonTable table =
        latest(
            By.DISTRICT,
            POVERTY,
            poverty("3.6").period("2020"),
            poverty("3.1").period("2022"),
            tanKy(poverty("4.1").period("2022")),
            poverty("9").period("2021").at("huyện Bạch Thông", "063@"));
    assertEquals(Reason.OTHER_PERIOD, reason(shown(table, 0)));
    assertEquals(1, cell(table, 1).rank());
    assertEquals(2, cell(table, 2).rank());
  }

  @Test
  void aMissingValueStaysMissing() {
    ComparisonTable table =
        all(POVERTY, null, null, poverty("3.6").period("2020"), tanKy(poverty("4").period("2021")));
    assertEquals(List.of("2020", "2021"), table.columns().stream().map(c -> c.period()).toList());
    assertNull(table.rows().get(0).cells().get(1).shown());
    assertNull(table.rows().get(1).cells().get(0).shown());
  }

  @Test
  void severalIndicatorsMakeAMatrix() {
    ComparisonTable table =
        comparison.table(
            new ComparisonQuery(
                List.of(POVERTY, INCOME), By.DISTRICT, null, null, Kind.COUNT, Statements.LATEST),
            records(poverty("3.6"), tanKy(income("36800000", "đồng/năm"))));
    assertEquals(2, table.columns().size());
    assertNotNull(table.rows().get(0).cells().get(0).shown());
    assertNotNull(table.rows().get(1).cells().get(1).shown());
  }

  @Test
  void periodsAsRowsShowTheYearsOfOneDistrict() {
    ComparisonTable table =
        comparison.table(
            new ComparisonQuery(
                List.of(POVERTY), By.PERIOD, "Kim Sơn", null, Kind.COUNT, Statements.ALL),
            records(
                poverty("3.6").period("2020"), poverty("3.1").period("2022"), tanKy(poverty("4"))));
    assertEquals(List.of("2020", "2022"), names(table));
    assertEquals("huyện Kim Sơn", table.columns().get(0).place());
  }

  @Test
  void aDistrictThatBecameATownIsOneRow() {
    ComparisonTable table =
        all(
            POVERTY,
            null,
            null,
            poverty("1.2").period("2021").at("huyện Việt Yên", "222@"),
            poverty("1.0").period("2024").at("thị xã Việt Yên", "222@2024-02-01"));
    assertEquals(1, table.rows().size());
  }

  @Test
  void provincesThatSharedACodeOverTimeAreTwoRows() {
    ComparisonTable table =
        all(
            By.PROVINCE,
            POVERTY,
            null,
            null,
            poverty("2").period("2024").at("tỉnh Bắc Giang", "24@1997-01-01"),
            poverty("3").period("2025").at("tỉnh Bắc Ninh", "24@2025-07-01"));
    assertEquals(List.of("tỉnh Bắc Giang", "tỉnh Bắc Ninh"), names(table));
  }

  @Test
  void districtsOfOneNameAreToldApartByTheirProvince() {
    ComparisonTable table =
        latest(
            By.DISTRICT,
            POVERTY,
            poverty("2").at("huyện Châu Thành", "892@"),
            poverty("3").at("huyện Châu Thành", "905@"));
    assertEquals(
        List.of("huyện Châu Thành (An Giang)", "huyện Châu Thành (Kiên Giang)"), names(table));
  }

  @Test
  void anAmbiguousPlaceIsShownWithItsReason() {
    StatedFact fact = poverty("2").at("huyện Châu Thành", null, "892@", "905@");
    assertEquals(Reason.PLACE_AMBIGUOUS, reason(shown(latest(By.DISTRICT, POVERTY, fact), 0)));
  }

  @Test
  void factsWithoutAnyPlaceAreCounted() {
    ComparisonTable table = latest(By.DISTRICT, POVERTY, poverty("2").at(null, null));
    assertEquals(List.of(), table.rows());
    assertEquals(1, table.factsWithoutPlace());
  }

  @Test
  void aPeriodWithoutFactsGivesAnEmptyTable() {
    ComparisonTable table = all(POVERTY, null, "1987", poverty("2"));
    assertEquals(List.of(), table.rows());
    assertEquals(1, table.columns().size());
  }

  @Test
  void aProvinceHoldsTheFactsOfItsDistricts() {
    ComparisonTable table = all(POVERTY, "Ninh Bình", null, poverty("3.6"), tanKy(poverty("4.95")));
    assertEquals(List.of("huyện Kim Sơn"), names(table));
  }

  @Test
  void anUnknownIndicatorOffersTheNearest() {
    UnknownNameException thrown =
        assertThrows(
            UnknownNameException.class, () -> latest(By.DISTRICT, "tỷ lệ hộ ngèo", poverty("2")));
    assertEquals(UnknownNameException.What.INDICATOR, thrown.what());
    assertTrue(thrown.nearest().contains("Tỷ lệ hộ nghèo"), thrown.nearest().toString());
  }

  @Test
  void anUnknownPlaceOffersTheNearest() {
    UnknownNameException thrown =
        assertThrows(
            UnknownNameException.class, () -> all(POVERTY, "huyện Kim Sơm", null, poverty("2")));
    assertEquals("huyện Kim Sơn", thrown.nearest().get(0));
  }

  @Test
  void anIndicatorMayBeTypedWithoutDiacritics() {
    assertNotNull(shown(latest(By.DISTRICT, "ty le ho ngheo", poverty("2")), 0).value());
  }

  @Test
  void theOrderOfTheFactsDoesNotMatter() {
    List<FactRecord> facts = new ArrayList<>();
    for (int year = 2015; year < 2025; year++) {
      for (String district : List.of("376@", "423@", "063@", "222@", "449@2015-04-10")) {
        for (int doc = 0; doc < 3; doc++) {
          facts.add(
              poverty((year % 7) + "." + doc)
                  .period(String.valueOf(year))
                  .at("huyện " + district, district)
                  .document(year + "-" + doc + ".txt", year + "-12-01")
                  .record());
        }
      }
    }
    ComparisonQuery query =
        new ComparisonQuery(List.of(POVERTY), By.DISTRICT, null, null, Kind.COUNT, Statements.ALL);
    ComparisonTable table = comparison.table(query, facts);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(facts, new Random(seed));
      assertEquals(table, comparison.table(query, facts));
    }
  }

  private ComparisonTable latest(By by, String indicator, StatedFact... facts) {
    return comparison.table(
        new ComparisonQuery(List.of(indicator), by, null, null, Kind.COUNT, Statements.LATEST),
        records(facts));
  }

  private ComparisonTable all(
      String indicator, @Nullable String place, @Nullable String period, StatedFact... facts) {
    return all(By.DISTRICT, indicator, place, period, facts);
  }

  private ComparisonTable all(
      By by,
      String indicator,
      @Nullable String place,
      @Nullable String period,
      StatedFact... facts) {
    return comparison.table(
        new ComparisonQuery(List.of(indicator), by, place, period, Kind.COUNT, Statements.ALL),
        records(facts));
  }

  private static List<FactRecord> records(StatedFact... facts) {
    return Arrays.stream(facts).map(StatedFact::record).toList();
  }

  private static List<String> names(ComparisonTable table) {
    return table.rows().stream().map(Row::name).toList();
  }

  private static Cell cell(ComparisonTable table, int row) {
    return table.rows().get(row).cells().get(0);
  }

  private static Stated shown(ComparisonTable table, int row) {
    Stated shown = cell(table, row).shown();
    assertNotNull(shown);
    return shown;
  }

  private static @Nullable Reason reason(Stated stated) {
    return stated.comparability() instanceof Comparability.Refused refused
        ? refused.reason()
        : null;
  }
}
