package vn.baocao.corpus.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.baocao.corpus.ReadWarning;

/** Recognizes pictures of pages: TIFF, also of several pages, PNG, JPEG, BMP, GIF. */
final class ImageParser implements FormatParser {

  static {
    // Pictures are in memory already: no file is made to page them.
    ImageIO.setUseCache(false);
  }

  private static final long MOST_PIXELS = 120_000_000;

  private final Ocr ocr;

  ImageParser(Ocr ocr) {
    this.ocr = ocr;
  }

  @Override
  public Draft parse(byte[] bytes, ReadLimits limits) throws ReadException, IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new ReadException(ReadFailure.Kind.UNSUPPORTED, "a picture of an unknown format");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return parse(reader, limits);
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new ReadException(ReadFailure.Kind.CORRUPT, e);
      } finally {
        reader.dispose();
      }
    }
  }

  private Draft parse(ImageReader reader, ReadLimits limits) throws ReadException, IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    String size = width + " × " + height + " dots";
    if (!OcrPages.isPage(width, height)) {
      throw new ReadException(ReadFailure.Kind.NO_TEXT, "a picture of " + size);
    }
    OcrPages pages = new OcrPages(ocr, limits.time());
    if (!pages.isPossible()) {
      throw new ReadException(ReadFailure.Kind.NEEDS_OCR, "a picture of " + size);
    }
    DraftBuilder draft = new DraftBuilder(limits.characters());
    int number = reader.getNumImages(true);
    for (int page = 0; page < number; page++) {
      if ((long) reader.getWidth(page) * reader.getHeight(page) > MOST_PIXELS) {
        throw new ReadException(ReadFailure.Kind.TOO_LARGE, "a picture of " + size);
      }
      if (!pages.hasTimeLeft()) {
        draft.warn(
            new ReadWarning(ReadWarning.Kind.PARTIAL_TEXT, "out of time at page " + (page + 1)));
        break;
      }
      pages.lines(reader.read(page)).forEach(line -> draft.paragraph(line, null));
    }
    pages.warn(draft);
    return draft.build(Clues.OFFICE);
  }
}
