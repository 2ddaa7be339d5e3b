package vn.baocao.facts.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.baocao.facts.compare.Compared.INCOME;
import static vn.baocao.facts.compare.Compared.POVERTY;
import static vn.baocao.facts.compare.Compared.bachThong;
import static vn.baocao.facts.compare.Compared.districts;
import static vn.baocao.facts.compare.Compared.income;
import static vn.baocao.facts.compare.Compared.poverty;
import static vn.baocao.facts.compare.Compared.query;
import static vn.baocao.facts.compare.Compared.reason;
import static vn.baocao.facts.compare.Compared.tanKy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baocao.facts.compare.Comparability.Reason;
import vn.baocao.facts.compare.ComparisonQuery.By;
import vn.baocao.facts.compare.ComparisonQuery.Statements;
import vn.baocao.facts.compare.ComparisonTable.Cell;

/** Which statements of a locality stand in its cell. */
class StatementsTest {

  private static final String KIM_SON = "huyện Kim Sơn";
  private static final String TAN_KY = "huyện Tân Kỳ";
  private static final String BACH_THONG = "huyện Bạch Thông";

  @Test
  void districtsAreComparedInTheYearThatMostOfThemState() {
    Compared table =
        districts(
            Statements.COMMON,
            POVERTY,
            poverty("3.6").period("2021"),
            poverty("3.1").period("2022"),
            tanKy(poverty("4.1").period("2021")));
    assertEquals(List.of("2021"), table.periods());
    assertEquals("2021", table.shown(KIM_SON).fact().period());
    assertEquals(1, table.rank(KIM_SON));
    assertEquals(2, table.rank(TAN_KY));
  }

  @Test
  void ofYearsThatEquallyManyStateTheLatestCounts() {
    Compared table =
        districts(
            Statements.COMMON, POVERTY, poverty("3.6").period("2020"), poverty("3").period("2022"));
    assertEquals(List.of("2022"), table.periods());
  }

  @Test
  void aDistrictWithoutTheCommonYearShowsItsLatestAndHasNoRank() {
    Compared table =
        districts(
            Statements.COMMON,
            POVERTY,
            poverty("3.6").period("2021"),
            tanKy(poverty("4.1").period("2021")),
            bachThong(poverty("9").period("2019")),
            bachThong(poverty("8").period("2020")));
    assertEquals("2020", table.shown(BACH_THONG).fact().period());
    assertEquals(Reason.OTHER_PERIOD, reason(table.shown(BACH_THONG)));
    assertNull(table.rank(BACH_THONG));
    assertEquals(List.of(KIM_SON, TAN_KY, BACH_THONG), table.names());
  }

  @Test
  void halfAYearIsNotWhatMostDistrictsAreComparedBy() {
    Compared table =
        districts(
            Statements.COMMON,
            POVERTY,
            poverty("3.6").period("2020"),
            tanKy(poverty("4").period("2021-01/2021-06")),
            bachThong(poverty("5").period("2021-01/2021-06")));
    assertEquals(List.of("2020"), table.periods());
  }

  @Test
  void amongLatestValuesOnlyThoseOfOneYearAreRanked() {
    Compared table =
        districts(
            Statements.LATEST,
            POVERTY,
            poverty("3.6").period("2021"),
            poverty("3.1").period("2022"),
            tanKy(poverty("4.1").period("2022")),
            bachThong(poverty("9").period("2021")));
    assertEquals(Reason.OTHER_PERIOD, reason(table.shown(BACH_THONG)));
    assertEquals(1, table.rank(KIM_SON));
    assertEquals(2, table.rank(TAN_KY));
  }

  @Test
  void documentsThatContradictEachOtherStandSideBySide() {
    Compared table =
        districts(
            Statements.COMMON,
            INCOME,
            income("39600000", "đồng/năm").document("bao-cao.docx", "2021-12-29"),
            income("39200000", "đồng/năm").document("tin.html", "2023-11-15"));
    Cell cell = table.cell(KIM_SON);
    assertTrue(cell.contradictory());
    assertEquals(2, cell.stated().size());
    assertEquals("tin.html", table.shown(KIM_SON).fact().document());
  }

  @Test
  void aRoundedValueContradictsNothing() {
    Compared table =
        districts(
            Statements.COMMON,
            POVERTY,
            poverty("3.62").document("a.txt", "2020-12-01"),
            poverty("3.6").document("b.txt", "2021-01-01"));
    assertFalse(table.cell(KIM_SON).contradictory());
  }

  @Test
  void whatADocumentRepeatsIsOneStatement() {
    Compared table = districts(Statements.COMMON, POVERTY, poverty("3.6"), poverty("3.6"));
    assertEquals(1, table.cell(KIM_SON).stated().size());
    assertEquals(1, table.shown(KIM_SON).repeats().size());
  }

  @Test
  void aMissingValueStaysMissing() {
    Compared table =
        districts(
            Statements.ALL,
            POVERTY,
            poverty("3.6").period("2020"),
            tanKy(poverty("4").period("2021")));
    assertEquals(List.of("2020", "2021"), table.periods());
    assertNull(table.table().rows().get(0).cells().get(1).shown());
    assertNull(table.table().rows().get(1).cells().get(0).shown());
  }

  @Test
  void whatStatesNoPeriodStandsInTheLastColumn() {
    Compared table =
        districts(Statements.ALL, POVERTY, poverty("3.6").period(null), tanKy(poverty("4")));
    assertEquals(Arrays.asList("2020", null), table.periods());
  }

  @Test
  void factsWithoutAnyPlaceAreCounted() {
    Compared table = districts(Statements.COMMON, POVERTY, poverty("2").at(null, null));
    assertEquals(List.of(), table.table().rows());
    assertEquals(1, table.table().factsWithoutPlace());
  }

  @Test
  void aPeriodWithoutFactsGivesAnEmptyTable() {
    Compared table = Compared.of(query(POVERTY, By.DISTRICT).period("1987"), poverty("2"));
    assertEquals(List.of(), table.table().rows());
    assertEquals(1, table.table().columns().size());
  }
}
