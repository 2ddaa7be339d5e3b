package vn.baocao.facts.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.baocao.facts.compare.Compared.POVERTY;
import static vn.baocao.facts.compare.Compared.poverty;
import static vn.baocao.facts.compare.Compared.query;
import static vn.baocao.facts.compare.Compared.tanKy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baocao.corpus.gazetteer.AdministrativeUnit.Level;
import vn.baocao.facts.compare.ComparisonQuery.By;
import vn.baocao.facts.compare.ComparisonQuery.Statements;

/** How a query names indicators and localities. */
class AskedNamesTest {

  /** The commune that bears the district's name since the reform of 2025. */
  private static final StatedFact COMMUNE =
      poverty("5").period("2025").at("xã Tân Kỳ", "17266@2025-07-01");

  @Test
  void anUnknownIndicatorOffersTheNearest() {
    UnknownNameException thrown =
        assertThrows(
            UnknownNameException.class,
            () -> Compared.of(query("tỷ lệ hộ ngèo", By.DISTRICT), poverty("2")));
    assertEquals(UnknownNameException.What.INDICATOR, thrown.what());
    assertTrue(thrown.nearest().contains("Tỷ lệ hộ nghèo"), thrown.nearest().toString());
  }

  @Test
  void anUnknownPlaceOffersTheNearest() {
    UnknownNameException thrown =
        assertThrows(
            UnknownNameException.class,
            () -> Compared.of(query(POVERTY, By.DISTRICT).place("huyện Kim Sơm"), poverty("2")));
    assertEquals("huyện Kim Sơn", thrown.nearest().get(0));
  }

  @Test
  void anIndicatorMayBeTypedWithoutDiacritics() {
    Compared table = Compared.of(query("ty le ho ngheo", By.DISTRICT), poverty("2"));
    assertNotNull(table.shown("huyện Kim Sơn").value());
  }

  @Test
  void aBareNameMeansTheDistrictAndNotTheCommuneThatBearsItsName() {
    assertEquals(List.of("huyện Tân Kỳ"), years("Tân Kỳ").places());
    assertEquals(List.of("huyện Tân Kỳ"), years("tan ky").places());
  }

  @Test
  void aTypeWordAsksForTheCommune() {
    assertEquals(List.of("xã Tân Kỳ"), years("xã Tân Kỳ").places());
  }

  @Test
  void inAPeriodWithoutDistrictsABareNameMeansTheCommune() {
    Compared table =
        Compared.of(
            query(POVERTY, By.PERIOD).place("Tân Kỳ").period("2026").statements(Statements.ALL),
            COMMUNE.period("2026"));
    assertEquals(List.of("xã Tân Kỳ"), table.places());
  }

  @Test
  void aNameAskedForAsADistrictIsNoProvince() {
    Compared table =
        Compared.of(
            query(POVERTY, By.PERIOD).place(new AskedPlace("Cao Bằng", Level.DISTRICT)),
            poverty("2").at("thành phố Cao Bằng", "040@2012-09-25"),
            poverty("3").at("tỉnh Cao Bằng", "04@"));
    assertEquals(List.of("thành phố Cao Bằng"), table.places());
  }

  @Test
  void aNameThatNoDistrictHasIsUnknownAsADistrict() {
    assertThrows(
        UnknownNameException.class,
        () ->
            Compared.of(
                query(POVERTY, By.PERIOD).place(new AskedPlace("xã Tân Kỳ", Level.DISTRICT)),
                poverty("2")));
  }

  private static Compared years(String place) {
    return Compared.of(query(POVERTY, By.PERIOD).place(place), tanKy(poverty("4")), COMMUNE);
  }
}
