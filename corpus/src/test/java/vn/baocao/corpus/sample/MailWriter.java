package vn.baocao.corpus.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes a mail of one text with one Word document attached (RFC 5322, RFC 2045 to 2047). */
final class MailWriter {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String BOUNDARY = "=_baocao-sample";

  byte[] write(SampleSource source, String attachmentName, byte[] attachment) {
    StringBuilder text = new StringBuilder();
    for (Block block : source.blocks()) {
      if (!(block instanceof Block.Paragraph paragraph)) {
        throw new IllegalArgumentException("a mail holds paragraphs, not " + block);
      }
      text.append(paragraph.text()).append("\n\n");
    }
    String mail =
        """
        From: %s <%s>
        To: %s
        Date: %s
        Subject: %s
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="%7$s"

        --%7$s
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: base64

        %6$s
        --%7$s
        Content-Type: %8$s; name="%9$s"
        Content-Transfer-Encoding: base64
        Content-Disposition: attachment; filename="%9$s"

        %10$s
        --%7$s--
        """
            .formatted(
                encodedWord(source.property("author")),
                source.property("from"),
                source.property("to"),
                source.property("date"),
                encodedWord(source.property("subject")),
                base64(text.toString().getBytes(UTF_8)),
                BOUNDARY,
                WORD,
                attachmentName,
                base64(attachment));
    return mail.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static String base64(byte[] content) {
    return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(content);
  }

  /**
   * Encoded words hold 75 characters at most, so a long subject is several, split between words.
   */
  private static String encodedWord(String text) {
    StringBuilder header = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (String part : text.split("(?<= )")) {
      if ((word + part).getBytes(UTF_8).length > 45) {
        append(header, word);
        word.setLength(0);
      }
      word.append(part);
    }
    append(header, word);
    return header.toString();
  }

  private static void append(StringBuilder header, CharSequence word) {
    header.append(header.isEmpty() ? "" : "\n ").append("=?UTF-8?B?");
    header.append(Base64.getEncoder().encodeToString(word.toString().getBytes(UTF_8))).append("?=");
  }
}
