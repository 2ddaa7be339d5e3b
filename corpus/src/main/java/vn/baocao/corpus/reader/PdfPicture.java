package vn.baocao.corpus.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** A page of a PDF as a picture. */
final class PdfPicture {

  private static final int POINTS_AN_INCH = 72;

  private static final int LARGEST_SIDE = 5000;

  private static final int DEEPEST = 4;

  /** Bytes of drawing beyond which there is more than a frame or a line. */
  private static final int MANY_STROKES = 10_000;

  private PdfPicture() {}

  /**
   * Whether a page without text shows some all the same: in a picture as large as those of pages
   * are (no logo, no signature), or in letters that are drawn stroke by stroke.
   */
  static boolean isScan(PDPage page) throws IOException {
    return holdsScan(page.getResources(), 0) || isDrawn(page);
  }

  private static boolean isDrawn(PDPage page) throws IOException {
    try (InputStream strokes = page.getContents()) {
      return strokes != null && strokes.readNBytes(MANY_STROKES).length == MANY_STROKES;
    }
  }

  private static boolean holdsScan(@Nullable PDResources resources, int depth) throws IOException {
    if (resources == null || depth > DEEPEST) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      boolean scan =
          switch (object) {
            case PDImageXObject image -> OcrPages.isPage(image.getWidth(), image.getHeight());
            case PDFormXObject form -> holdsScan(form.getResources(), depth + 1);
            case null, default -> false;
          };
      if (scan) {
        return true;
      }
    }
    return false;
  }

  /**
   * The page as it is printed.
   *
   * @param number from 1
   */
  static BufferedImage of(PDDocument pdf, int number) throws IOException {
    PDRectangle box = pdf.getPage(number - 1).getCropBox();
    float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight())) / POINTS_AN_INCH;
    float dpi = Math.min(OcrPages.DPI, LARGEST_SIDE / longest);
    return new PDFRenderer(pdf).renderImageWithDPI(number - 1, dpi, ImageType.GRAY);
  }
}
