package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Own news reports on pages laid out as Vietnamese papers and portals do: tables, WordPress, nested
 * divisions, AMP, with menus, teasers, comments, polls, weather and share bars around and within.
 */
final class NewsLayouts {

  /** A report; its main text is title, lead, paragraphs and captions. */
  record Article(
      String title, String lead, List<String> paragraphs, String caption, String author) {

    String mainText() {
      List<String> parts = new ArrayList<>(List.of(title, lead));
      parts.addAll(paragraphs);
      parts.add(caption);
      return String.join(" ", parts);
    }

    String each(String before, String after) {
      StringBuilder html = new StringBuilder();
      paragraphs.forEach(p -> html.append(before).append(p).append(after).append('\n'));
      return html.toString();
    }
  }

  static final List<Article> ARTICLES =
      List.of(
          new Article(
              "Sông Lam đưa đường bê tông về bản xa",
              "Sức dân cùng vốn nhà nước giúp huyện Sông Lam hoàn thành thêm 42 km đường giao thông"
                  + " nông thôn trong sáu tháng qua.",
              List.of(
                  "Từ đầu năm đến nay, huyện đã vận động được 18,6 tỷ đồng và hơn 9.000 ngày công"
                      + " của nhân dân để làm đường trục thôn, ngõ xóm.",
                  "Ở bản Nà Mười, mỗi hộ góp năm ngày công; con đường dài 3,5 km xong trước mùa"
                      + " mưa, học sinh không còn phải nghỉ học vì lũ.",
                  "“Có đường, ngô và sắn của bà con bán được giá hơn, thương lái vào tận nơi”,"
                      + " trưởng bản cho biết.",
                  "Huyện phấn đấu đến cuối năm có 15/17 xã đạt tiêu chí giao thông, trong đó ba xã"
                      + " vùng cao hoàn thành sớm hơn kế hoạch một quý."),
              "Người dân bản Nà Mười đổ bê tông mặt đường. Ảnh: Lê Mẫu",
              "Lê Mẫu"),
          new Article(
              "Đảng bộ xã Thượng Lũng siết chặt kỷ cương, giao việc có thời hạn",
              "Cách giao việc rõ người, rõ thời hạn khiến nhiều phần việc tồn đọng của xã Thượng"
                  + " Lũng được giải quyết dứt điểm.",
              List.of(
                  "Năm 2021, Đảng ủy xã giao 36 việc trọng tâm cho từng đồng chí trong ban chấp"
                      + " hành; đến hết tháng 11 đã có 33 việc hoàn thành, trong đó 29 việc trước"
                      + " hạn.",
                  "Ủy ban kiểm tra Đảng ủy kiểm tra sáu chi bộ, nhắc nhở hai đồng chí chậm báo cáo"
                      + " và yêu cầu khắc phục trong mười ngày.",
                  "Theo đánh giá của huyện ủy, tuy đã tiến bộ nhưng việc theo dõi tiến độ ở một số"
                      + " chi bộ thôn còn hình thức, có nơi chưa ghi sổ đầy đủ.",
                  "Thời gian tới, xã tiếp tục công khai tiến độ từng việc tại nhà văn hóa để nhân"
                      + " dân giám sát, coi đó là căn cứ xếp loại đảng viên cuối năm."),
              "Lãnh đạo xã kiểm tra sổ giao việc của chi bộ thôn Đông.",
              "Trần Thị Thử"),
          new Article(
              "Vụ xuân được mùa, nông dân ven sông phấn khởi",
              "Năng suất lúa xuân của huyện ước đạt 66,5 tạ/ha, cao nhất trong năm năm trở lại"
                  + " đây.",
              List.of(
                  "Trên cánh đồng mẫu lớn rộng 120 ha ở xã Trung Hòa, máy gặt chạy từ sáng sớm;"
                      + " thóc tươi được doanh nghiệp mua ngay tại ruộng với giá 6.800 đồng một"
                      + " ki-lô-gam.",
                  "Phòng nông nghiệp huyện cho hay diện tích gieo cấy toàn vụ là 5.240 ha, trong đó"
                      + " lúa chất lượng cao chiếm 62%.",
                  "Bà con mong huyện sớm sửa trạm bơm Đồng Chằm, nơi cuối vụ thường thiếu nước"
                      + " tưới."),
              "Nông dân xã Trung Hòa thu hoạch lúa xuân (Ảnh: PV)",
              "Phạm Ví Dụ"));

