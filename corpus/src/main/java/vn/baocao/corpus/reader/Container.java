package vn.baocao.corpus.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** Formats that hold other files. */
enum Container {
  ZIP,
  SEVEN_Z,
  MAIL,
  /** RAR 4, gzip, bzip2, xz, tar, Outlook's messages: through Tika. */
  OTHER;

  /** What these bytes hold others as; null where they are a document. */
  static @Nullable Container of(FileFormat format, byte[] bytes, String path) {
    return switch (format) {
      case ZIP -> ZIP;
      case EML -> MAIL;
      case OLE -> path.toLowerCase(Locale.ROOT).endsWith(".msg") ? OTHER : null;
      case OTHER -> ofSignature(bytes);
      case TEXT, HTML, RTF, PDF, DOCX, XLSX, ODT, IMAGE -> null;
    };
  }

  private static @Nullable Container ofSignature(byte[] b) {
    if (b.length < 8) {
      return null;
    }
    int first = ((b[0] & 0xFF) << 16) | ((b[1] & 0xFF) << 8) | (b[2] & 0xFF);
    if (first == 0x377ABC) {
      return SEVEN_Z;
    }
    boolean rar = first == 0x526172;
    boolean packed = first >> 8 == 0x1F8B || first == 0x425A68 || first == 0xFD377A;
    boolean tar =
        b.length > 262 && b[257] == 'u' && b[258] == 's' && b[259] == 't' && b[260] == 'a';
    return rar || packed || tar ? OTHER : null;
  }

  /**
   * Gives each member, or the failure that it ends with.
   *
   * @return the container's own text, where it has any: that of a mail message
   */
  @Nullable Draft read(byte[] bytes, String path, Members members, Members.Sink sink)
      throws ReadException, IOException {
    switch (this) {
      case ZIP -> zip(bytes, sink);
      case SEVEN_Z -> sevenZ(bytes, sink);
      case MAIL -> {
        return MailMessage.read(bytes, members.limits(), sink::give);
      }
      case OTHER -> {
        return new TikaContainer(path, members.limits()).read(bytes, sink);
      }
    }
    return null;
  }

  private static void zip(byte[] bytes, Members.Sink sink) throws ReadException, IOException {
    ZipFile opened;
    try {
      opened =
          ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    } catch (IOException e) {
      // The directory stands at the end: without it the members are taken as they come.
      cutZip(bytes, sink);
      return;
    }
    try (ZipFile zip = opened) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (!entry.isDirectory()) {
          sink.give(entry.getName(), entry.getCompressedSize(), () -> zip.getInputStream(entry));
        }
      }
    }
  }

  private static void cutZip(byte[] bytes, Members.Sink sink) throws ReadException, IOException {
    int members = 0;
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8", true, true)) {
      for (ZipArchiveEntry entry = zip.getNextEntry();
          entry != null && !sink.isFull();
          entry = zip.getNextEntry()) {
        members++;
        if (!entry.isDirectory()) {
          sink.give(entry.getName(), new UnclosedStream(zip));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      if (!sink.hasFailed()) {
        throw new ReadException(ReadFailure.Kind.CORRUPT, e);
      }
      return;
    }
    if (members == 0 || !sink.hasFailed()) {
      throw new ReadException(ReadFailure.Kind.CORRUPT, "the archive ends early");
    }
  }

  private static void sevenZ(byte[] bytes, Members.Sink sink) throws ReadException, IOException {
    try (SevenZFile archive =
        SevenZFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (SevenZArchiveEntry entry = archive.getNextEntry();
          entry != null && !sink.isFull();
          entry = archive.getNextEntry()) {
        if (!entry.isDirectory()) {
          SevenZArchiveEntry member = entry;
          sink.give(
              Objects.requireNonNullElse(entry.getName(), ""),
              -1,
              () -> archive.getInputStream(member));
        }
      }
    } catch (PasswordRequiredException e) {
      throw new ReadException(ReadFailure.Kind.ENCRYPTED, e);
    }
  }
}
