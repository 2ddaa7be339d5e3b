package vn.baocao.facts.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.baocao.facts.compare.StatedFact.count;
import static vn.baocao.facts.compare.StatedFact.target;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.TargetTable.Outcome;
import vn.baocao.facts.compare.TargetTable.Row;
import vn.baocao.facts.indicator.IndicatorDictionary;

class TargetTableTest {

  private static final String POVERTY = "tỷ lệ hộ nghèo";

  private final Comparison comparison = new Comparison(IndicatorDictionary.get());

  @ParameterizedTest
  @CsvSource({
    "=, 5, 4.95, EXCEEDED",
    "=, 5, 5.0, ACHIEVED",
    "=, 5, 5.2, MISSED",
    "<, 5, 4.95, ACHIEVED",
    "<, 5, 5, MISSED",
    "<=, 5, 5, ACHIEVED"
  })
  void aLowerPovertyRateIsTheBetterOne(
      String comparator, String aim, String result, Outcome outcome) {
    Row row =
        only(
            poverty(target(POVERTY, aim, "%")).comparator(comparator),
            poverty(count(POVERTY, result, "%")));
    assertEquals(outcome, row.outcome());
  }

  @ParameterizedTest
  @CsvSource({"=, 13, 14, EXCEEDED", ">=, 6, 6, ACHIEVED", ">, 6, 6, MISSED", "=, 11, 9, MISSED"})
  void whatIsCountedIsToBeReached(String comparator, String aim, String result, Outcome outcome) {
    Row row = only(target("đề án", aim, null).comparator(comparator), count("đề án", result, null));
    assertEquals(outcome, row.outcome());
  }

  @Test
  void aTargetIsOpenUntilItsDeadlineIsReported() {
    Row row =
        only(
            poverty(target(POVERTY, "3", "%")).period("2025"),
            poverty(count(POVERTY, "2.5", "%")).period("2023"));
    assertEquals(Outcome.OPEN, row.outcome());
    assertEquals(1, row.results().size());
    assertEquals(List.of(), row.decisive());
  }

  @Test
  void aResultAfterTheDeadlineAnswersNothing() {
    Row row =
        only(
            poverty(target(POVERTY, "3", "%")).period("2020"),
            poverty(count(POVERTY, "2.5", "%")).period("2021"));
    assertEquals(List.of(), row.results());
  }

  @Test
  void aResultOfAnotherDistrictAnswersNothing() {
    Row row =
        only(
            poverty(target(POVERTY, "3", "%")),
            poverty(count(POVERTY, "2.5", "%")).at("huyện Tân Kỳ", "423@"));
    assertEquals(Outcome.OPEN, row.outcome());
  }

  @Test
  void resultsInAnotherUnitAreConverted() {
    Row row =
        only(
            target("năng suất lúa", "56", "tạ/ha").id("rice_yield"),
            count("năng suất lúa", "5.71", "tấn/ha").id("rice_yield"));
    assertEquals(Outcome.EXCEEDED, row.outcome());
    assertInstanceOf(Comparability.Converted.class, row.decisive().get(0).comparability());
  }

  @Test
  void aTargetThatSeveralDocumentsStateIsOneRow() {
    List<Row> rows =
        rows(
            poverty(target(POVERTY, "3", "%")).document("nghi-quyet.doc", "2020-08-01"),
            poverty(target(POVERTY, "3.0", "%")).document("tin.html", "2020-09-01"));
    assertEquals(1, rows.size());
    assertEquals("nghi-quyet.doc", rows.get(0).target().fact().document());
    assertEquals(2, rows.get(0).targets().size());
  }

  @Test
  void contradictingResultsThatDisagreeAboutTheOutcomeLeaveItUnclear() {
    Row row =
        only(
            poverty(target(POVERTY, "4", "%")),
            poverty(count(POVERTY, "3.9", "%")).document("a.txt", "2020-12-01"),
            poverty(count(POVERTY, "4.6", "%")).document("b.txt", "2020-12-05"));
    assertEquals(Outcome.UNCLEAR, row.outcome());
    assertEquals(2, row.decisive().size());
  }

  @Test
  void aYearlyTargetIsToBeMetEachYear() {
    StatedFact aim =
        members("150").period("2020/2022").sentence("Mỗi năm kết nạp 150 đảng viên mới");
    StatedFact result = admitted("148");
    StatedFact good = admitted("161");
    assertEquals(Outcome.OPEN, only(aim, good.period("2021")).outcome());
    assertEquals(Outcome.EXCEEDED, only(aim, good.period("2021"), good.period("2022")).outcome());
    assertEquals(Outcome.MISSED, only(aim, result.period("2021"), good.period("2022")).outcome());
    assertEquals(Pace.EACH_YEAR, only(aim).pace());
  }

  @Test
  void aYearlyTargetIsMissedWithTheFirstYearThatMissesIt() {
    StatedFact aim = members("150").period("2021/2025").sentence("Mỗi năm kết nạp 150 đảng viên");
    Row row = only(aim, admitted("148").period("2022"));
    assertEquals(Outcome.MISSED, row.outcome());
  }

