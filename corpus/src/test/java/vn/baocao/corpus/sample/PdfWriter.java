package vn.baocao.corpus.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets a source on A4 pages, with the fonts embedded. The line breaks of a PDF are all there is of
 * its paragraphs, which is why the sample needs one.
 */
final class PdfWriter {

  private static final float MARGIN = 62;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float TEXT_SIZE = 11.5f;
  private static final float TABLE_SIZE = 9.5f;
  private static final float PADDING = 4;
  private static final float LEADING = 1.35f;

  private final Path fonts;

  /**
   * @param fonts a folder with {@code DejaVuSerif.ttf} and {@code DejaVuSerif-Bold.ttf}
   */
  PdfWriter(Path fonts) {
    this.fonts = fonts;
  }

  byte[] write(SampleSource source) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      // Without it PDFBox would make the file's id from the time.
      document.setDocumentId(1L);
      document.getDocumentInformation().setAuthor(source.property("author"));
      try (Paper paper = new Paper(document, fonts)) {
        source.blocks().forEach(paper::set);
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  /** Words in one font and size, on a line. */
  private record Style(PDFont font, float size, Align align) {

    float width(String text) {
      try {
        return font.getStringWidth(text) / 1000 * size;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    float leading() {
      return size * LEADING;
    }

    List<String> lines(String text, float width) {
      List<String> lines = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      for (String word : text.split(" ")) {
        if (!line.isEmpty() && width(line + " " + word) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
      return lines;
    }
  }

  private enum Align {
    LEFT,
    CENTRE
  }

  /** The pages, filled from top to bottom. */
  private static final class Paper implements AutoCloseable {

    private final PDDocument document;
    private final Style text;
    private final Style title;
    private final Style heading;
    private final Style side;
    private final Style cell;
    private PDPageContentStream page;
    private float y;

    Paper(PDDocument document, Path fonts) throws IOException {
      this.document = document;
      PDFont plain = PDType0Font.load(document, fonts.resolve("DejaVuSerif.ttf").toFile());
      PDFont bold = PDType0Font.load(document, fonts.resolve("DejaVuSerif-Bold.ttf").toFile());
      text = new Style(plain, TEXT_SIZE, Align.LEFT);
      title = new Style(bold, TEXT_SIZE + 1, Align.CENTRE);
      heading = new Style(bold, TEXT_SIZE, Align.LEFT);
      side = new Style(plain, TEXT_SIZE - 1, Align.CENTRE);
      cell = new Style(plain, TABLE_SIZE, Align.LEFT);
      page = addPage();
      y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private PDPageContentStream addPage() throws IOException {
      PDPage next = new PDPage(PDRectangle.A4);
      document.addPage(next);
      return new PDPageContentStream(document, next);
    }

    void set(Block block) {
      try {
        switch (block) {
          case Block.Title line -> paragraph(title, line.text());
          case Block.Heading line -> paragraph(heading, line.text());
          case Block.Paragraph line -> paragraph(text, line.text());
          case Block.Columns columns -> columns(columns);
          case Block.Grid grid -> grid(grid);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void paragraph(Style style, String words) throws IOException {
      for (String line : style.lines(words, WIDTH)) {
        room(style.leading());
        y -= style.leading();
        show(style, line, MARGIN, WIDTH, y);
      }
      y -= 5;
    }

    private void columns(Block.Columns columns) throws IOException {
      for (Block.Columns.Row row : columns.rows()) {
        room(side.leading());
        y -= side.leading();
        show(side, row.left(), MARGIN, WIDTH * 0.45f, y);
        show(side, row.right(), MARGIN + WIDTH * 0.45f, WIDTH * 0.55f, y);
      }
      y -= 12;
    }

    private void grid(Block.Grid grid) throws IOException {
      float[] edges = edges(grid);
      int row = 0;
      while (row < grid.rows().size()) {
        int end = row + 1;
        while (end < grid.rows().size() && coversFromAbove(grid.rows().get(end))) {
          end++;
        }
        band(grid, row, end, edges);
        row = end;
      }
      y -= 10;
    }

    private static boolean coversFromAbove(List<Block.Cell> cells) {
      return cells.stream().anyMatch(cell -> cell.merge() == Block.Merge.ABOVE);
    }

    /** Every column has room for its longest word; what is left goes to those with long texts. */
    private float[] edges(Block.Grid grid) {
      float[] words = new float[grid.width()];
      float[] texts = new float[grid.width()];
      for (int row = 0; row < grid.rows().size(); row++) {
        for (int column = 0; column < grid.width(); column++) {
          if (end(grid, row, column) == column + 1) {
            String text = grid.rows().get(row).get(column).text();
            texts[column] = Math.max(texts[column], cell.width(text) + 2 * PADDING);
            for (String word : text.split(" ")) {
              words[column] = Math.max(words[column], cell.width(word) + 2 * PADDING);
            }
          }
        }
      }
      float left = WIDTH;
      float wish = 0;
      for (int column = 0; column < grid.width(); column++) {
        left -= words[column];
        wish += texts[column] - words[column];
      }
      float[] edges = new float[grid.width() + 1];
      edges[0] = MARGIN;
      for (int column = 0; column < grid.width(); column++) {
        float share = left * (texts[column] - words[column]) / wish;
        edges[column + 1] = edges[column] + words[column] + share;
      }
      return edges;
    }

    /** The column behind the last one that the cell covers. */
    private static int end(Block.Grid grid, int row, int column) {
      int end = column + 1;
      while (end < grid.width() && merge(grid, row, end) == Block.Merge.LEFT) {
        end++;
      }
      return end;
    }

    /** Rows that a cell joins stay on one page. */
    private void band(Block.Grid grid, int from, int to, float[] edges) throws IOException {
      float[] tops = new float[to - from + 1];
      for (int row = from; row < to; row++) {
        tops[row - from + 1] = tops[row - from] + height(grid, row, edges);
      }
      room(tops[to - from]);
      for (int row = from; row < to; row++) {
        for (int column = 0; column < grid.width(); column++) {
          Block.Cell words = grid.rows().get(row).get(column);
          if (words.merge() == Block.Merge.NONE) {
            int right = end(grid, row, column);
            int bottom = row + 1;
            while (bottom < to && merge(grid, bottom, column) == Block.Merge.ABOVE) {
              bottom++;
            }
            box(words.text(), edges[column], edges[right], tops[row - from], tops[bottom - from]);
          }
        }
      }
      y -= tops[to - from];
    }

    private static Block.Merge merge(Block.Grid grid, int row, int column) {
      return grid.rows().get(row).get(column).merge();
    }

    private float height(Block.Grid grid, int row, float[] edges) {
      int lines = 1;
      for (int column = 0; column < grid.width(); column++) {
        int right = end(grid, row, column);
        boolean joined =
            row + 1 < grid.rows().size() && merge(grid, row + 1, column) == Block.Merge.ABOVE;
        if (!joined) {
          float width = edges[right] - edges[column] - 2 * PADDING;
          String words = grid.rows().get(row).get(column).text();
          lines = Math.max(lines, cell.lines(words, width).size());
        }
      }
      return lines * cell.leading() + 2 * PADDING;
    }

    private void box(String words, float left, float right, float top, float bottom)
        throws IOException {
      page.setLineWidth(0.5f);
      page.addRect(left, y - bottom, right - left, bottom - top);
      page.stroke();
      float baseline = y - top - PADDING - cell.size();
      float width = right - left - 2 * PADDING;
      for (String line : cell.lines(words, width)) {
        show(cell, line, left + PADDING, width, baseline);
        baseline -= cell.leading();
      }
    }

    private void show(Style style, String words, float left, float width, float baseline)
        throws IOException {
      float indent = style.align() == Align.CENTRE ? (width - style.width(words)) / 2 : 0;
      page.beginText();
      page.setFont(style.font(), style.size());
      page.newLineAtOffset(left + indent, baseline);
      page.showText(words);
      page.endText();
    }

    private void room(float height) throws IOException {
      if (y - height < MARGIN) {
        page.close();
        page = addPage();
        y = PDRectangle.A4.getHeight() - MARGIN;
      }
    }

    @Override
    public void close() throws IOException {
      page.close();
    }
  }
}
