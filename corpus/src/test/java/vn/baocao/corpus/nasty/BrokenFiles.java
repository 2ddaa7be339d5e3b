package vn.baocao.corpus.nasty;

import static vn.baocao.corpus.nasty.NastyFile.failing;
import static vn.baocao.corpus.nasty.NastyFile.fails;
import static vn.baocao.corpus.nasty.NastyFile.member;
import static vn.baocao.corpus.nasty.NastyFile.partly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.baocao.corpus.reader.OfficeFiles;
import vn.baocao.corpus.reader.ReadFailure.Kind;

/** Files that were cut off, damaged or hold nothing. */
final class BrokenFiles {

  private BrokenFiles() {}

  static List<NastyFile> all() {
    List<NastyFile> files = new ArrayList<>();
    files.add(fails("no-bytes.docx", () -> new byte[0], Kind.EMPTY));
    files.add(fails("no-bytes.txt", () -> new byte[0], Kind.EMPTY));
    files.add(fails("only-a-mark.txt", () -> Encoding.UTF_8_MARKED.bytes(""), Kind.NO_TEXT));
    files.add(fails("only-spaces.txt", () -> ascii(" \n\t \r\n".repeat(50)), Kind.NO_TEXT));
    files.add(fails("only-nuls.txt", () -> new byte[5000], Kind.UNSUPPORTED, Kind.NO_TEXT));
    files.add(fails("rubbish.txt", () -> rubbish(8000), Kind.UNSUPPORTED));
    files.add(fails("rubbish.docx", () -> rubbish(8000), Kind.UNSUPPORTED, Kind.CORRUPT));
    files.add(fails("rubbish.pdf", () -> rubbish(8000), Kind.UNSUPPORTED, Kind.CORRUPT));
    files.add(fails("rubbish.zip", () -> prefixed("PK\3\4", rubbish(8000)), Kind.CORRUPT));
    files.add(fails("rubbish-in.doc", () -> prefixed(OLE, rubbish(8000)), Kind.CORRUPT));
    files.add(fails("rubbish-in.pdf", () -> prefixed("%PDF-1.4\n", rubbish(8000)), Kind.CORRUPT));
    files.add(fails("empty-body.html", () -> ascii("<html><body></body></html>"), Kind.NO_TEXT));
    files.add(fails("empty.rtf", () -> ascii("{\\rtf1\\ansi }"), Kind.NO_TEXT));
    files.add(fails("empty.odt", () -> OfficeForms.odt("<a/>"), Kind.NO_TEXT));
    files.add(fails("no-content.docx", BrokenFiles::docxWithoutText, Kind.NO_TEXT));
    addCut(files);
    return files;
  }

  private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private static void addCut(List<NastyFile> files) {
    List<String> first = Report.LINES.subList(0, 1);
    files.add(fails("cut-early.docx", () -> cut(docx(), 0.1), Kind.CORRUPT));
    files.add(partly("cut-late.docx", () -> cut(docx(), 0.97), Report.LINES));
    files.add(partly("cut-stored.docx", () -> cut(storedDocx(), 0.75), first));
    files.add(fails("cut.xlsx", () -> cut(OfficeForms.xlsx(Encoding.UTF_8), 0.3), Kind.CORRUPT));
    files.add(fails("cut.odt", () -> cut(OfficeForms.odt(Encoding.UTF_8), 0.1), Kind.CORRUPT));
    files.add(fails("cut-early.pdf", () -> ascii("%PDF-1.7\n1 0 obj\n<</Ty"), Kind.CORRUPT));
    files.add(
        partly(
            "cut-end.pdf", () -> cut(OfficeForms.plainPdf(Encoding.UTF_8), 0.999), Report.LINES));
    files.add(fails("cut-half.pdf", () -> cut(OfficeForms.pdf(Encoding.UTF_8), 0.5), Kind.CORRUPT));
    files.add(
        fails("cut-early.doc", () -> cut(OldOfficeFiles.doc(Encoding.UTF_8), 0.1), Kind.CORRUPT));
    files.add(
        fails("cut-half.doc", () -> cut(OldOfficeFiles.doc(Encoding.UTF_8), 0.5), Kind.CORRUPT));
    files.add(fails("cut.xls", () -> cut(OldOfficeFiles.xls(Encoding.UTF_8), 0.5), Kind.CORRUPT));
    files.add(partly("cut.rtf", () -> cut(TextForms.rtf(Encoding.UTF_8), 0.6), first));
    files.add(
        NastyFile.holds(
            "cut.html", () -> cut(TextForms.page(Encoding.UTF_8), 0.6), Report.HEADING));
    files.add(
        NastyFile.contains(
            "cut.zip",
            () -> cut(zip(), 0.8),
            member("1.txt", Report.SENTENCE),
            failing("2.txt", Kind.CORRUPT)));
    files.add(fails("cut-early.zip", () -> cut(zip(), 0.02), Kind.CORRUPT));
    files.add(
        NastyFile.contains(
            "one-bad-member.zip",
            BrokenFiles::zipWithBadChecksum,
            failing("1.txt", Kind.CORRUPT),
            member("2.txt", Report.SENTENCE)));
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] cut(byte[] bytes, double share) {
    return Arrays.copyOf(bytes, (int) (bytes.length * share));
  }

  /** The same bytes each time. */
  static byte[] rubbish(int length) {
    byte[] bytes = new byte[length];
    new Random(5712).nextBytes(bytes);
    return bytes;
  }

  private static byte[] prefixed(String sign, byte[] bytes) {
    byte[] start = ascii(sign);
    System.arraycopy(start, 0, bytes, 0, start.length);
    return bytes;
  }

  private static byte[] docx() {
    return OfficeForms.docx(Encoding.UTF_8);
  }

  private static byte[] docxWithoutText() {
    return OfficeFiles.docx(word -> OfficeFiles.paragraph(word, " "));
  }

  private static final byte[] WORD =
      ("<w:document"
              + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
              + String.join(
                  "",
                  Report.LINES.stream()
                      .map(line -> "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
                      .toList())
              + "</w:body></w:document>")
          .getBytes(StandardCharsets.UTF_8);

  /** Its text is not compressed, so that what is left of it after a cut looks sound. */
  private static byte[] storedDocx() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.setMethod(ZipOutputStream.STORED);
        CRC32 checksum = new CRC32();
        checksum.update(WORD);
        ZipEntry entry = new ZipEntry("word/document.xml");
        entry.setSize(WORD.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(WORD);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] zip() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("1.txt", Report.SENTENCE.getBytes(StandardCharsets.UTF_8));
    members.put("2.txt", rubbishText(2000));
    return OfficeFiles.zip(members);
  }

  /** Letters that do not shrink. */
  private static byte[] rubbishText(int length) {
    byte[] bytes = rubbish(length);
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) ('a' + (bytes[i] & 0xFF) % 26);
    }
    return bytes;
  }

  private static byte[] zipWithBadChecksum() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("1.txt", rubbishText(300));
    members.put("2.txt", Report.SENTENCE.getBytes(StandardCharsets.UTF_8));
    byte[] zip = OfficeFiles.zip(members);
    Arrays.fill(zip, 100, 110, (byte) 0xFF);
    return zip;
  }
}
