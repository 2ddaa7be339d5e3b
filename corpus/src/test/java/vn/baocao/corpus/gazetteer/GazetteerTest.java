package vn.baocao.corpus.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baocao.corpus.gazetteer.AdministrativeUnit.Level;

class GazetteerTest {

  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

  private final Gazetteer gazetteer = Gazetteer.load();

  @Test
  void thereWere63ProvincesAndAre34() {
    assertEquals(63, gazetteer.provinces(BEFORE).size());
    assertEquals(34, gazetteer.provinces(SINCE).size());
  }

  @Test
  void aProvinceCodeMeansAnotherProvinceSinceTheReform() {
    assertEquals("Bắc Giang", gazetteer.unit("24", BEFORE).orElseThrow().name());
    assertEquals("Bắc Ninh", gazetteer.unit("24", SINCE).orElseThrow().name());
    assertEquals("Yên Bái", gazetteer.unit("15", BEFORE).orElseThrow().name());
    assertEquals("Lào Cai", gazetteer.unit("15", SINCE).orElseThrow().name());
  }

  @Test
  void districtsEndWithTheReform() {
    AdministrativeUnit ninhBinh = gazetteer.unit("37", BEFORE).orElseThrow();
    assertEquals(8, gazetteer.districts(ninhBinh, LocalDate.of(2024, 6, 1)).size());
    assertEquals(List.of(), gazetteer.districts(ninhBinh, SINCE));
  }

  @Test
  void aDistrictThatBecameATownKeepsItsCode() {
    assertEquals("huyện Việt Yên", titleAt("222", LocalDate.of(2017, 11, 1)));
    assertEquals("thị xã Việt Yên", titleAt("222", LocalDate.of(2024, 2, 1)));
  }

  @Test
  void everyUnitIsFoundByItsKey() {
    AdministrativeUnit kimSon = gazetteer.unit("376@").orElseThrow();
    assertEquals("huyện Kim Sơn", kimSon.title());
    assertEquals(8, gazetteer.successors(kimSon).size());
  }

  @Test
  void successorsAndPredecessorsAreInverse() {
    AdministrativeUnit yenBai = gazetteer.unit("15", BEFORE).orElseThrow();
    AdministrativeUnit laoCai = gazetteer.unit("15", SINCE).orElseThrow();
    assertEquals(List.of(laoCai), gazetteer.successors(yenBai));
    assertTrue(gazetteer.predecessors(laoCai).contains(yenBai));
  }

  @Test
  void theUnitAboveIsTheOneOfTheDay() {
    AdministrativeUnit aLuoi = gazetteer.named("A Lưới").get(0);
    assertEquals("Thừa Thiên Huế", provinceAt(aLuoi, LocalDate.of(2019, 3, 28)));
    assertEquals("Huế", provinceAt(aLuoi, LocalDate.of(2025, 2, 1)));
  }

  @Test
  void namesAreFoundInEverySpelling() {
    List<String> spellings =
        List.of("huyện Kim Sơn", "Kim Sơn", "kim son", "HUYỆN KIM SƠN", "huyen kim son");
    for (String spelling : spellings) {
      assertTrue(
          gazetteer.named(spelling).stream().anyMatch(u -> u.uid().equals("376@")), spelling);
    }
    assertEquals(gazetteer.named("Kỳ Anh"), gazetteer.named("Kì Anh"));
    assertEquals(gazetteer.named("Hòa Bình"), gazetteer.named("Hoà Bình"));
    assertEquals("Đắk Lắk", gazetteer.named("Đăk Lăk").get(0).name());
  }

  @Test
  void aNameWithDiacriticsFindsThatNameOnly() {
    assertTrue(gazetteer.named("Kim Sơn").stream().allMatch(u -> u.name().equals("Kim Sơn")));
  }

  @Test
  void anUnknownNameGetsTheNearestOnes() {
    assertEquals("huyện Kim Sơn", gazetteer.similar("huyện Kim Sơm", 3).get(0));
    assertEquals("tỉnh Nghệ An", gazetteer.similar("Nge An", 3).get(0));
  }

  private String titleAt(String code, LocalDate date) {
    return gazetteer.unit(code, date).orElseThrow().title();
  }

  private String provinceAt(AdministrativeUnit unit, LocalDate date) {
    return gazetteer.ancestor(unit, Level.PROVINCE, date).orElseThrow().name();
  }
}
