package vn.baocao.corpus.reader;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.baocao.corpus.ReadWarning;

/** Recognizes the pages of one document, as long as its time lasts. */
final class OcrPages {

  /** Dots per inch that recognition is best at. */
  static final int DPI = 300;

  /** The longer side of a page at that resolution, A4. */
  private static final int LONG_SIDE = 3508;

  private static final int LARGEST_SIDE = 8000;

  private static final int SMALLEST_SIDE = 500;

  private static final long SMALLEST_AREA = 500_000;

  /** In percent: what is less sure on the whole is no text, but a photo, a map, a stamp. */
  private static final double SURE = 55;

  private static final float GUESS = 15;

  /** Share of the width that a line reaches which the next one continues. */
  private static final double FULL_LINE = 0.82;

  /** Of the file's time, so that what was recognized before its end can be handed on. */
  private static final double SHARE_OF_TIME = 0.85;

  private final Ocr ocr;
  private final long end;
  private int recognized;

  OcrPages(Ocr ocr, Duration time) {
    this.ocr = ocr;
    this.end = System.nanoTime() + (long) (time.toNanos() * SHARE_OF_TIME);
  }

  boolean isPossible() {
    return ocr != Ocr.OFF && Tesseract.isInstalled();
  }

  boolean hasTimeLeft() {
    return end - System.nanoTime() > 0;
  }

  /** Whether a picture is large enough to be one of a page: thumbnails and logos are not. */
  static boolean isPage(int width, int height) {
    return Math.min(width, height) >= SMALLEST_SIDE && (long) width * height >= SMALLEST_AREA;
  }

  /**
   * The lines of a page, those of a paragraph joined; none where there is no text to be sure of.
   */
  List<String> lines(BufferedImage page) throws IOException {
    BufferedImage grey = scaled(page);
    Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    List<OcrWord> words =
        Tesseract.words(grey, DPI, left).stream().filter(w -> w.confidence() > GUESS).toList();
    double sure = words.stream().mapToDouble(OcrWord::confidence).average().orElse(0);
    if (sure < SURE) {
      return List.of();
    }
    recognized++;
    return lines(words);
  }

  /** Says how many pages were recognized, if any. */
  void warn(DraftBuilder draft) {
    if (recognized > 0) {
      draft.warn(new ReadWarning(ReadWarning.Kind.RECOGNIZED, Integer.toString(recognized)));
    }
  }

  private static List<String> lines(List<OcrWord> words) {
    int right = words.stream().mapToInt(OcrWord::right).max().orElse(0);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    OcrWord last = null;
    for (OcrWord word : words) {
      if (last != null && !goesOn(last, word, right)) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word.text());
      last = word;
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Whether a word stands on the same line as the last one, or the line before runs on into it. */
  private static boolean goesOn(OcrWord last, OcrWord word, int right) {
    boolean sameParagraph = last.paragraph().equals(word.paragraph());
    return sameParagraph && (last.line() == word.line() || last.right() > FULL_LINE * right);
  }

  /** In grey on white, small pictures enlarged, huge ones reduced. */
  private static BufferedImage scaled(BufferedImage page) {
    int longest = Math.max(page.getWidth(), page.getHeight());
    double factor =
        longest < 0.65 * LONG_SIDE
            ? Math.min(2.5, (double) LONG_SIDE / longest)
            : Math.min(1, (double) LARGEST_SIDE / longest);
    int width = Math.max(1, (int) Math.round(page.getWidth() * factor));
    int height = Math.max(1, (int) Math.round(page.getHeight() * factor));
    BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = grey.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.drawImage(page, 0, 0, width, height, null);
    graphics.dispose();
    return grey;
  }
}
