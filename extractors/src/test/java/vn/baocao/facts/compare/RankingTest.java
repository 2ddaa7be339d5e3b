package vn.baocao.facts.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.baocao.facts.compare.Compared.INCOME;
import static vn.baocao.facts.compare.Compared.POVERTY;
import static vn.baocao.facts.compare.Compared.bachThong;
import static vn.baocao.facts.compare.Compared.districts;
import static vn.baocao.facts.compare.Compared.income;
import static vn.baocao.facts.compare.Compared.poverty;
import static vn.baocao.facts.compare.Compared.query;
import static vn.baocao.facts.compare.Compared.tanKy;
import static vn.baocao.facts.compare.StatedFact.count;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baocao.facts.compare.ComparisonQuery.By;
import vn.baocao.facts.compare.ComparisonQuery.Statements;
import vn.baocao.facts.compare.ComparisonTable.Rank;

/** How localities are ranked. */
class RankingTest {

  private static final String KIM_SON = "huyện Kim Sơn";
  private static final String TAN_KY = "huyện Tân Kỳ";
  private static final String BACH_THONG = "huyện Bạch Thông";

  private static Compared table(String indicator, StatedFact... facts) {
    return districts(Statements.COMMON, indicator, facts);
  }

  @Test
  void theLowestPovertyRateIsTheBestAndStandsFirst() {
    Compared table = table(POVERTY, tanKy(poverty("4.95")), poverty("3.6"));
    assertEquals(List.of(KIM_SON, TAN_KY), table.names());
    assertEquals(new Rank(1, 2), table.cell(KIM_SON).rank());
    assertEquals(new Rank(2, 2), table.cell(TAN_KY).rank());
  }

  @Test
  void theHighestIncomeIsTheBest() {
    Compared table =
        table(INCOME, tanKy(income("36800000", "đồng/năm")), income("46500000", "đồng/năm"));
    assertEquals(1, table.rank(KIM_SON));
  }

  @Test
  void anIndicatorWithoutABetterWayIsNotRanked() {
    StatedFact fact = count("buổi tập huấn khuyến nông", "7", null);
    assertNull(table("buổi tập huấn khuyến nông", fact, tanKy(fact)).rank(KIM_SON));
  }

  @Test
  void oneValueAloneHasNoRank() {
    assertNull(table(POVERTY, poverty("4")).rank(KIM_SON));
  }

  @Test
  void equalValuesShareARank() {
    Compared table = table(POVERTY, poverty("4"), tanKy(poverty("4.0")), bachThong(poverty("5")));
    assertEquals(3, table.rank(BACH_THONG));
    assertEquals(1, table.rank(KIM_SON));
    assertEquals(1, table.rank(TAN_KY));
  }

  @Test
  void contradictoryValuesHaveARankOnlyWhereItIsTheSame() {
    StatedFact one = poverty("4").document("a.txt", "2020-12-01");
    StatedFact other = poverty("6").document("b.txt", "2020-12-02");
    assertEquals(1, table(POVERTY, one, other, tanKy(poverty("7"))).rank(KIM_SON));
    assertNull(table(POVERTY, one, other, tanKy(poverty("5"))).rank(KIM_SON));
  }

  @Test
  void whereRowsAreYearsTheDistrictsOfAYearAreRanked() {
    Compared table =
        Compared.of(
            query(POVERTY, By.PERIOD),
            poverty("3.6").period("2020"),
            poverty("3.1").period("2021"),
            tanKy(poverty("4").period("2021")));
    int kimSon = table.places().indexOf(KIM_SON);
    assertNull(table.table().rows().get(0).cells().get(kimSon).rank());
    assertEquals(new Rank(1, 2), table.table().rows().get(1).cells().get(kimSon).rank());
  }
}