  private static final String MENU =
      "<a href='/'>Trang chủ</a> <a href='/ct'>Chính trị</a> <a href='/kt'>Kinh tế</a> <a"
          + " href='/vh'>Văn hóa</a> <a href='/xh'>Xã hội</a> <a href='/mm'>Multimedia</a>";

  private static final List<String> TEASERS =
      List.of(
          "Giá cà phê trong nước tăng mạnh phiên cuối tuần",
          "Khai mạc giải bóng chuyền nữ các câu lạc bộ toàn quốc",
          "Tỉnh bạn khởi công nhà máy chế biến gỗ 900 tỷ đồng",
          "Cảnh báo mưa lớn, gió giật trên biển Đông",
          "Thi tốt nghiệp: thí sinh cần lưu ý những gì");

  /** A page around an article. */
  static final Map<String, Function<Article, String>> ALL = layouts();

  private NewsLayouts() {}

  private static Map<String, Function<Article, String>> layouts() {
    Map<String, Function<Article, String>> all = new LinkedHashMap<>();
    all.put("wordpress", NewsLayouts::wordPress);
    all.put("table-portal", NewsLayouts::tablePortal);
    all.put("div-soup", NewsLayouts::divSoup);
    all.put("amp", NewsLayouts::amp);
    all.put("share-point", NewsLayouts::sharePoint);
    all.put("modern", NewsLayouts::modern);
    all.put("boxes-within", NewsLayouts::boxesWithin);
    all.put("font-tags", NewsLayouts::fontTags);
    all.put("line-breaks", NewsLayouts::lineBreaks);
    all.put("many-comments", NewsLayouts::manyComments);
    all.put("nameless", NewsLayouts::nameless);
    all.put("photo-table", NewsLayouts::photoTable);
    all.put("two-columns", NewsLayouts::twoColumns);
    all.put("lazy-pictures", NewsLayouts::lazyPictures);
    all.put("print-view", NewsLayouts::printView);
    all.put("single-page-app", NewsLayouts::singlePageApp);
    return all;
  }

