package vn.baocao.corpus.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.baocao.corpus.Section;

class ContainerTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Object... namesAndContents) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      Object content = namesAndContents[i + 1];
      members.put(
          (String) namesAndContents[i],
          content instanceof byte[] raw ? raw : bytes((String) content));
    }
    return OfficeFiles.zip(members);
  }

  private static List<String> paths(List<ReadResult> results) {
    return results.stream()
        .map(r -> r instanceof ReadFailure f ? f.path() + " " + f.kind().id() : r.path())
        .toList();
  }

  @Test
  void eachMemberIsADocumentOrAFailureOfItsOwn() {
    byte[] zip =
        zip(
            "xã/1.txt",
            "Xã đạt 5 chỉ tiêu.",
            "trống.docx",
            "",
            ".ẩn",
            "x",
            "hỏng.docx",
            "PK\3\4hỏng");
    assertEquals(
        List.of("a.zip!/xã/1.txt", "a.zip!/trống.docx empty", "a.zip!/hỏng.docx corrupt"),
        paths(Reading.results(zip, "a.zip")));
  }

  @Test
  void containersWithinContainersAreReadToALimit() {
    byte[] content = bytes("Huyện đạt 5 chỉ tiêu.");
    byte[] nested = zip("1.txt", content);
    assertEquals(
        List.of("a.zip!/b.zip!/1.txt"), paths(Reading.results(zip("b.zip", nested), "a.zip")));
    for (int i = 0; i < 6; i++) {
      nested = zip("n.zip", nested);
    }
    List<String> paths = paths(Reading.results(nested, "a.zip"));
    assertEquals(1, paths.size());
    assertTrue(paths.getFirst().endsWith("too_large"), paths.getFirst());
  }

  @Test
  void noMemberLeavesTheContainer() {
    assertEquals(
        List.of("a.zip!/etc/passwd", "a.zip!/C:/x.txt"),
        paths(Reading.results(zip("../../etc/passwd", "a b c", "C:\\x.txt", "a b c"), "a.zip")));
  }

  @Test
  void aBombIsNotUnpacked() {
    byte[] zip = zip("bom.txt", new byte[3_000_000], "1.txt", "Xã đạt 5 chỉ tiêu.");
    ReadLimits limits =
        new ReadLimits(Duration.ofSeconds(20), 1_000_000, 1_000_000, 100, 3, 2_000_000);
    try (DocumentReader reader = new DocumentReader(limits, DocumentReader.Isolation.NONE)) {
      assertEquals(
          List.of("a.zip!/bom.txt too_large", "a.zip!/1.txt"), paths(reader.read(zip, "a.zip")));
    }
  }

  @Test
  void anArchiveOfNothingIsEmpty() {
    assertEquals(ReadFailure.Kind.EMPTY, Reading.failure(zip(), "a.zip"));
  }

  @Test
  void aMessageIsADocumentBesideItsAttachments() {
    String attachment = Base64.getEncoder().encodeToString(bytes("Báo cáo đạt 7 chỉ tiêu."));
    String mail =
        String.join(
            "\r\n",
            "From: Văn phòng <vp@example.vn>",
            "Subject: =?UTF-8?B?"
                + Base64.getEncoder().encodeToString(bytes("Gửi báo cáo quý"))
                + "?=",
            "Date: Tue, 5 Jan 2021 08:00:00 +0700",
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=b",
            "",
            "--b",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
            "",
            "Kính gửi báo cáo của huyện Sông Lam.",
            "--b",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment; filename=\"bc.txt\"",
            "",
            attachment,
            "--b--",
            "");
    List<ReadResult> results = Reading.results(bytes(mail), "thư.eml");
    assertEquals(List.of("thư.eml", "thư.eml!/bc.txt"), paths(results));
    var message = ((ReadResult.Success) results.get(0)).document();
    assertEquals("Gửi báo cáo quý", message.metadata().title());
    assertEquals("2021-01-05", message.metadata().published());
    assertTrue(Reading.text(message, Section.Type.BODY).contains("huyện Sông Lam"));
    assertEquals(
        "Báo cáo đạt 7 chỉ tiêu.", ((ReadResult.Success) results.get(1)).document().text());
  }

  @Test
  void sheetsAreTablesWithRowsAsLines() {
    var sheet = Reading.document(OfficeFiles.xlsx(), "a.xlsx");
    assertTrue(
        Reading.text(sheet, Section.Type.TABLE)
            .contains("Chỉ tiêu\tNăm 2020\nThu ngân sách\t118,4"),
        sheet.text());
  }
}
