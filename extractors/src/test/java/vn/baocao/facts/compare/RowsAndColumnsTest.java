package vn.baocao.facts.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static vn.baocao.facts.compare.Compared.INCOME;
import static vn.baocao.facts.compare.Compared.POVERTY;
import static vn.baocao.facts.compare.Compared.income;
import static vn.baocao.facts.compare.Compared.poverty;
import static vn.baocao.facts.compare.Compared.query;
import static vn.baocao.facts.compare.Compared.tanKy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.baocao.corpus.gazetteer.AdministrativeUnit.Level;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.ComparisonQuery.By;
import vn.baocao.facts.compare.ComparisonQuery.Statements;
import vn.baocao.facts.compare.ComparisonTable.Row;
import vn.baocao.facts.indicator.IndicatorDictionary;

/** What the rows and columns of a comparison are. */
class RowsAndColumnsTest {

  private static final StatedFact COMMUNE = poverty("5").at("xã Kim Đông", "14698@");

  @Test
  void severalIndicatorsMakeAMatrix() {
    Compared table =
        Compared.of(
            query(POVERTY, By.DISTRICT).and(INCOME),
            poverty("3.6"),
            tanKy(income("36800000", "đồng/năm")));
    List<Row> rows = table.table().rows();
    assertEquals(2, table.table().columns().size());
    assertNotNull(rows.get(0).cells().get(0).shown());
    assertNotNull(rows.get(1).cells().get(1).shown());
  }

  @Test
  void periodsAsRowsShowTheYearsOfOneDistrict() {
    Compared table =
        Compared.of(
            query(POVERTY, By.PERIOD).place("Kim Sơn"),
            poverty("3.6").period("2020"),
            poverty("3.1").period("2022"),
            tanKy(poverty("4")));
    assertEquals(List.of("2020", "2022"), table.names());
    assertEquals(List.of("huyện Kim Sơn"), table.places());
  }

  @Test
  void aTableByPeriodHasTheDistrictsInItsColumnsAndNoCommune() {
    Compared table = Compared.of(query(POVERTY, By.PERIOD), poverty("3.6"), COMMUNE);
    assertEquals(List.of("huyện Kim Sơn"), table.places());
  }

  @Test
  void aTableByPeriodHasTheLevelThatIsAskedFor() {
    Compared table =
        Compared.of(
            query(POVERTY, By.PERIOD).place("Kim Sơn").level(Level.COMMUNE),
            poverty("3.6"),
            COMMUNE);
    assertEquals(List.of("xã Kim Đông"), table.places());
  }

  @Test
  void aDistrictThatBecameATownIsOneRow() {
    Compared table =
        Compared.of(
            query(POVERTY, By.DISTRICT).statements(Statements.ALL),
            poverty("1.2").period("2021").at("huyện Việt Yên", "222@"),
            poverty("1.0").period("2024").at("thị xã Việt Yên", "222@2024-02-01"));
    assertEquals(1, table.table().rows().size());
  }

  @Test
  void provincesThatSharedACodeOverTimeAreTwoRows() {
    Compared table =
        Compared.of(
            query(POVERTY, By.PROVINCE).statements(Statements.ALL),
            poverty("2").period("2024").at("tỉnh Bắc Giang", "24@1997-01-01"),
            poverty("3").period("2025").at("tỉnh Bắc Ninh", "24@2025-07-01"));
    assertEquals(List.of("tỉnh Bắc Giang", "tỉnh Bắc Ninh"), table.names());
  }

  @Test
  void districtsOfOneNameAreToldApartByTheirProvince() {
    Compared table =
        Compared.of(
            query(POVERTY, By.DISTRICT),
            poverty("2").at("huyện Châu Thành", "892@"),
            poverty("3").at("huyện Châu Thành", "905@"));
    assertEquals(
        List.of("huyện Châu Thành (An Giang)", "huyện Châu Thành (Kiên Giang)"), table.names());
  }

  @Test
  void aProvinceHoldsTheFactsOfItsDistricts() {
    Compared table =
        Compared.of(
            query(POVERTY, By.DISTRICT).place("Ninh Bình"), poverty("3.6"), tanKy(poverty("4.95")));
    assertEquals(List.of("huyện Kim Sơn"), table.names());
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
    Comparison comparison = new Comparison(IndicatorDictionary.get());
    for (Statements statements : Statements.values()) {
      ComparisonQuery query = query(POVERTY, By.DISTRICT).statements(statements).query();
      ComparisonTable table = comparison.table(query, facts);
      for (int seed = 0; seed < 5; seed++) {
        Collections.shuffle(facts, new Random(seed));
        assertEquals(table, comparison.table(query, facts));
      }
    }
  }
}
