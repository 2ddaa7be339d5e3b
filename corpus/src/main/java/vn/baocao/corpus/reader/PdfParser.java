package vn.baocao.corpus.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.ReadWarning;

/**
 * Reads PDF by the places of its glyphs: lines, columns and tables by alignment, paragraphs by line
 * lengths and indents, the code page by fonts. Pages that are pictures, or whose glyphs stand for
 * no known letters, are recognized where that is possible.
 */
final class PdfParser implements FormatParser {

  static {
    FontMappers.set(new BundledFont());
  }

  private final Ocr ocr;

  PdfParser(Ocr ocr) {
    this.ocr = ocr;
  }

  @Override
  public Draft parse(byte[] bytes, ReadLimits limits) throws ReadException, IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new Reading(pdf, limits, ocr).read(endsAsItShould(bytes));
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

  /** One file on its way. Runs of pages with text are laid out together. */
  private static final class Reading {

    private final PDDocument pdf;
    private final DraftBuilder draft;
    private final OcrPages recognition;
    private final PdfLayout layout;
    private final List<List<PdfItem>> run = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private @Nullable IOException broken;
    private boolean unmapped;

    Reading(PDDocument pdf, ReadLimits limits, Ocr ocr) {
      this.pdf = pdf;
      this.draft = new DraftBuilder(limits.characters());
      this.recognition = new OcrPages(ocr, limits.time());
      this.layout = new PdfLayout(draft);
    }

    Draft read(boolean whole) throws ReadException, IOException {
      for (int number = 1; number <= pdf.getNumberOfPages() && !draft.isFull(); number++) {
        page(number);
      }
      layOut();
      if (draft.isEmpty()) {
        throw failure();
      }
      if (!pictures.isEmpty()) {
        draft.warn(
            new ReadWarning(ReadWarning.Kind.NEEDS_OCR, "pages " + String.join(", ", pictures)));
      }
      if (!whole) {
        draft.warn(new ReadWarning(ReadWarning.Kind.PARTIAL_TEXT, "the file ends early"));
      }
      recognition.warn(draft);
      return draft.build(Clues.OFFICE);
    }

    /** Pages after a broken one are read all the same. */
    private void page(int number) throws IOException {
      try {
        PdfGlyphs glyphs = new PdfGlyphs();
        List<PdfItem> items = glyphs.items(pdf, number);
        boolean rubbish = glyphs.unmapped() > glyphs.mapped();
        unmapped |= rubbish;
        if (rubbish || (items.isEmpty() && PdfPicture.isScan(pdf.getPage(number - 1)))) {
          picture(number);
        } else {
          glyphs.decoded().forEach(draft::decoded);
          run.add(items);
        }
      } catch (IOException e) {
        broken = broken == null ? e : broken;
        draft.warn(new ReadWarning(ReadWarning.Kind.PARTIAL_TEXT, "page " + number));
      }
    }

    private void picture(int number) throws IOException {
      if (!recognition.isPossible() || !recognition.hasTimeLeft()) {
        pictures.add(Integer.toString(number));
        return;
      }
      List<String> lines = recognition.lines(PdfPicture.of(pdf, number));
      layOut();
      lines.forEach(line -> draft.paragraph(line, null));
    }

    private void layOut() {
      if (!run.isEmpty()) {
        layout.write(run);
        run.clear();
      }
    }

    private ReadException failure() {
      if (broken != null) {
        return new ReadException(ReadFailure.Kind.CORRUPT, broken);
      }
      String pages = pdf.getNumberOfPages() + " pages";
      if (unmapped) {
        return new ReadException(
            ReadFailure.Kind.NO_TEXT, pages + " in fonts that do not tell their letters");
      }
      return pictures.isEmpty()
          ? new ReadException(ReadFailure.Kind.NO_TEXT, pages + " without text")
          : new ReadException(ReadFailure.Kind.NEEDS_OCR, pages + " of pictures");
    }
  }
}
