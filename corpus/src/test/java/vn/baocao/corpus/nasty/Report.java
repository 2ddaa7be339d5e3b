package vn.baocao.corpus.nasty;

import java.util.ArrayList;
import java.util.List;

/** The text of the nasty files: what a district might report. */
final class Report {

  static final String HEADING = "KẾT QUẢ THỰC HIỆN NHIỆM VỤ SÁU THÁNG ĐẦU NĂM";

  static final List<String> BODY =
      List.of(
          "Sáu tháng đầu năm, huyện Sông Lam gieo cấy được 4.215 ha lúa, đạt 102,5% kế hoạch.",
          "Toàn huyện có 12/17 xã đạt chuẩn nông thôn mới, thu nhập bình quân ước đạt 41,6 triệu"
              + " đồng.",
          "Công tác kiểm tra, giám sát được chú trọng; đã kỷ luật 03 đảng viên vi phạm.",
          "Tuy nhiên, tiến độ giải phóng mặt bằng ở một số xã còn chậm, quỹ đất sạch thiếu.",
          "Bà con xã Thượng Lũng mở rộng vườn ổi, bưởi, nhãn và giữ nghề dệt thổ cẩm.");

  static final List<String> LINES = lines();

  /** A short text of its own, for a member of a container or one page. */
  static final String SENTENCE = "Huyện Sông Lam đạt 12 chỉ tiêu trong năm qua.";

  static String text() {
    return String.join("\n", LINES) + "\n";
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(HEADING));
    lines.addAll(BODY);
    return List.copyOf(lines);
  }

  private Report() {}
}
