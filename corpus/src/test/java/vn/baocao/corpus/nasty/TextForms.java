package vn.baocao.corpus.nasty;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The report in formats that are text: plain, page, table, mail, Rich Text. */
final class TextForms {

  private TextForms() {}

  static byte[] plain(Encoding encoding) {
    return encoding.bytes(Report.text());
  }

  static byte[] plainWithCarriageReturns(Encoding encoding) {
    return encoding.bytes(Report.text().replace("\n", "\r\n"));
  }

  static byte[] csv(Encoding encoding) {
    return encoding.bytes(Report.text());
  }

  static byte[] page(Encoding encoding) {
    return encoding.bytes(page("", ""));
  }

  /** The declaration says what it is not. */
  static byte[] pageWithWrongCharset(Encoding encoding) {
    String charset = encoding.isEightBit() ? "utf-8" : "iso-8859-1";
    return encoding.bytes(
        page(
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset + "\">",
            ""));
  }

  private static String page(String head, String attributes) {
    StringBuilder page = new StringBuilder("<html><head>" + head + "</head><body>\n");
    for (String line : Report.LINES) {
      page.append("<p").append(attributes).append('>').append(line).append("</p>\n");
    }
    return page.append("</body></html>\n").toString();
  }

  static byte[] pageOfEntities() {
    return page(false).getBytes(StandardCharsets.US_ASCII);
  }

  /** As sites show it that escape what is escaped already. */
  static byte[] pageEscapedTwice() {
    return page(true).getBytes(StandardCharsets.US_ASCII);
  }

  private static String page(boolean twice) {
    StringBuilder page = new StringBuilder("<html><body>\n");
    for (String line : Report.LINES) {
      page.append("<p>");
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        page.append(c < 0x80 ? "" + c : (twice ? "&amp;#" : "&#") + (int) c + ";");
      }
      page.append("</p>\n");
    }
    return page.append("</body></html>\n").toString();
  }

  /** UTF-8 by its declaration, ABC fonts by its letters. */
  static byte[] pageOfFonts() {
    StringBuilder page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>\n");
    for (String line : Report.LINES) {
      String font =
          line.equals(Report.HEADING) ? Encoding.TCVN3.headingFont() : Encoding.TCVN3.font();
      page.append("<p><font face=\"").append(font).append("\">");
      page.append(Encoding.TCVN3.characters(line)).append("</font></p>\n");
    }
    return page.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] rtf(Encoding encoding) {
    ByteArrayOutputStream rtf = new ByteArrayOutputStream();
    write(
        rtf,
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil "
            + encoding.font()
            + ";}{\\f1\\fnil "
            + encoding.headingFont()
            + ";}}\n");
    for (String line : Report.LINES) {
      write(rtf, line.equals(Report.HEADING) ? "{\\f1 " : "{\\f0 ");
      rtf(rtf, line, encoding);
      write(rtf, "}\\par\n");
    }
    write(rtf, "}");
    return rtf.toByteArray();
  }

  /** Every other line in an old font, the others in Unicode. */
  static byte[] rtfOfMixedFonts() {
    ByteArrayOutputStream rtf = new ByteArrayOutputStream();
    write(rtf, "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}{\\f1 .VnTime;}{\\f2 VNI-Times;}}\n");
    List<Encoding> encodings = List.of(Encoding.UTF_8, Encoding.TCVN3, Encoding.VNI);
    for (int i = 0; i < Report.LINES.size(); i++) {
      write(rtf, "\\f" + i % 3 + " ");
      rtf(rtf, Report.LINES.get(i), encodings.get(i % 3));
      write(rtf, "\\par\n");
    }
    write(rtf, "}");
    return rtf.toByteArray();
  }

  private static void rtf(ByteArrayOutputStream rtf, String line, Encoding encoding) {
    for (char c : encoding.characters(line).toCharArray()) {
      int one = Byte.toUnsignedInt(("" + c).getBytes(StandardCharsets.ISO_8859_1)[0]);
      if (c < 0x80) {
        rtf.write(c);
      } else if (encoding.isEightBit() && one == c) {
        write(rtf, "\\'" + Integer.toHexString(one));
      } else {
        write(rtf, "\\u" + (int) c + "?");
      }
    }
  }

  static byte[] mail(Encoding encoding) {
    return mail(
        encoding,
        switch (encoding) {
          case UTF_16LE, UTF_16LE_MARKED -> "utf-16le";
          case UTF_16BE, UTF_16BE_MARKED -> "utf-16be";
          case WINDOWS_1258 -> "windows-1258";
          case TCVN3, VNI, VISCII -> "windows-1252";
          default -> "utf-8";
        });
  }

  static byte[] mailWithWrongCharset(Encoding encoding) {
    return mail(encoding, encoding.isEightBit() ? "utf-8" : "us-ascii");
  }

  private static byte[] mail(Encoding encoding, String charset) {
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    write(
        mail,
        "From: vp@example.vn\r\nTo: hn@example.vn\r\nDate: Tue, 5 Jan 2021 08:00:00 +0700\r\n"
            + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset="
            + charset
            + "\r\nContent-Transfer-Encoding: base64\r\n\r\n");
    mail.writeBytes(java.util.Base64.getMimeEncoder().encode(encoding.bytes(Report.text())));
    write(mail, "\r\n");
    return mail.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String ascii) {
    out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
  }
}
