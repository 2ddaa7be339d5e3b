package vn.baocao.corpus.nasty;

import static vn.baocao.corpus.nasty.NastyFile.contains;
import static vn.baocao.corpus.nasty.NastyFile.failing;
import static vn.baocao.corpus.nasty.NastyFile.fails;
import static vn.baocao.corpus.nasty.NastyFile.harmless;
import static vn.baocao.corpus.nasty.NastyFile.member;
import static vn.baocao.corpus.nasty.NastyFile.reads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import vn.baocao.corpus.reader.OfficeFiles;
import vn.baocao.corpus.reader.ReadFailure.Kind;

/** Files made to do harm: bombs, ways out of the archive, entities, loops, depths. */
final class HostileFiles {

  /** What no document may ever hold: it stands in a file outside. */
  static final String SECRET = "root:x:0:0";

  private static final String XXE = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

  private static final String LAUGHS =
      "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
          + " \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY e"
          + " \"&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g"
          + " \"&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;\"><!ENTITY x"
          + " \"&h;&h;&h;&h;&h;&h;&h;&h;\">]>";

  private HostileFiles() {}

  static List<NastyFile> all() {
    List<NastyFile> files = new ArrayList<>();
    files.add(
        contains(
            "bomb.zip",
            HostileFiles::bomb,
            failing("bom.txt", Kind.TOO_LARGE),
            member("1.txt", Report.SENTENCE)));
    files.add(
        contains(
            "nested-twice.zip", () -> nested(2), member("n.zip!/n.zip!/1.txt", Report.SENTENCE)));
    files.add(
        contains(
            "nested-twelve-times.zip",
            () -> nested(12),
            failing("n.zip!/n.zip!/n.zip!/n.zip!/n.zip", Kind.TOO_LARGE)));
    files.add(
        contains(
            "slip.zip",
            () -> zip("../../../tmp/a.txt", "/etc/b.txt", "C:\\c.txt", "..\\..\\d.txt"),
            member("tmp/a.txt", Report.SENTENCE),
            member("etc/b.txt", Report.SENTENCE),
            member("C:/c.txt", Report.SENTENCE),
            member("d.txt", Report.SENTENCE)));
    files.add(
        contains(
            "same-name-twice.zip",
            () -> zip("1.txt", "1.txt"),
            member("1.txt", Report.SENTENCE),
            member("1.txt (2)", Report.SENTENCE)));
    files.add(
        contains(
            "odd-names.zip",
            () -> zip("xã\n.txt", "-rf.txt", "báo cáo.txt", "x".repeat(250) + ".txt"),
            member("xã_.txt", Report.SENTENCE),
            member("-rf.txt", Report.SENTENCE),
            member("báo cáo.txt", Report.SENTENCE),
            member("x".repeat(250) + ".txt", Report.SENTENCE)));
    files.add(fails("bomb.docx", HostileFiles::docxBomb, Kind.TOO_LARGE));
    addEntities(files);
    files.add(reads("deep.html", () -> deep("<div>", 100_000), Report.SENTENCE));
    files.add(reads("deep-tables.html", () -> deep("<table><tr><td>", 5_000), Report.SENTENCE));
    files.add(
        fails(
            "deep.rtf", () -> utf8("{\\rtf1 " + "{".repeat(100_000)), Kind.CORRUPT, Kind.NO_TEXT));
    files.add(fails("deep.docx", () -> docx("<p>".repeat(100_000)), Kind.CORRUPT, Kind.NO_TEXT));
    files.add(
        fails(
            "endless-table.pdf",
            HostileFiles::pdfWithLoop,
            Kind.CORRUPT,
            Kind.NO_TEXT,
            Kind.NEEDS_OCR));
    files.add(
        fails(
            "endless-pages.pdf",
            HostileFiles::pdfWithPageLoop,
            Kind.CORRUPT,
            Kind.NO_TEXT,
            Kind.NEEDS_OCR,
            Kind.TIMED_OUT));
    files.add(
        reads(
            "script.html",
            () ->
                utf8(
                    "<html><body><p>"
                        + Report.SENTENCE
                        + "</p><script>while(true){}</script></body></html>"),
            Report.SENTENCE));
    files.add(
        reads(
            "formula.csv",
            () -> utf8("=cmd|' /C calc'!A0\n" + Report.SENTENCE),
            "=cmd|' /C calc'!A0",
            Report.SENTENCE));
    return files;
  }

  private static void addEntities(List<NastyFile> files) {
    for (Map.Entry<String, String> entity : Map.of("xxe", XXE, "laughs", LAUGHS).entrySet()) {
      String kind = entity.getKey();
      String head = entity.getValue();
      files.add(harmless(kind + ".docx", () -> docx(head + "<d><p><r><t>a &x; b</t></r></p></d>")));
      files.add(
          harmless(
              kind + ".odt", () -> OfficeForms.odt(head + "<d><body><p>a &x; b</p></body></d>")));
      files.add(
          harmless(kind + ".xml", () -> utf8("<?xml version=\"1.0\"?>" + head + "<d>a &x; b</d>")));
      files.add(
          harmless(
              kind + ".svg",
              () ->
                  utf8(
                      "<?xml version=\"1.0\"?>"
                          + head
                          + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>a &x;"
                          + " b</text></svg>")));
      files.add(
          NastyFile.holds(
              kind + ".html",
              () ->
                  utf8(head + "<html><body><p>" + Report.SENTENCE + "</p><p>&x;</p></body></html>"),
              Report.SENTENCE));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] docx(String xml) {
    return OfficeFiles.zip(Map.of("word/document.xml", utf8(xml)));
  }

  /** 210 MB of one letter. */
  private static byte[] bomb() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("bom.txt", new byte[210_000_000]);
    members.put("1.txt", utf8(Report.SENTENCE));
    return OfficeFiles.zip(members);
  }

  private static byte[] docxBomb() {
    byte[] xml = new byte[160_000_000];
    java.util.Arrays.fill(xml, (byte) ' ');
    return OfficeFiles.zip(Map.of("word/document.xml", xml));
  }

  private static byte[] nested(int times) {
    byte[] zip = OfficeFiles.zip(Map.of("1.txt", utf8(Report.SENTENCE)));
    for (int i = 0; i < times; i++) {
      zip = OfficeFiles.zip(Map.of("n.zip", zip));
    }
    return zip;
  }

  /** Members of the same short text under these names, twice the same if asked for. */
  private static byte[] zip(String... names) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      for (String name : names) {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(utf8(Report.SENTENCE));
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] deep(String tags, int times) {
    return utf8("<html><body>" + tags.repeat(times) + Report.SENTENCE);
  }

  /** The table of its objects says that its own earlier version is itself. */
  private static byte[] pdfWithLoop() {
    String body = "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n";
    return utf8(
        body
            + "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n"
            + "trailer\n<</Size 2/Root 1 0 R/Prev "
            + body.length()
            + ">>\nstartxref\n"
            + body.length()
            + "\n%%EOF\n");
  }

  /** Its pages are their own parents. */
  private static byte[] pdfWithPageLoop() {
    return utf8(
        """
        %PDF-1.4
        1 0 obj
        <</Type/Catalog/Pages 2 0 R>>
        endobj
        2 0 obj
        <</Type/Pages/Count 3/Kids[2 0 R 2 0 R 2 0 R]/Parent 2 0 R>>
        endobj
        trailer
        <</Size 3/Root 1 0 R>>
        %%EOF
        """);
  }
}
