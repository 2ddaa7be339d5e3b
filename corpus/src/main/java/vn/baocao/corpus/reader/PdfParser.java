package vn.baocao.corpus.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import vn.baocao.corpus.ReadWarning;

/**
 * Reads PDF by the places of its glyphs: lines, columns and tables by alignment, paragraphs by line
 * lengths and indents, the code page by fonts.
 */
final class PdfParser implements FormatParser {

  static {
    FontMappers.set(new BundledFont());
  }

  @Override
  public Draft parse(byte[] bytes, ReadLimits limits) throws ReadException, IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      DraftBuilder draft = new DraftBuilder(limits.characters());
      List<List<PdfItem>> pages = pages(pdf, draft);
      if (pages.stream().allMatch(List::isEmpty)) {
        throw new ReadException(
            ReadFailure.Kind.NEEDS_OCR, pdf.getNumberOfPages() + " pages without text");
      }
      new PdfLayout(draft).write(pages);
      if (!endsAsItShould(bytes)) {
        draft.warn(new ReadWarning(ReadWarning.Kind.PARTIAL_TEXT, "the file ends early"));
      }
      return draft.build(Clues.OFFICE);
    } catch (InvalidPasswordException e) {
      throw new ReadException(ReadFailure.Kind.ENCRYPTED, e);
    }
  }

  /** Whether the mark that closes a PDF stands near the end, where programs may add bytes. */
  private static boolean endsAsItShould(byte[] bytes) {
    int from = Math.max(0, bytes.length - 4096);
    String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return end.contains("%%EOF");
  }

  /** Pages after a broken one are read all the same. */
  private static List<List<PdfItem>> pages(PDDocument pdf, DraftBuilder draft)
      throws ReadException, IOException {
    List<List<PdfItem>> pages = new ArrayList<>();
    IOException first = null;
    for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
      try {
        PdfGlyphs glyphs = new PdfGlyphs();
        pages.add(glyphs.items(pdf, number));
        glyphs.decoded().forEach(draft::decoded);
      } catch (IOException e) {
        first = Objects.requireNonNullElse(first, e);
        draft.warn(new ReadWarning(ReadWarning.Kind.PARTIAL_TEXT, "page " + number));
        if (number == pdf.getNumberOfPages() && pages.isEmpty()) {
          throw new ReadException(ReadFailure.Kind.CORRUPT, first);
        }
      }
    }
    return pages;
  }
}
