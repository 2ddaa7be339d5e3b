package vn.baocao.corpus.nasty;

import static vn.baocao.corpus.nasty.NastyFile.fails;
import static vn.baocao.corpus.nasty.NastyFile.holds;
import static vn.baocao.corpus.nasty.NastyFile.reads;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.baocao.corpus.reader.ReadFailure.Kind;

/** Files whose name says what they are not, and files that are not what they look like. */
final class MisnamedFiles {

  private MisnamedFiles() {}

  static List<NastyFile> all() {
    return List.of(
        reads("page.doc", () -> TextForms.page(Encoding.UTF_8), Report.LINES),
        reads("page.xls", () -> TextForms.page(Encoding.TCVN3), Report.LINES),
        reads("rich-text.doc", () -> TextForms.rtf(Encoding.TCVN3), Report.LINES),
        reads("word.pdf", () -> OfficeForms.docx(Encoding.UTF_8), Report.LINES),
        reads("word.zip", () -> OfficeForms.docx(Encoding.VNI), Report.LINES),
        reads("pdf-without-suffix", () -> OfficeForms.pdf(Encoding.UTF_8), Report.LINES),
        reads("pdf.txt", () -> OfficeForms.pdf(Encoding.UTF_8), Report.LINES),
        reads("old-word.docx", () -> OldOfficeFiles.doc(Encoding.TCVN3), Report.LINES),
        reads("text.docx", () -> TextForms.plain(Encoding.UTF_8), Report.LINES),
        reads("text.pdf", () -> TextForms.plain(Encoding.VISCII), Report.LINES),
        reads("text.bin", () -> TextForms.plain(Encoding.UTF_16LE), Report.LINES),
        reads("UPPER.TXT", () -> TextForms.plain(Encoding.WINDOWS_1258), Report.LINES),
        reads("saved-page.mht", MisnamedFiles::mhtml, Report.LINES),
        reads("saved-page.doc", MisnamedFiles::mhtml, Report.LINES),
        fails("picture.txt", () -> Pictures.logo("jpg"), Kind.NO_TEXT, Kind.NEEDS_OCR),
        fails("logo.png", () -> Pictures.logo("png"), Kind.NO_TEXT, Kind.NEEDS_OCR),
        fails("program.exe", MisnamedFiles::program, Kind.UNSUPPORTED),
        fails("no-unicode-map.pdf", MisnamedFiles::pdfWithoutMap, Kind.NO_TEXT, Kind.NEEDS_OCR),
        holds("entities.xml", () -> xml("<a><b>" + Report.SENTENCE + "</b></a>"), Report.SENTENCE));
  }

  private static byte[] xml(String content) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** As browsers and Word save a page with its pictures. */
  private static byte[] mhtml() {
    return ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"=_b\"\r\n\r\n"
            + "--=_b\r\nContent-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: base64\r\n"
            + "Content-Type: text/html; charset=\"us-ascii\"\r\n\r\n"
            + java.util.Base64.getMimeEncoder().encodeToString(TextForms.page(Encoding.UTF_8))
            + "\r\n--=_b\r\nContent-Location: file:///C:/a.png\r\nContent-Transfer-Encoding: base64"
            + "\r\nContent-Type: image/png\r\n\r\n"
            + java.util.Base64.getMimeEncoder().encodeToString(Pictures.logo("png"))
            + "\r\n--=_b--\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] program() {
    byte[] program = BrokenFiles.rubbish(20_000);
    program[0] = 'M';
    program[1] = 'Z';
    return program;
  }

  /** Its glyphs are drawings with names of their own: nothing tells which letters they are. */
  private static byte[] pdfWithoutMap() {
    String glyph = "500 0 0 0 400 500 d1 50 0 300 400 re f";
    String text = "BT /F 12 Tf 60 700 Td (\1\2\3\1 \2\3\1\2\3\2\1\3\2\1\3) Tj ET";
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F 5 0 R>>>>>>",
            "<</Length " + text.length() + ">>stream\n" + text + "\nendstream",
            "<</Type/Font/Subtype/Type3/FontBBox[0 0 500 500]/FontMatrix[.001 0 0 .001 0 0]"
                + "/FirstChar 1/LastChar 3/Widths[500 500 500]/CharProcs<</g1 6 0 R/g2 6 0 R/g3 6"
                + " 0 R>>/Encoding<</Type/Encoding/Differences[1/g1/g2/g3]>>>>",
            "<</Length " + glyph.length() + ">>stream\n" + glyph + "\nendstream");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    for (int i = 0; i < objects.size(); i++) {
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    pdf.append("trailer\n<</Size 7/Root 1 0 R>>\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
