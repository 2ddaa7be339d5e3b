package vn.baocao.corpus.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * A mail message or a page saved as MHTML (RFC 5322, 2045 to 2047, 2183, 2231, 2557): its own text
 * and what is attached. Charsets are decided on the bytes, as for files.
 */
final class MailMessage {

  /** Something attached, in its bytes. */
  interface Attachments {
    void add(String name, InputStream content);
  }

  private static final int MOST_HEADERS = 1000;

  private static final int LONGEST_HEADER = 1_000_000;

  private final Attachments attachments;
  private final Map<String, MailField> own = new HashMap<>();
  private final Deque<String> multiparts = new ArrayDeque<>();
  private final List<byte[]> plain = new ArrayList<>();
  private final List<byte[]> pages = new ArrayList<>();
  private Map<String, MailField> part = new HashMap<>();
  private boolean ownHeader = true;

  private MailMessage(Attachments attachments) {
    this.attachments = attachments;
  }

  /**
   * Reads a message and hands on its attachments.
   *
   * @return its own text, with subject, sender and date
   */
  static Draft read(byte[] bytes, ReadLimits limits, Attachments attachments)
      throws ReadException, IOException {
    MailMessage message = new MailMessage(attachments);
    try {
      message.read(bytes);
    } catch (MimeException e) {
      throw new ReadException(ReadFailure.Kind.CORRUPT, e);
    }
    return message.draft(limits);
  }

  private void read(byte[] bytes) throws MimeException, IOException {
    MimeTokenStream stream =
        new MimeTokenStream(
            MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .build());
    // A message within a message is a document of its own.
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(bytes));
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> part = ownHeader ? own : new HashMap<>();
        case T_FIELD -> {
          MailField field = MailField.of(stream.getField());
          part.putIfAbsent(field.name(), field);
        }
        case T_END_HEADER -> ownHeader = false;
        case T_START_MULTIPART -> multiparts.push(stream.getBodyDescriptor().getSubType());
        case T_END_MULTIPART -> multiparts.poll();
        case T_BODY -> body(stream.getBodyDescriptor().getMimeType(), stream);
        default -> {}
      }
    }
  }

  private void body(String type, MimeTokenStream stream) throws IOException {
    String name = name();
    boolean attached = "attachment".equals(value("content-disposition"));
    String kind = type.toLowerCase(Locale.ROOT);
    if (!attached && name == null && kind.equals("text/plain")) {
      plain.add(stream.getDecodedInputStream().readAllBytes());
    } else if (!attached && kind.equals("text/html")) {
      pages.add(stream.getDecodedInputStream().readAllBytes());
    } else if (attached || (name != null && !isPartOfPage()) || kind.startsWith("message/")) {
      attachments.add(
          Objects.requireNonNullElse(
              name, kind.startsWith("message/") ? "message.eml" : "attachment"),
          stream.getDecodedInputStream());
    }
  }

  /** Pictures and styles that the page shows. */
  private boolean isPartOfPage() {
    return "related".equalsIgnoreCase(multiparts.peek());
  }

  private @Nullable String name() {
    MailField disposition = part.get("content-disposition");
    String name = disposition == null ? null : disposition.parameter("filename");
    MailField type = part.get("content-type");
    return name != null || type == null ? name : type.parameter("name");
  }

  private @Nullable String value(String field) {
    MailField found = part.get(field);
    return found == null ? null : found.value();
  }

  private Draft draft(ReadLimits limits) throws IOException {
    String subject = header("subject");
    if (plain.stream().allMatch(text -> new String(text, StandardCharsets.ISO_8859_1).isBlank())) {
      if (!pages.isEmpty()) {
        return withClues(new HtmlPage().parse(pages.getFirst(), limits), subject);
      }
      return new DraftBuilder(limits.characters()).build(Clues.OFFICE);
    }
    DraftBuilder text = new DraftBuilder(limits.characters());
    if (subject != null) {
      text.title(subject);
    }
    for (byte[] bytes : plain) {
      Draft read = new PlainText().parse(bytes, limits);
      read.lines().forEach(line -> text.paragraph(line.span().of(read.text()), null));
      read.warnings().forEach(text::warn);
    }
    return text.build(clues(subject));
  }

  private Draft withClues(Draft page, @Nullable String subject) {
    Clues clues = page.clues();
    Clues mail = clues(Objects.requireNonNullElse(clues.title(), Objects.toString(subject, "")));
    return new Draft(
        page.text(),
        page.lines(),
        page.tables(),
        new Clues(
            mail.title(),
            clues.published() != null ? clues.published() : mail.published(),
            clues.source(),
            clues.author() != null ? clues.author() : mail.author(),
            clues.address(),
            clues.type()),
        page.warnings());
  }

  private Clues clues(@Nullable String title) {
    MailField from = own.get("from");
    MailField date = own.get("date");
    return new Clues(
        title == null || title.isBlank() ? null : title,
        date == null ? null : date.day(),
        null,
        from == null ? null : from.person(),
        null,
        vn.baocao.corpus.Metadata.DocumentType.OTHER);
  }

  private @Nullable String header(String name) {
    MailField field = own.get(name);
    return field == null || field.body().isBlank() ? null : field.body();
  }
}
