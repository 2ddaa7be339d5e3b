package vn.baocao.corpus.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/** A container that Tika opens. */
final class TikaContainer {

  private final String path;
  private final ReadLimits limits;

  TikaContainer(String path, ReadLimits limits) {
    this.path = path;
    this.limits = limits;
  }

  /**
   * Gives the members.
   *
   * @return the text of a message; null where there is none
   */
  @Nullable Draft read(byte[] bytes, Members.Sink sink) throws ReadException, IOException {
    DraftBuilder own = new DraftBuilder(limits.characters());
    EmbeddedDocumentExtractor collector =
        new EmbeddedDocumentExtractor() {
          @Override
          public boolean shouldParseEmbedded(Metadata metadata) {
            return true;
          }

          @Override
          public void parseEmbedded(
              InputStream in, ContentHandler handler, Metadata metadata, boolean html) {
            sink.give(memberName(metadata), new UnclosedStream(in));
          }
        };
    Metadata mail = new TikaParser(path).parse(bytes, new XhtmlDraft(own), collector, own);
    if (own.isEmpty()) {
      return null;
    }
    String subject = mail.get(TikaCoreProperties.TITLE);
    if (subject != null) {
      own.title(subject);
    }
    return own.build(
        new Clues(
            subject,
            day(mail.get(TikaCoreProperties.CREATED)),
            null,
            mail.get(Message.MESSAGE_FROM_NAME),
            null,
            vn.baocao.corpus.Metadata.DocumentType.OTHER));
  }

  private static @Nullable String day(@Nullable String date) {
    DateMention day = date == null ? null : DateMention.first(date.replace('T', ' '), 0);
    return day == null ? null : day.iso();
  }

  private String memberName(Metadata metadata) {
    String name =
        Objects.requireNonNullElse(
            metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY),
            Objects.requireNonNullElse(
                metadata.get(TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID), ""));
    return name.isBlank() ? withoutSuffix(Members.lastName(path)) : name;
  }

  private static String withoutSuffix(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
