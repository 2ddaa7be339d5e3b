package vn.baocao.corpus.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;

class NewsPageTest {

  private static final String FIRST =
      "Đến hết tháng 6, huyện Sông Lam đã có 14 xã hoàn thành tiêu chí giao thông, thêm 2 xã so với"
          + " đầu năm.";

  private static final String SECOND =
      "Ở xã Trung Hòa, mỗi hộ góp công làm đường xóm, nhờ vậy tuyến đường dài 3 km xong trước mùa"
          + " mưa.";

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Sông Lam mở đường về bản | Báo Ven Sông</title>
      <meta property="og:title" content="Sông Lam mở đường về bản">
      <meta property="og:site_name" content="Báo Ven Sông">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Sông Lam mở đường về bản",
       "datePublished":"2021-07-05T08:00:00+07:00","author":{"@type":"Person","name":"Lê Mẫu"},
       "publisher":{"@type":"Organization","name":"Báo Ven Sông"}}</script></head><body>
      <header><ul class="main-menu"><li><a href="/">Trang chủ</a></li><li><a href="/k">Kinh tế</a></li></ul></header>
      <div class="container"><div class="col-left">
      <h1 class="detail-title">Sông Lam mở đường về bản</h1>
      <div class="meta"><span class="author">Lê Mẫu</span> <span class="date">05/07/2021 08:00</span></div>
      <div class="share"><a href="#">Facebook</a> <a href="#">Zalo</a></div>
      <h2 class="sapo">Sức dân cùng vốn nhà nước đang đưa đường bê tông đến từng bản xa của huyện.</h2>
      <div class="detail-content">
      <p>%s</p>
      <div class="related-box"><ul><li><a href="/1">Xã bạn trồng 40 ha quế</a></li></ul></div>
      <figure><img src="a.jpg" alt="song lam mo duong"><figcaption>Bà con làm đường xóm.</figcaption></figure>
      <p>%s</p>
      <table><tr><th>Xã</th><th>Số km</th></tr><tr><td>Trung Hòa</td><td>3</td></tr></table>
      <p style="text-align:right"><strong>Lê Mẫu</strong></p>
      </div>
      <div class="tags">Từ khóa: <a href="#">đường xóm</a></div></div>
      <aside class="sidebar"><h3>Đọc nhiều</h3><a href="/2">Giá mía tăng 5%%</a></aside></div>
      <div class="comments"><h3>Bình luận (1)</h3><p>Bạn đọc: Mong đường về xóm tôi sớm hơn nữa để các cháu đi học cho đỡ vất vả.</p></div>
      <footer>© Báo Ven Sông. Giấy phép số 1.</footer></body></html>
      """
          .formatted(FIRST, SECOND);

  private final Document page = Reading.document(PAGE, "bai.html");

  @Test
  void theArticleIsKnownByStructure() {
    assertEquals("Sông Lam mở đường về bản", Reading.text(page, Section.Type.TITLE));
    assertEquals(
        "Sức dân cùng vốn nhà nước đang đưa đường bê tông đến từng bản xa của huyện.",
        Reading.text(page, Section.Type.LEAD));
    assertEquals(FIRST + "\n" + SECOND, Reading.text(page, Section.Type.BODY));
    assertEquals("Bà con làm đường xóm.", Reading.text(page, Section.Type.CAPTION));
    assertEquals("Xã\tSố km\nTrung Hòa\t3", Reading.text(page, Section.Type.TABLE));
    assertEquals("Lê Mẫu", Reading.text(page, Section.Type.SIGNATURE));
  }

  @Test
  void whatSurroundsTheArticleIsFurnitureAndStaysInTheText() {
    String furniture = Reading.text(page, Section.Type.FURNITURE);
    for (String part :
        List.of("Kinh tế", "Facebook", "40 ha quế", "Giá mía", "Bình luận", "đường xóm", "©")) {
      assertTrue(furniture.contains(part), part);
    }
    assertFalse(page.text().contains("datePublished"));
  }

  @Test
  void metadataComeFromJsonLdFirst() {
    Metadata metadata = page.metadata();
    assertEquals("Sông Lam mở đường về bản", metadata.title());
    assertEquals("2021-07-05", metadata.published());
    assertEquals("Báo Ven Sông", metadata.source());
    assertEquals("Lê Mẫu", metadata.author());
  }

  @Test
  void withoutJsonLdTheVisibleDateCounts() {
    String plain = PAGE.replaceAll("(?s)<script.*</script>", "");
    assertEquals("2021-07-05", Reading.document(plain, "bai.html").metadata().published());
  }

  @Test
  void anArticleDividedByLineBreaksIsOneToo() {
    String old =
        "<html><body><table width=100%><tr><td><a href=/>Trang chủ</a><br><a href=/2>Tin"
            + " tức</a></td><td><h1>Sông Lam mở đường về bản</h1><div id=noidung>"
            + FIRST
            + "<br><br>"
            + SECOND
            + "</div></td></tr></table></body></html>";
    Document document = Reading.document(old, "cu.htm");
    assertTrue(document.text().contains(FIRST + "\n" + SECOND), document.text());
    assertTrue(Reading.text(document, Section.Type.FURNITURE).contains("Tin tức"));
  }

  @Test
  void aShortArticleIsFoundAmongManyTeasers() {
    String teaser =
        "<div class=item><h3><a href=/x>Tin vắn của một tỉnh khác về vụ đông</a></h3><p>Nông dân"
            + " tỉnh bạn thu hoạch 900 ha ngô, giá bán cao, bà con phấn khởi mở rộng diện tích vụ"
            + " sau.</p></div>";
    String page =
        "<html><body><ul><li><a href=/>Trang chủ</a></li></ul><div id=wrap><div class=main><div"
            + " class=post><h1>Sông Lam mở đường về bản</h1><div>"
            + FIRST
            + "</div><div class=anh><img src=1><div>Cầu treo trước ngày thông xe.</div></div><div>"
            + SECOND
            + "</div></div></div><div class=phai>"
            + teaser.repeat(12)
            + "</div></div></body></html>";
    Document document = Reading.document(page, "ngan.html");
    assertEquals("Sông Lam mở đường về bản", document.metadata().title());
    assertEquals("Cầu treo trước ngày thông xe.", Reading.text(document, Section.Type.CAPTION));
    assertFalse(Reading.text(document, Section.Type.BODY).contains("900 ha"));
    assertFalse(Reading.text(document, Section.Type.FURNITURE).contains("14 xã"));
  }

  @Test
  void textThatASiteEscapedTwiceIsPlain() {
    String page =
        "<html><body><p>H&amp;#7897;i ngh&amp;#7883;"
            + " &amp;ldquo;m&amp;#7903;&amp;rdquo;</p></body></html>";
    assertEquals("Hội nghị “mở”", Reading.document(page, "a.html").text());
  }

  @Test
  void aPaperSavedAsPageIsReadAsPaper() {
    String paper =
        "<html><body><table><tr><td><p>UBND HUYỆN TÂN KỲ</p><p>Số: 15/KH-UBND</p></td><td><p>CỘNG"
            + " HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Tân Kỳ, ngày 3 tháng 2 năm"
            + " 2021</p></td></tr></table><p>KẾ HOẠCH</p><p>Trồng rừng năm 2021</p><p>Toàn huyện"
            + " trồng mới 300 ha rừng gỗ lớn.</p></body></html>";
    Metadata metadata = Reading.document(paper, "kh.html").metadata();
    assertEquals(Metadata.DocumentType.PLAN, metadata.documentType());
    assertEquals("15/KH-UBND", metadata.documentNumber());
    assertEquals("KẾ HOẠCH Trồng rừng năm 2021", metadata.title());
  }

  @Test
  void pagesInOldEncodingsAreUnicode() {
    String tcvn3 =
        "<html><body><p>HuyÖn §oµn ®· tæ chøc 12 buæi sinh ho¹t cho ®oµn viªn</p></body></html>";
    byte[] bytes = tcvn3.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertTrue(
        Reading.document(bytes, "cu.html").text().contains("đã tổ chức 12 buổi sinh hoạt"),
        Reading.document(bytes, "cu.html").text());
  }
}