  private static String teasers(String before, String after) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < TEASERS.size(); i++) {
      html.append(before);
      html.append("<a href='/tin-").append(i).append(".html'>").append(TEASERS.get(i));
      html.append("</a>").append(after).append('\n');
    }
    return html.toString();
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html lang='vi'><head><meta charset='utf-8'>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private static String wordPress(Article a) {
    return page(
        "<title>" + a.title() + " – Báo Ven Sông</title>",
        "<div id='page'><header id='masthead' class='site-header'><nav class='main-navigation'>"
            + MENU
            + "</nav></header><main id='main'><article class='post type-post'><header"
            + " class='entry-header'><h1 class='entry-title'>"
            + a.title()
            + "</h1><div class='entry-meta'><span class='posted-on'><time"
            + " datetime='2021-07-05'>05/07/2021</time></span> <span class='byline'>"
            + a.author()
            + "</span></div></header><div class='entry-content'><p><strong>"
            + a.lead()
            + "</strong></p>"
            + "<figure class='wp-caption'><img src='1.jpg' alt='nguoi dan lam duong'><figcaption"
            + " class='wp-caption-text'>"
            + a.caption()
            + "</figcaption></figure>"
            + a.each("<p>", "</p>")
            + "<div class='sharedaddy'><a href='#'>Facebook</a><a href='#'>Twitter</a></div></div>"
            + "<footer class='entry-footer'><span class='tags-links'>Thẻ: <a href='/t'>nông"
            + " thôn</a></span></footer></article><div id='comments' class='comments-area'><h2>Trả"
            + " lời</h2><p>Email của bạn sẽ không được hiển thị công khai.</p></div></main><aside"
            + " id='secondary' class='widget-area'><h2>Bài viết mới</h2><ul>"
            + teasers("<li>", "</li>")
            + "</ul></aside><footer class='site-footer'>© Báo Ven Sông</footer></div>");
  }

  private static String tablePortal(Article a) {
    return page(
        "<title>Cổng thông tin điện tử huyện Sông Lam</title>",
        "<table width='1000' align='center'><tr><td colspan='3'><img"
            + " src='banner.gif'></td></tr><tr><td width='180' valign='top'><table><tr><td>"
            + MENU.replace("</a> ", "</a></td></tr><tr><td>")
            + "</td></tr></table><table><tr><td><b>Liên kết"
            + " web</b></td></tr><tr><td><select><option>Chọn"
            + " trang</option></select></td></tr></table></td><td valign='top'><table"
            + " width='100%'><tr><td class='tieude'><b>"
            + a.title()
            + "</b></td></tr><tr><td class='ngay'>Thứ hai, 05/07/2021</td></tr><tr><td><p"
            + " align='justify'><b>"
            + a.lead()
            + "</b></p>"
            + a.each("<p align='justify'>", "</p>")
            + "<p align='center'><img src='a.jpg' width='400'><br><i>"
            + a.caption()
            + "</i></p><p align='right'><b>"
            + a.author()
            + "</b></p></td></tr><tr><td><b>Các tin khác</b></td></tr>"
            + teasers("<tr><td>• ", " (04/07/2021)</td></tr>")
            + "</table></td><td width='180' valign='top'><table><tr><td>Thăm dò ý"
            + " kiến</td></tr><tr><td>Bạn thấy trang tin thế nào?<br><input"
            + " type='radio'>Tốt<br><input type='radio'>Khá</td></tr></table><table><tr><td>Lượt"
            + " truy cập: 1.234.567</td></tr></table></td></tr><tr><td colspan='3'"
            + " align='center'>Bản quyền thuộc UBND huyện. Giấy phép số"
            + " 12/GP-TTĐT</td></tr></table>");
  }

  private static String divSoup(Article a) {
    return page(
        "<title>" + a.title() + "</title><meta property='og:title' content='" + a.title() + "'>",
        "<div class='wrap'><div class='top'>"
            + MENU
            + "</div><div class='c1'><div class='c2'><div class='breadcrumb'><a href='/'>Trang"
            + " chủ</a> » <a href='/tt'>Thời sự</a></div><div class='title_detail'><h1>"
            + a.title()
            + "</h1></div><div class='date_time'>Cập nhật lúc 08:30 ngày 05/07/2021</div><div"
            + " class='shareicon'><a href='#'>Chia sẻ</a> <a href='#'>In bài viết</a></div><div"
            + " class='sapo_detail'>"
            + a.lead()
            + "</div><div class='content_detail'>"
            + a.each("<div>", "</div>")
            + "<div class='img'><img src='x.jpg'><div class='desc_img'>"
            + a.caption()
            + "</div></div><div class='author_detail'>"
            + a.author()
            + "</div></div><div class='box_relate'><div class='head'>Tin liên quan</div>"
            + teasers("<div class='item'>", "</div>")
            + "</div></div><div class='c3'><div class='box'><div class='h'>Đọc nhiều</div>"
            + teasers("<div class='i'>", "</div>")
            + "</div><div class='weather'>Hà Nội 23 °C / 23 - 30 °C</div></div></div><div"
            + " class='foot'>Tổng biên tập: Nguyễn Văn Thử<br>Điện thoại: 0900 000"
            + " 000</div></div>");
  }

  private static String amp(Article a) {
    return page(
        "<title>"
            + a.title()
            + "</title><script type='application/ld+json'>{\"@context\":"
            + "\"http://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\""
            + a.title()
            + "\",\"datePublished\":\"2021-07-05T08:00:00+07:00\"}</script>",
        "<amp-sidebar id='sb'><ul>"
            + "<li><a href='/'>Trang chủ</a></li><li><a href='/ct'>Chính trị</a></li>"
            + "</ul></amp-sidebar><header class='hd'><a href='/'><amp-img src='logo.png'"
            + " alt='bao ven song'></amp-img></a></header><main><article><h1>"
            + a.title()
            + "</h1><time>05/07/2021 08:00</time><p class='sapo'>"
            + a.lead()
            + "</p><figure><amp-img src='1.jpg' width='600' height='400'"
            + " alt='anh minh hoa bai viet'></amp-img><figcaption>"
            + a.caption()
            + "</figcaption></figure>"
            + a.each("<p>", "</p>")
            + "<amp-social-share type='facebook'></amp-social-share></article><section"
            + " class='related'><h2>Có thể bạn quan tâm</h2><ul>"
            + teasers("<li>", "</li>")
            + "</ul></section></main><footer>Giấy phép số 5/GP-BTTTT. © Báo Ven Sông</footer>");
  }

  private static String sharePoint(Article a) {
    return page(
        "<title>Tin tức - Huyện ủy Sông Lam</title>",
        "<form id='aspnetForm' action='Default.aspx'><div id='s4-workspace'><div"
            + " id='s4-bodyContainer'><div class='ms-quicklaunch'><ul>"
            + teasers("<li>", "</li>")
            + "</ul></div><div id='MSO_ContentTable'><div class='news-detail'><span"
            + " id='ctl00_lblTitle' class='title-news'>"
            + a.title()
            + "</span><br><span id='ctl00_lblDate'>(05/07/2021 08:00 AM)</span><div"
            + " class='news-sapo'>"
            + a.lead()
            + "</div><div class='news-content'><div class='ExternalClass9A'>"
            + a.each("<p style='text-align:justify'><span style='font-size:12pt'>", "</span></p>")
            + "<p style='text-align:center'><img src='/a.jpg' alt=''><br><em>"
            + a.caption()
            + "</em></p></div></div><div class='news-author'>"
            + a.author()
            + "</div></div><div class='other-news'><h4>Tin cùng chuyên mục</h4>"
            + teasers("<p>", " <span>(04/07)</span></p>")
            + "</div></div></div></div></form>");
  }

  private static String modern(Article a) {
    return page(
        "<title>"
            + a.title()
            + " | Báo Ven Sông điện tử</title><meta property='og:title' content='"
            + a.title()
            + "'><meta property='article:published_time' content='2021-07-05T08:00'>",
        "<header class='header'><div class='header__nav'>"
            + MENU
            + "</div></header><section class='main-detail'><div class='detail__header'><div"
            + " class='detail__cate'><a href='/ct'>Chính trị</a></div><h1 class='detail__title'>"
            + a.title()
            + "</h1><div class='detail__meta'><span class='detail__author'>"
            + a.author()
            + "</span><span class='detail__time'>05/07/2021 08:00 GMT+7</span></div><div"
            + " class='detail__social'><a href='#'>Zalo</a><a href='#'>Facebook</a><span>Nghe đọc"
            + " bài</span></div></div><h2 class='detail__sapo'>"
            + a.lead()
            + "</h2><div class='detail__content' itemprop='articleBody'>"
            + a.each("<p>", "</p>")
            + "<div class='VCSortableInPreviewMode' type='Photo'><div><img src='p.jpg'></div><div"
            + " class='PhotoCMS_Caption'><p>"
            + a.caption()
            + "</p></div></div></div><div class='detail__tags'><ul><li><a href='/t1'>Huyện Sông"
            + " Lam</a></li><li><a href='/t2'>nông thôn mới</a></li></ul></div><div"
            + " class='detail__comment'><h3>Bình luận (2)</h3><div class='cmt'>Bạn đọc Minh: Bài"
            + " viết rất hay, mong huyện làm tiếp các tuyến còn lại.</div><div class='cmt'>Hoa: Quê"
            + " tôi cũng cần như vậy.</div></div><div class='box-category'><h3>Cùng chuyên mục</h3>"
            + teasers(
                "<div class='box-item'><h4>",
                "</h4><p>Nội dung tóm tắt của một tin khác.</p></div>")
            + "</div></section><footer class='footer'>Tòa soạn: số 1 đường Ví Dụ</footer>");
  }

  private static String boxesWithin(Article a) {
    List<String> p = a.paragraphs();
    return page(
        "<title>" + a.title() + "</title>",
        "<div id='header'>"
            + MENU
            + "</div><div id='content'><h1>"
            + a.title()
            + "</h1><p class='time'>Thứ Hai, ngày 05/07/2021</p><div class='lead'>"
            + a.lead()
            + "</div><div class='article-body'><p>"
            + p.get(0)
            + "</p><div class='inner-related'><b>Đọc thêm</b><ul>"
            + teasers("<li>", "</li>")
            + "</ul></div><p>"
            + p.get(1)
            + "</p><table class='picture'><tr><td><img src='1.jpg'></td></tr><tr><td"
            + " class='pCaption'>"
            + a.caption()
            + "</td></tr></table><div class='banner-ads'><a href='/qc'>Quảng cáo: mua xe trả"
            + " góp</a></div>"
            + String.join("", p.subList(2, p.size()).stream().map(x -> "<p>" + x + "</p>").toList())
            + "<p><em>Xem thêm: <a href='/tin-2.html'>"
            + TEASERS.get(2)
            + "</a></em></p>"
            + "<p style='text-align:right'><b>"
            + a.author()
            + "</b></p></div><div class='poll'><b>Thăm dò ý kiến</b><p>Theo bạn, nên ưu tiên việc"
            + " gì trong năm tới?</p><label>Đường</label><label>Trường</label><button>Biểu"
            + " quyết</button></div></div><div id='footer'>Ghi rõ nguồn khi phát hành lại thông tin"
            + " từ website này.</div>");
  }

  private static String fontTags(Article a) {
    return page(
        "<title>Trang tin</title>",
        "<center><table width='780'><tr><td>"
            + MENU
            + "</td></tr><tr><td><font size='4'><b>"
            + a.title()
            + "</b></font><br><font size='1'>Ngày đăng: 05/07/2021</font><br><br><font face='Arial'"
            + " size='2'><b>"
            + a.lead()
            + "</b></font>"
            + a.each("<p><font face='Arial' size='2'>", "</font></p>")
            + "<p align=center><img src=a.jpg><br><font size=1><i>"
            + a.caption()
            + "</i></font></p></td></tr><tr><td><b>Tin khác</b><ul>"
            + teasers("<li>", "</li>")
            + "</ul></td></tr></table></center>");
  }

  private static String lineBreaks(Article a) {
    return page(
        "<title>" + a.title() + "</title>",
        "<div class='menu'>"
            + MENU
            + "</div><div class='main'><div class='noidung'><h3 class='tieude'>"
            + a.title()
            + "</h3><span class='ngaydang'>05-07-2021</span><div id='noidungchitiet'><b>"
            + a.lead()
            + "</b><br><br>"
            + String.join("<br><br>", a.paragraphs())
            + "<br><br><img src='h.jpg'><br><i>"
            + a.caption()
            + "</i></div><div class='tinkhac'><b>Tin đã đưa</b><br>"
            + teasers("- ", "<br>")
            + "</div></div></div><div class='cuoi'>Bản quyền © Đài truyền thanh huyện</div>");
  }

  private static String manyComments(Article a) {
    StringBuilder comments = new StringBuilder();
    for (int i = 0; i < 15; i++) {
      comments
          .append("<li class='comment-item'><b>Bạn đọc ")
          .append(i)
          .append(
              "</b><p>Tôi đồng ý với bài viết, mong các xã khác cũng làm được như vậy để đời sống")
          .append(
              " của bà con khá hơn trước, con em đi học đỡ vất vả.</p><a href='#'>Trả"
                  + " lời</a></li>");
    }
    return modern(a)
        .replace(
            "<div class='detail__comment'>", "<ul class='comment-list'>" + comments + "</ul><div>");
  }

  private static String nameless(Article a) {
    return page(
        "<title>" + a.title() + "</title>",
        "<div><div>"
            + MENU
            + "</div><div><div><div><h1>"
            + a.title()
            + "</h1><div>05/07/2021</div><p><b>"
            + a.lead()
            + "</b></p>"
            + a.each("<p>", "</p>")
            + "<div><img src='1.jpg'><p>"
            + a.caption()
            + "</p></div></div><div><h3>Tin mới</h3>"
            + teasers("<p>", "</p>")
            + "</div></div></div><div>Điện thoại: 024 1234 567</div></div>");
  }

  private static String photoTable(Article a) {
    return page(
        "<title>" + a.title() + "</title>",
        "<nav>"
            + MENU
            + "</nav><div class='container'><div class='post-detail'><h1 class='post-title'>"
            + a.title()
            + "</h1><div class='post-date'>Đăng ngày 05 tháng 7 năm 2021</div><div"
            + " class='post-body'><p class='chapo'>"
            + a.lead()
            + "</p><table align='center' class='image center'><tbody><tr><td><img src='1.jpg'"
            + " alt='hinh anh bai viet ve huyen'></td></tr><tr><td class='image_desc'><p>"
            + a.caption()
            + "</p></td></tr></tbody></table>"
            + a.each("<p style='text-align: justify;'>", "&nbsp;</p><p>&nbsp;</p>")
            + "<p style='text-align: right;'><strong>"
            + a.author()
            + "</strong></p></div></div><div"
            + " class='tin-lien-quan'><h3>Tin liên quan</h3><ul>"
            + teasers("<li>", "</li>")
            + "</ul></div></div><footer>Lượt xem: 120</footer>");
  }

  private static String twoColumns(Article a) {
    return page(
        "<title>Báo Ven Sông</title>",
        "<div class='row'><div class='col-md-4'><h4>Tin nổi bật</h4>"
            + teasers(
                "<div class='media'><p>",
                "</p><p>Đây là phần tóm tắt dài của một tin khác, đặt ở"
                    + " cột bên để mời bạn đọc bấm vào xem toàn bộ nội dung.</p></div>")
            + "</div><div class='col-md-8'><div class='view-content'><h2 class='title'>"
            + a.title()
            + "</h2><p class='meta'>"
            + a.author()
            + " - 05/07/2021</p><div class='summary'>"
            + a.lead()
            + "</div><div class='field-item'>"
            + a.each("<p>", "</p>")
            + "<p class='rtecenter'><img src='1.jpg'></p><p class='rtecenter'><em>"
            + a.caption()
            + "</em></p></div></div><div class='pager'><a href='/truoc'>Trang"
            + " trước</a></div></div></div>");
  }

  private static String lazyPictures(Article a) {
    return page(
        "<title>"
            + a.title()
            + " - Cổng thông tin</title><meta property='og:title' content='"
            + a.title()
            + "'>",
        "<div class='topbar'>Thứ ba, 06/07/2021 | Hà Nội 31 °C</div><div class='mainmenu'>"
            + MENU
            + "</div><div class='detail-page'><h1 class='article-title'>"
            + a.title()
            + "</h1><div class='article-info'><span class='article-date'>08:00,"
            + " 05/07/2021</span></div><div class='article-desc'>"
            + a.lead()
            + "</div><div class='article-detail'><div class='photo'><img data-src='1.jpg'"
            + " class='lazy' alt='lanh dao xa kiem tra'><noscript><img src='1.jpg' alt='lanh dao"
            + " xa'></noscript><span class='caption'>"
            + a.caption()
            + "</span></div>"
            + a.each("<p>", "</p>")
            + "<p class='author'>"
            + a.author()
            + "</p></div><div class='print-share'><a href='#'>In trang</a> <a href='#'>Gửi"
            + " email</a></div><div class='block-other'><p class='t'>Tin mới hơn</p>"
            + teasers("<p>", "</p>")
            + "</div></div><div class='copyright'>Giấy phép số 7/GP-STTTT</div>");
  }

  private static String printView(Article a) {
    return page(
        "<title>In bài</title>",
        "<div><img src='logo.png' alt='bao ven song'></div><h1>"
            + a.title()
            + "</h1><div>Ngày đăng: 05/07/2021</div><p><b>"
            + a.lead()
            + "</b></p>"
            + a.each("<p>", "</p>")
            + "<p><i>"
            + a.caption()
            + "</i></p><p align='right'>"
            + a.author()
            + "</p>");
  }

  private static String singlePageApp(Article a) {
    return page(
        "<title>"
            + a.title()
            + "</title><script>window.__DATA__={\"menu\":[\"Trang chủ\"]}</script>",
        "<div id='app'><div class='Header_root__x1'><div class='Nav_list__a2'>"
            + MENU
            + "</div></div><div class='Article_wrapper__q9'><div class='Article_head__k2'><h1"
            + " class='Article_title__m3'>"
            + a.title()
            + "</h1><div class='Article_meta__z8'>05/07/2021 · "
            + a.author()
            + "</div></div><div class='Article_desc__p1'>"
            + a.lead()
            + "</div><div class='Article_content__b7'>"
            + a.each("<p>", "</p>")
            + "<figure><img src='1.jpg'><figcaption>"
            + a.caption()
            + "</figcaption></figure></div></div><div class='Sidebar_root__u5'><div"
            + " class='Sidebar_title__n4'>Xem nhiều</div>"
            + teasers("<div class='Sidebar_item__c6'>", "</div>")
            + "</div><div class='Footer_root__w1'>Liên hệ quảng cáo: (024) 1234567</div></div>");
  }
}
