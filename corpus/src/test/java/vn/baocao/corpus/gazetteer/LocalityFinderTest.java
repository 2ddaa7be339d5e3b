package vn.baocao.corpus.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Section;

class LocalityFinderTest {

  private final LocalityFinder finder = new LocalityFinder(Gazetteer.load());

  @Test
  void aDistrictDocumentHasDistrictAndProvince() {
    assertEquals(
        "Ninh Bình/Kim Sơn",
        find("Đại hội Đảng bộ huyện Kim Sơn thành công. Toàn huyện có 25 xã.", null, null));
  }

  @Test
  void aProvinceDocumentThatNamesItsDistrictsHasNoDistrict() {
    assertEquals(
        "Nghệ An/-",
        find(
            "Tỉnh Nghệ An họp phiên thường kỳ. Tỉnh biểu dương huyện Tân Kỳ, huyện Đô Lương, huyện"
                + " Anh Sơn. Nghệ An sẽ nhân rộng.",
            null,
            null));
  }

  @Test
  void theNewspaperTellsTheProvinceOfAnAmbiguousDistrict() {
    String text = "Huyện Châu Thành vừa tổng kết năm. Toàn huyện có 10 xã.";
    assertEquals("Kiên Giang/Châu Thành", find(text, null, "https://baokiengiang.vn/tin/1.html"));
  }

  @Test
  void anAmbiguousDistrictAloneIsNotGuessed() {
    assertEquals("-/-", find("Huyện Châu Thành vừa tổng kết năm.", null, null));
  }

  @Test
  void aBylineOfSeveralPapersTellsNothing() {
    assertEquals("-/-", find("Huyện Châu Thành vừa tổng kết năm.", "BQN", null));
  }

  @Test
  void theOfficialSiteTellsProvinceAndDistrict() {
    assertEquals(
        "Thừa Thiên Huế/A Lưới",
        find("Kết quả năm qua.", null, "https://aluoi.thuathienhue.gov.vn/"));
  }

  @Test
  void aDocumentWithoutAnyNameHasNoLocality() {
    assertEquals("-/-", find("Tổng thu ngân sách trên địa bàn tỉnh tăng.", null, null));
  }

  private String find(String text, @Nullable String source, @Nullable String address) {
    Section body = new Section(Section.Type.BODY, new Span(0, text.length()));
    Locality found = finder.find(text, List.of(body), "2019-05-02", source, address);
    return name(found.province()) + "/" + name(found.district());
  }

  private static String name(@Nullable AdministrativeUnit unit) {
    return unit == null ? "-" : unit.name();
  }
}
