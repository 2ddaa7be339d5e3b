package vn.baocao.corpus.nasty;

import static vn.baocao.corpus.nasty.NastyFile.failing;
import static vn.baocao.corpus.nasty.NastyFile.fails;
import static vn.baocao.corpus.nasty.NastyFile.reads;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.baocao.corpus.reader.OfficeFiles;
import vn.baocao.corpus.reader.ReadFailure.Kind;

/** Files that ask for a password, and one that only pretends to. */
final class LockedFiles {

  private LockedFiles() {}

  static List<NastyFile> all() {
    return List.of(
        fails(
            "locked.docx",
            () -> OfficeFiles.encrypted(OfficeForms.docx(Encoding.UTF_8)),
            Kind.ENCRYPTED),
        fails(
            "locked.xlsx",
            () -> OfficeFiles.encrypted(OfficeForms.xlsx(Encoding.UTF_8)),
            Kind.ENCRYPTED),
        fails("locked.doc", LockedFiles::doc, Kind.ENCRYPTED),
        fails("locked.odt", LockedFiles::odt, Kind.ENCRYPTED),
        fails("locked.pdf", () -> pdf("mở"), Kind.ENCRYPTED),
        reads("locked-for-editing-only.pdf", () -> pdf(""), Report.SENTENCE),
        NastyFile.contains("locked.zip", LockedFiles::zip, failing("1.txt", Kind.ENCRYPTED)));
  }

  private static byte[] pdf(String password) {
    return OfficeFiles.pdf(
        (page, font) -> OfficeFiles.text(page, font, 72, 700, Report.SENTENCE), "chủ", password);
  }

  /** Word's header says by one bit that what follows is encrypted. */
  private static byte[] doc() {
    byte[] doc = OldOfficeFiles.doc(Encoding.UTF_8);
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(doc));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      byte[] stream;
      try (DocumentInputStream in = files.createDocumentInputStream("WordDocument")) {
        stream = in.readAllBytes();
      }
      stream[0x0B] |= 1;
      files.createOrUpdateDocument(new ByteArrayInputStream(stream), "WordDocument");
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] odt() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
    parts.put("content.xml", BrokenFiles.rubbish(2000));
    parts.put(
        "META-INF/manifest.xml",
        ("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"content.xml\">"
                + "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>")
            .getBytes(StandardCharsets.UTF_8));
    return OfficeFiles.zip(parts);
  }

  /** Both headers of the member say that it is encrypted. */
  private static byte[] zip() {
    byte[] zip = OfficeFiles.zip(Map.of("1.txt", Report.SENTENCE.getBytes(StandardCharsets.UTF_8)));
    for (int i = 0; i + 10 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3) {
        zip[i + 6] |= 1;
      } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) {
        zip[i + 8] |= 1;
      }
    }
    return zip;
  }
}
