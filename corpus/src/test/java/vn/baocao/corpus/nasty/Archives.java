package vn.baocao.corpus.nasty;

import static vn.baocao.corpus.nasty.NastyFile.contains;
import static vn.baocao.corpus.nasty.NastyFile.failing;
import static vn.baocao.corpus.nasty.NastyFile.fails;
import static vn.baocao.corpus.nasty.NastyFile.member;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.baocao.corpus.reader.ReadFailure.Kind;

/** Containers beside ZIP: archives, compressed files, mail with attachments. */
final class Archives {

  private static final byte[] TEXT = Report.SENTENCE.getBytes(StandardCharsets.UTF_8);

  private Archives() {}

  /** Writes to a stream that a format wraps. */
  private interface Wrapping {
    OutputStream wrap(OutputStream out) throws IOException;
  }

  static List<NastyFile> all() {
    List<NastyFile> files = new ArrayList<>();
    files.add(contains("two.7z", Archives::sevenZip, both()));
    files.add(contains("two.tar", Archives::tar, both()));
    files.add(
        contains(
            "one.txt.gz",
            () -> packed(TEXT, GZIPOutputStream::new),
            member("one.txt", Report.SENTENCE)));
    files.add(
        contains(
            "one.txt.bz2",
            () -> packed(TEXT, BZip2CompressorOutputStream::new),
            member("one.txt", Report.SENTENCE)));
    files.add(
        contains(
            "one.txt.xz",
            () -> packed(TEXT, XZCompressorOutputStream::new),
            member("one.txt", Report.SENTENCE)));
    files.add(
        contains(
            "two.tar.gz",
            () -> packed(tar(), GZIPOutputStream::new),
            member("two.tar!/xã/1.txt", Report.SENTENCE),
            failing("two.tar!/trống.docx", Kind.EMPTY)));
    files.add(
        contains(
            "two.rar",
            Archives::rar,
            member("1.txt", Report.SENTENCE),
            member("2.txt", Report.SENTENCE)));
    files.add(fails("newer.rar", Archives::rar5, Kind.UNSUPPORTED, Kind.CORRUPT));
    files.add(fails("cut.7z", () -> BrokenFiles.cut(sevenZip(), 0.7), Kind.CORRUPT));
    files.add(fails("cut.rar", () -> BrokenFiles.cut(rar(), 0.15), Kind.CORRUPT));
    files.add(
        fails(
            "cut.gz",
            () -> BrokenFiles.cut(packed(BrokenFiles.rubbish(5000), GZIPOutputStream::new), 0.5),
            Kind.CORRUPT));
    files.add(
        contains(
            "attachments.eml",
            Archives::mail,
            member("", "Gửi báo cáo quý", "Kính gửi báo cáo của huyện Sông Lam."),
            member("báo cáo.txt", Report.SENTENCE),
            member("thư cũ.eml", "Thư trước", "Nội dung thư trước của xã.")));
    return files;
  }

  private static NastyFile.Member[] both() {
    return new NastyFile.Member[] {
      member("xã/1.txt", Report.SENTENCE), failing("trống.docx", Kind.EMPTY)
    };
  }

  private static byte[] sevenZip() {
    try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
      try (SevenZOutputFile archive = new SevenZOutputFile(channel)) {
        for (String name : List.of("xã/1.txt", "trống.docx")) {
          SevenZArchiveEntry entry = new SevenZArchiveEntry();
          entry.setName(name);
          archive.putArchiveEntry(entry);
          archive.write(name.endsWith(".txt") ? TEXT : new byte[0]);
          archive.closeArchiveEntry();
        }
      }
      return java.util.Arrays.copyOf(channel.array(), (int) channel.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] tar() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream archive = new TarArchiveOutputStream(out, "UTF-8")) {
      for (String name : List.of("xã/1.txt", "trống.docx")) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(name.endsWith(".txt") ? TEXT.length : 0);
        archive.putArchiveEntry(entry);
        archive.write(name.endsWith(".txt") ? TEXT : new byte[0]);
        archive.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] packed(byte[] content, Wrapping format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packing = format.wrap(out)) {
      packing.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** RAR 4 without compression, after the published description of its headers. */
  private static byte[] rar() {
    ByteArrayOutputStream rar = new ByteArrayOutputStream();
    rar.writeBytes(BrokenFiles.ascii("Rar!\u001A\u0007\0"));
    rar.writeBytes(block(0x73, 0, new byte[6]));
    for (String name : List.of("1.txt", "2.txt")) {
      CRC32 checksum = new CRC32();
      checksum.update(TEXT);
      ByteBuffer head = ByteBuffer.allocate(25 + name.length()).order(ByteOrder.LITTLE_ENDIAN);
      head.putInt(TEXT.length).putInt(TEXT.length).put((byte) 2).putInt((int) checksum.getValue());
      head.putInt(0).put((byte) 20).put((byte) 0x30).putShort((short) name.length()).putInt(0x20);
      head.put(BrokenFiles.ascii(name));
      rar.writeBytes(block(0x74, 0x8000, head.array()));
      rar.writeBytes(TEXT);
    }
    rar.writeBytes(block(0x7B, 0x4000, new byte[0]));
    return rar.toByteArray();
  }

  private static byte[] block(int type, int flags, byte[] head) {
    ByteBuffer block = ByteBuffer.allocate(7 + head.length).order(ByteOrder.LITTLE_ENDIAN);
    block.putShort((short) 0).put((byte) type).putShort((short) flags);
    block.putShort((short) (7 + head.length)).put(head);
    CRC32 checksum = new CRC32();
    checksum.update(block.array(), 2, block.capacity() - 2);
    block.putShort(0, (short) checksum.getValue());
    return block.array();
  }

  private static byte[] rar5() {
    byte[] rar = BrokenFiles.rubbish(500);
    System.arraycopy(BrokenFiles.ascii("Rar!\u001A\u0007\u0001\0"), 0, rar, 0, 8);
    return rar;
  }

  private static byte[] mail() {
    String inner =
        "From: xa@example.vn\r\nSubject: =?UTF-8?B?"
            + base64("Thư trước")
            + "?=\r\n"
            + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            + "Nội dung thư trước của xã.\r\n";
    String mail =
        "From: =?UTF-8?B?"
            + base64("Văn phòng")
            + "?= <vp@example.vn>\r\n"
            + "Subject: =?UTF-8?B?"
            + base64("Gửi báo cáo quý")
            + "?=\r\n"
            + "Date: Tue, 5 Jan 2021 08:00:00 +0700\r\n"
            + "MIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + "--b\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            + "Kính gửi báo cáo của huyện Sông Lam.\r\n"
            + "--b\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n"
            + "Content-Transfer-Encoding: base64\r\n"
            + "Content-Disposition: attachment; filename*=utf-8''b%C3%A1o%20c%C3%A1o.txt\r\n\r\n"
            + base64(Report.SENTENCE)
            + "\r\n--b\r\nContent-Type: message/rfc822; name=\"=?UTF-8?B?"
            + base64("thư cũ.eml")
            + "?=\"\r\nContent-Disposition: attachment\r\n\r\n"
            + inner
            + "\r\n--b--\r\n";
    return mail.getBytes(StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
