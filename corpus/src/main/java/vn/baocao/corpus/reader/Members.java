package vn.baocao.corpus.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.corpus.Corpus;

/**
 * The members of containers, in memory only: nothing is ever written to the names that they state.
 * Counts and sizes are limited over all containers of one file together.
 */
final class Members {

  /** No honest member of this size shrinks further. */
  private static final long MOST_RATIO = 1000;

  private static final long RATIO_FROM = 10_000_000;

  private final ReadLimits limits;
  private int count;
  private long unpacked;

  Members(ReadLimits limits) {
    this.limits = limits;
  }

  static boolean isContainer(FileFormat format, byte[] bytes, String path) {
    return switch (format) {
      case ZIP, EML -> true;
      case OLE -> path.toLowerCase(Locale.ROOT).endsWith(".msg");
      case OTHER -> isArchive(bytes);
      case TEXT, HTML, RTF, PDF, DOCX, XLSX, IMAGE -> false;
    };
  }

  /** RAR, 7z, gzip, bzip2, xz and tar by their signatures. */
  private static boolean isArchive(byte[] b) {
    if (b.length < 8) {
      return false;
    }
    int first = ((b[0] & 0xFF) << 16) | ((b[1] & 0xFF) << 8) | (b[2] & 0xFF);
    return first == 0x526172
        || first == 0x377ABC
        || first >> 8 == 0x1F8B
        || first == 0x425A68
        || first == 0xFD377A
        || (b.length > 262 && b[257] == 'u' && b[258] == 's' && b[259] == 't' && b[260] == 'a');
  }

  /**
   * Gives each member, in order, or the failure that it ends with.
   *
   * @return the container's own text, where it has any: that of a mail message
   */
  @Nullable Draft forEach(
      FileFormat format,
      byte[] bytes,
      String path,
      BiConsumer<String, byte[]> member,
      Consumer<ReadFailure> failure)
      throws ReadException, IOException {
    if (format == FileFormat.ZIP) {
      ofZip(bytes, path, member, failure);
      return null;
    }
    return ofOther(bytes, path, member, failure);
  }

  private void ofZip(
      byte[] bytes, String path, BiConsumer<String, byte[]> member, Consumer<ReadFailure> failure)
      throws ReadException, IOException {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        String name = safeName(entry.getName());
        if (entry.isDirectory() || Corpus.isIgnored(lastName(name))) {
          continue;
        }
        String memberPath = path + "!/" + name;
        byte[] content = null;
        try {
          if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new ReadException(ReadFailure.Kind.ENCRYPTED, "");
          }
          try (InputStream in = zip.getInputStream(entry)) {
            content = unpack(in, entry.getCompressedSize());
          }
        } catch (ReadException e) {
          failure.accept(new ReadFailure(memberPath, e.kind(), String.valueOf(e.getMessage())));
        } catch (MembersExceeded e) {
          failure.accept(
              new ReadFailure(memberPath, ReadFailure.Kind.TOO_LARGE, ReadException.describe(e)));
          if (count > limits.members()) {
            return;
          }
        } catch (IOException e) {
          failure.accept(
              new ReadFailure(memberPath, ReadFailure.Kind.CORRUPT, ReadException.describe(e)));
        }
        if (content != null) {
          member.accept(name, content);
        }
      }
    }
  }

  private Draft ofOther(
      byte[] bytes, String path, BiConsumer<String, byte[]> member, Consumer<ReadFailure> failure)
      throws ReadException, IOException {
    Set<String> names = new HashSet<>();
    DraftBuilder message = new DraftBuilder(limits.characters());
    EmbeddedDocumentExtractor collector =
        new EmbeddedDocumentExtractor() {
          @Override
          public boolean shouldParseEmbedded(Metadata metadata) {
            return true;
          }

          @Override
          public void parseEmbedded(
              InputStream in, ContentHandler handler, Metadata metadata, boolean html)
              throws IOException {
            String name = unique(memberName(metadata, path), names);
            if (Corpus.isIgnored(lastName(name))) {
              return;
            }
            try {
              member.accept(name, unpack(in, -1));
            } catch (MembersExceeded e) {
              failure.accept(
                  new ReadFailure(
                      path + "!/" + name, ReadFailure.Kind.TOO_LARGE, ReadException.describe(e)));
            }
          }
        };
    Metadata mail = new TikaParser(path).parse(bytes, new XhtmlDraft(message), collector, message);
    String subject = mail.get(TikaCoreProperties.TITLE);
    if (subject != null && !message.isEmpty()) {
      message.title(subject);
    }
    return message.build(
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

  private static String memberName(Metadata metadata, String path) {
    String name =
        Objects.requireNonNullElse(
            metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY),
            Objects.requireNonNullElse(
                metadata.get(TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID), ""));
    return name.isBlank() ? withoutSuffix(lastName(path)) : safeName(name);
  }

  private static String unique(String name, Set<String> names) {
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      unique = name + " (" + i + ")";
    }
    return unique;
  }

  private byte[] unpack(InputStream in, long compressed) throws IOException {
    if (++count > limits.members()) {
      throw new MembersExceeded("more than " + limits.members() + " members");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16384];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
      unpacked += n;
      if (out.size() > limits.bytes() || unpacked > limits.unpacked()) {
        throw new MembersExceeded("unpacks to more than the limit");
      }
      if (compressed > 0 && out.size() > RATIO_FROM && out.size() / compressed > MOST_RATIO) {
        throw new MembersExceeded("unpacks to more than " + MOST_RATIO + " times its size");
      }
    }
    return out.toByteArray();
  }

  /** A name within the container: no root, no drive, no way up. */
  private static String safeName(String name) {
    StringBuilder safe = new StringBuilder();
    for (String part : VietnameseText.nfc(name).replace('\\', '/').split("/", -1)) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        safe.append(safe.isEmpty() ? "" : "/").append(part.replaceAll("[\\p{Cntrl}]", "_"));
      }
    }
    return safe.isEmpty() ? "member" : safe.toString();
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String withoutSuffix(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