  @Test
  void theFirstYearOfATermBelongsToTheTermBefore() {
    StatedFact aim = members("150").period("2020/2025").sentence("Mỗi năm kết nạp 150 đảng viên");
    Row row = only(aim, admitted("148").period("2020"), admitted("155").period("2021"));
    assertEquals(Outcome.OPEN, row.outcome());
    assertEquals(1, row.results().size());
  }

  @Test
  void aTargetOnTheAverageIsDecidedByAllItsYears() {
    StatedFact aim =
        members("150").period("2021/2022").sentence("Bình quân mỗi năm kết nạp 150 đảng viên");
    StatedFact low = admitted("148").period("2021");
    assertEquals(Pace.YEARLY_AVERAGE, only(aim).pace());
    assertEquals(Outcome.OPEN, only(aim, low).outcome());
    assertEquals(Outcome.UNCLEAR, only(aim, admitted("155").period("2022")).outcome());
    assertEquals(Outcome.EXCEEDED, only(aim, low, admitted("155").period("2022")).outcome());
    assertEquals(Outcome.MISSED, only(aim, low, admitted("151").period("2022")).outcome());
  }

  @Test
  void anAverageThatIsStatedForTheWholeSpanDecides() {
    StatedFact aim =
        members("150").period("2021/2025").sentence("Bình quân mỗi năm kết nạp 150 đảng viên");
    Row row = only(aim, admitted("160").period("2025"), admitted("152").period("2021/2025"));
    assertEquals(Outcome.EXCEEDED, row.outcome());
    assertEquals(1, row.decisive().size());
  }

  private static StatedFact members(String value) {
    return target("kết nạp đảng viên mới", value, "người").id("new_party_members");
  }

  private static StatedFact admitted(String value) {
    return members(value).kind("count");
  }

  @Test
  void aSumOverATermIsNotAnsweredByOneYear() {
    StatedFact aim =
        members("800").period("2020/2025").sentence("Trong nhiệm kỳ kết nạp 800 đảng viên mới");
    StatedFact year = admitted("161");
    Row row = only(aim, year.period("2025"));
    assertEquals(Pace.ONCE, row.pace());
    assertEquals(Outcome.OPEN, row.outcome());
  }

  @Test
  void aResultGivenAsShareOfThePlanDecidesWhereNoOtherDoes() {
    Row row =
        only(
            target("thu ngân sách", "100000000000", "đồng"),
            count("thu ngân sách", "103", "%").measure("plan_ratio"));
    assertEquals(Outcome.EXCEEDED, row.outcome());
  }

  @Test
  void acrossTheReformARateOfTheWhollyUnitedProvinceAnswersAndSaysSo() {
    Row row =
        only(
            poverty(target(POVERTY, "3", "%")).period("2025").at("tỉnh Bắc Giang", "24@1997-01-01"),
            poverty(count(POVERTY, "2.5", "%"))
                .period("2025")
                .at("tỉnh Bắc Ninh", "24@2025-07-01"));
    assertEquals(Outcome.EXCEEDED, row.outcome());
    Comparability.Followed followed =
        assertInstanceOf(Comparability.Followed.class, row.decisive().get(0).comparability());
    assertEquals("tỉnh Bắc Ninh", followed.into());
  }

  @Test
  void acrossTheReformAnAmountOfTheLargerProvinceDecidesNothing() {
    Row row =
        only(
            target("thu ngân sách", "100", "đồng")
                .period("2025")
                .at("tỉnh Bắc Giang", "24@1997-01-01"),
            count("thu ngân sách", "300", "đồng")
                .period("2025")
                .at("tỉnh Bắc Ninh", "24@2025-07-01"));
    assertEquals(Outcome.UNCLEAR, row.outcome());
    assertEquals(
        new Comparability.Refused(Comparability.Reason.TERRITORY_GREW, "tỉnh Bắc Ninh"),
        row.decisive().get(0).comparability());
  }

  @Test
  void aDividedDistrictNamesItsParts() {
    Row row = only(poverty(target(POVERTY, "3", "%")).period("2025"));
    assertEquals(8, row.dividedBetween().size());
    assertEquals(
        List.of(), only(poverty(target(POVERTY, "3", "%")).period("2024")).dividedBetween());
  }

  @Test
  void onlyTheTargetsOfTheAskedDistrictStandInTheTable() {
    TargetTable table =
        comparison.targets(
            new TargetQuery(AskedPlace.named("Tân Kỳ"), List.of(), null),
            records(
                poverty(target(POVERTY, "3", "%")),
                poverty(target(POVERTY, "4", "%")).at("huyện Tân Kỳ", "423@")));
    assertEquals(List.of("huyện Tân Kỳ"), table.rows().stream().map(row -> row.place()).toList());
  }

  private static StatedFact poverty(StatedFact fact) {
    return fact.id("poverty_rate");
  }

  private Row only(StatedFact... facts) {
    List<Row> rows = rows(facts);
    assertEquals(1, rows.size());
    return rows.get(0);
  }

  private List<Row> rows(StatedFact... facts) {
    return comparison.targets(new TargetQuery(null, List.of(), null), records(facts)).rows();
  }

  private static List<FactRecord> records(StatedFact... facts) {
    return Arrays.stream(facts).map(StatedFact::record).toList();
  }
}
