package vn.baocao.corpus.nasty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Each encoding in each format; all have to give the same lines. */
final class EncodedFiles {

  /** A format that carries an encoding. */
  private interface Form {
    byte[] of(Encoding encoding);
  }

  private static final Set<Encoding> BYTES = EnumSet.allOf(Encoding.class);

  /** Files of characters: what the bytes are is the format's own affair. */
  private static final Set<Encoding> CHARACTERS =
      EnumSet.of(
          Encoding.UTF_8,
          Encoding.DECOMPOSED,
          Encoding.WINDOWS_1258,
          Encoding.TCVN3,
          Encoding.VNI,
          Encoding.VISCII,
          Encoding.MOJIBAKE,
          Encoding.MOJIBAKE_TWICE);

  /** No font has signs for the control characters of misread UTF-8. */
  private static final Set<Encoding> SET_IN_TYPE =
      EnumSet.range(Encoding.DECOMPOSED, Encoding.VISCII);

  private final List<NastyFile> files = new ArrayList<>();

  static List<NastyFile> all() {
    EncodedFiles all = new EncodedFiles();
    all.add("txt", BYTES, TextForms::plain);
    all.add("crlf.txt", BYTES, TextForms::plainWithCarriageReturns);
    all.add("html", BYTES, TextForms::page);
    all.add("wrong-charset.html", BYTES, TextForms::pageWithWrongCharset);
    all.add("csv", BYTES, TextForms::csv);
    all.add("rtf", CHARACTERS, TextForms::rtf);
    all.add("eml", BYTES, TextForms::mail);
    all.add("wrong-charset.eml", BYTES, TextForms::mailWithWrongCharset);
    all.add("docx", CHARACTERS, OfficeForms::docx);
    all.add("odt", CHARACTERS, OfficeForms::odt);
    all.add("xlsx", CHARACTERS, OfficeForms::xlsx);
    all.add("pdf", SET_IN_TYPE, OfficeForms::pdf);
    all.add("doc", EnumSet.copyOf(OldOfficeFiles.ENCODINGS), OldOfficeFiles::doc);
    for (Encoding encoding : OldOfficeFiles.ENCODINGS) {
      String name = encoding.name().toLowerCase(Locale.ROOT) + ".xls";
      String[] lines = Report.LINES.toArray(String[]::new);
      all.files.add(NastyFile.holds(name, () -> OldOfficeFiles.xls(encoding), lines));
    }
    all.files.add(NastyFile.reads("escaped-twice.html", TextForms::pageEscapedTwice, Report.LINES));
    all.files.add(NastyFile.reads("entities.html", TextForms::pageOfEntities, Report.LINES));
    all.files.add(NastyFile.reads("fonts-tcvn3.html", TextForms::pageOfFonts, Report.LINES));
    all.files.add(NastyFile.reads("mixed-fonts.docx", OfficeForms::docxOfMixedFonts, Report.LINES));
    all.files.add(NastyFile.reads("mixed-fonts.rtf", TextForms::rtfOfMixedFonts, Report.LINES));
    return all.files;
  }

  private void add(String suffix, Set<Encoding> encodings, Form form) {
    for (Encoding encoding : encodings) {
      String name = encoding.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + suffix;
      files.add(NastyFile.reads(name, () -> form.of(encoding), Report.LINES));
    }
  }
}
