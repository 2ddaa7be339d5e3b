package vn.baocao.analysis.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baocao.analysis.text.Span;

final class SentenceDetectorTest {

  private static void sentences(String text, String... expected) {
    List<String> found =
        new SentenceDetector()
            .detect(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
    assertEquals(List.of(expected), found);
  }

  @Test
  void aStopBehindAnAbbreviationOrInitialEndsNothing() {
    sentences(
        "Đoàn về TP. Hồ Chí Minh hôm qua. Ông N. A kể.",
        "Đoàn về TP. Hồ Chí Minh hôm qua.",
        "Ông N. A kể.");
    sentences(
        "ThS. Lan và PGS. Minh dự. Họp ở TP.HCM. Sau đó về.",
        "ThS. Lan và PGS. Minh dự.",
        "Họp ở TP.HCM.",
        "Sau đó về.");
  }

  @Test
  void aStopInANumberOrBeforeASmallLetterEndsNothing() {
    sentences("Có 2.142 lượt người. Đạt 47,4%.", "Có 2.142 lượt người.", "Đạt 47,4%.");
    sentences("Trồng lúa, ngô v.v. rồi bán.", "Trồng lúa, ngô v.v. rồi bán.");
  }

  @Test
  void aListItemKeepsItsNumberAndEndsWithItsLine() {
    sentences(
        "1. Phát triển đảng\na) Kết nạp mới;\n- Chi bộ ghép",
        "1. Phát triển đảng",
        "a) Kết nạp mới;",
        "- Chi bộ ghép");
  }

  @Test
  void aHeadingWithoutStopIsASentence() {
    sentences("KẾT QUẢ NỔI BẬT\nKinh tế tăng khá.", "KẾT QUẢ NỔI BẬT", "Kinh tế tăng khá.");
  }

  @Test
  void wrappedLinesOfOneParagraphAreJoined() {
    String full =
        """
        Trong năm qua, các xã vùng cao của huyện đã cùng với Ban
        Chấp hành hoàn thành phần lớn những việc được giao từ
        đầu năm.\
        """;
    sentences(full, full);
  }

  @Test
  void aShortLineBeforeACapitalIsNotJoined() {
    sentences("Xã Mai\nXã Lan họp.", "Xã Mai", "Xã Lan họp.");
  }

  @Test
  void aQuotationMarkStaysWithItsSentence() {
    sentences("“Xong rồi.” Ông nói… Rồi thôi!", "“Xong rồi.”", "Ông nói…", "Rồi thôi!");
  }

  @Test
  void aForgottenSpaceDoesNotHideTheEnd() {
    sentences("Việc này đã xong.Các xã đều vui.", "Việc này đã xong.", "Các xã đều vui.");
  }

  @Test
  void nothingIsFoundInNothing() {
    sentences("");
    sentences(" \n\n ");
  }
}
