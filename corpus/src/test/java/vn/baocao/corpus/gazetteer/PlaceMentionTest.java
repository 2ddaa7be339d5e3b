package vn.baocao.corpus.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.analysis.text.Span;

class PlaceMentionTest {

  private static final LocalDate DATE = LocalDate.of(2020, 5, 1);

  private final Gazetteer gazetteer = Gazetteer.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Năm nay huyện Kim Sơn thu ngân sách khá | 376@
          Đại hội Đảng bộ huyện Tân Kỳ           | 423@
          UBND HUYỆN TÂN KỲ                      | 423@
          Huyện ủy Kim Sơn họp                   | 376@
          Thị ủy Kỳ Anh họp                      | 449@2015-04-10
          Thị uỷ Kì Anh họp                      | 449@2015-04-10
          tỉnh Đăk Lăk                           | 66@2004-01-01
          Tỉnh ủy Hoà Bình                       | 17@1991-08-12
          H.Kim Sơn                              | 376@
          tại TP. Hồ Chí Minh                    | 79@
          ở TPHCM                                | 79@
          về Bà Rịa-Vũng Tàu                     | 77@
          huyện Ia H’Drai                        | 618@2015-03-11
          phòng họp của Quận 5                   | 774@
          xã Mai Trung, huyện Hiệp Hòa           | 07864@ 223@
          xã Việt Lập (Tân Yên)                  | 07354@ 216@
          các huyện Kim Sơn, Yên Mô và Nho Quan  | 376@ 377@ 372@
          Bí thư Huyện ủy Tân Kỳ Trần Văn Hai    | 423@
          nông dân A Lưới trồng rừng             | 481@
          Sở Y tế Nghệ An báo cáo                | 40@1991-08-12
          Cục Thống kê Hà Tĩnh công bố           | 42@1991-08-12
          """)
  void namesOfLocalitiesAreFound(String text, String keys) {
    assertEquals(List.of(keys.split(" ")), units(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đồng chí Nguyễn Thái Bình phát biểu",
        "đồng chí Thái Bình phát biểu",
        "bà Trần Thị Hòa Bình",
        "đi trên đường Hà Giang",
        "phố Hà Nội đông vui",
        "theo Báo Hà Tĩnh",
        "Công ty cổ phần Mía đường Nghệ An nộp ngân sách",
        "Tổng Công ty Cảng hàng không Hải Phòng",
        "Công ty TNHH MTV Lâm nghiệp Hà Tĩnh",
        "Hợp tác xã Kim Sơn có 200 thành viên",
        "HTX Dịch vụ nông nghiệp Tân Kỳ",
        "Trường THPT Tân Kỳ có 30 lớp",
        "Bệnh viện Đa khoa Hà Tĩnh tiếp nhận 5 ca",
        "Ngân hàng Chính sách xã hội Nghệ An cho vay",
        "Câu lạc bộ bóng đá Sông Lam Nghệ An",
        "phát triển kinh tế - xã hội",
        "mỗi phường 2 triệu đồng",
        "Kim nói với Sơn",
        "vì hòa bình và phát triển"
      })
  void namesOfPersonsAndThingsAreNone(String text) {
    assertEquals(List.of(), units(text));
  }

  @Test
  void aNameOfSeveralUnitsKeepsThemAll() {
    PlaceMention mention = mentions("huyện Châu Thành đã đạt").get(0);
    assertEquals(10, mention.candidates().size());
  }

  @Test
  void theUnitAboveDecidesBetweenSeveral() {
    assertEquals(List.of("892@", "89@"), units("huyện Châu Thành (An Giang)"));
  }

  @Test
  void anUnknownNameIsKeptAsItStands() {
    PlaceMention mention = mentions("tại xã Zơ Ngây Pril đã có").get(0);
    assertEquals("xã Zơ Ngây Pril", mention.title());
    assertEquals(List.of(), mention.candidates());
  }

  @Test
  void aTypeWordAloneRefersBack() {
    List<PlaceMention> mentions = mentions("Đến nay, toàn huyện có ba xã; Huyện ủy khen");
    assertEquals(
        "WHOLE huyện, GENERIC huyện",
        mentions.stream().map(m -> m.form() + " " + m.type()).collect(Collectors.joining(", ")));
  }

  @Test
  void sinceTheReformACommuneOfThatNameIsMeant() {
    PlaceMention mention =
        gazetteer.mentions("xã Khun Há", new Span(0, 10), LocalDate.of(2025, 8, 1)).get(0);
    assertEquals(LocalDate.of(2025, 7, 1), mention.candidates().get(0).from());
  }

  private List<PlaceMention> mentions(String text) {
    return gazetteer.mentions(text, new Span(0, text.length()), DATE);
  }

  private List<String> units(String text) {
    return mentions(text).stream()
        .flatMap(mention -> mention.candidates().stream())
        .map(AdministrativeUnit::uid)
        .toList();
  }
}
