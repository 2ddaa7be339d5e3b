package vn.baocao.corpus.reader;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the glyphs of one page and puts them into lines. */
final class PdfGlyphs extends PDFTextStripper {

  /** A gap of so many letter sizes may divide columns. */
  private static final float COLUMN_GAP = 1.2f;

  /** A gap of so many letter sizes is a space. */
  private static final float WORD_GAP = 0.18f;

  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private final Set<String> decoded = new LinkedHashSet<>();
  private int unmapped;
  private int mapped;
  private float pageHeight = 842;

  /** The lines and ruled tables of a page, from top to bottom. */
  List<PdfItem> items(PDDocument pdf, int page) throws IOException {
    setStartPage(page);
    setEndPage(page);
    PDRectangle box = pdf.getPage(page - 1).getCropBox();
    pageHeight = box.getHeight();
    PdfRulings rulings = new PdfRulings(pageHeight, box.getLowerLeftX(), box.getLowerLeftY());
    rulings.listenTo(this);
    writeText(pdf, Writer.nullWriter());
    List<PdfItem> items = new ArrayList<>();
    for (PdfGrid grid : PdfGrid.of(rulings)) {
      List<PdfGlyph> inside = new ArrayList<>(glyphs.stream().filter(grid::contains).toList());
      if (!inside.isEmpty()) {
        glyphs.removeAll(Set.copyOf(inside));
        items.add(new PdfRuledTable(grid.top(), grid.table(inside, this::text)));
      }
    }
    items.addAll(lines(glyphs));
    items.sort(Comparator.comparingDouble(PdfItem::top));
    return items;
  }

  private List<PdfLine> lines(List<PdfGlyph> glyphs) {
    List<PdfLine> lines = new ArrayList<>();
    for (List<PdfGlyph> row : rows(glyphs)) {
      PdfLine line = line(row);
      if (!line.parts().isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private String text(List<PdfGlyph> glyphs) {
    return String.join("\n", lines(glyphs).stream().map(PdfLine::text).toList());
  }

  /** Glyphs of the page that stand for no letter that is known. */
  int unmapped() {
    return unmapped;
  }

  /** Glyphs of the page that stand for letters. */
  int mapped() {
    return mapped;
  }

  /** Names of the legacy encodings that were decoded. */
  Set<String> decoded() {
    return decoded;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    if (text == null || text.isEmpty() || Soundness.isRubbish(text)) {
      unmapped++;
    } else {
      mapped += text.isBlank() ? 0 : 1;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty()) {
      return;
    }
    float left = position.getXDirAdj();
    float size = Math.max(1, position.getHeightDir() * 1.4f);
    float fontSize = position.getFontSizeInPt();
    size = fontSize > 1 && fontSize < 200 ? fontSize : size;
    FontEncoding font = FontEncoding.of(position.getFont().getName());
    PdfGlyph glyph =
        new PdfGlyph(
            left, left + position.getWidthDirAdj(), position.getYDirAdj(), size, text, font);
    if (!isMark(text) || glyphs.isEmpty()) {
      glyphs.add(glyph);
    } else {
      PdfGlyph letter = glyphs.removeLast();
      glyphs.add(letter.with(text));
    }
  }

  @Override
  protected void writePage() {
    // Lines are made of the collected glyphs instead.
  }

  private static boolean isMark(String text) {
    return Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
  }

  private List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
    List<PdfGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::base));
    List<List<PdfGlyph>> rows = new ArrayList<>();
    List<PdfGlyph> row = new ArrayList<>();
    float base = 0;
    for (PdfGlyph glyph : sorted) {
      if (!row.isEmpty() && glyph.base() - base > glyph.size() * 0.45f) {
        rows.add(row);
        row = new ArrayList<>();
      }
      base = row.isEmpty() ? glyph.base() : base;
      row.add(glyph);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private PdfLine line(List<PdfGlyph> row) {
    row.sort(Comparator.comparingDouble(PdfGlyph::left));
    List<PdfLine.Part> parts = new ArrayList<>();
    StyledText text = new StyledText();
    PdfGlyph last = null;
    float left = 0;
    for (PdfGlyph glyph : row) {
      if (glyph.text().isBlank() || (last != null && isShadow(last, glyph))) {
        continue;
      }
      float gap = last == null ? 0 : glyph.left() - last.right();
      if (last == null || gap > COLUMN_GAP * glyph.size()) {
        if (last != null) {
          add(parts, left, last.right(), text);
        }
        left = glyph.left();
      } else if (gap > WORD_GAP * glyph.size()) {
        text.append(' ', glyph.font());
      }
      text.append(glyph.text(), glyph.font());
      last = glyph;
    }
    if (last != null) {
      add(parts, left, last.right(), text);
    }
    decoded.addAll(text.decoded());
    PdfGlyph first = row.getFirst();
    return new PdfLine(first.base(), first.size(), pageHeight, parts);
  }

  private static void add(List<PdfLine.Part> parts, float left, float right, StyledText text) {
    String plain = Whitespace.collapse(text.take());
    if (!plain.isEmpty()) {
      parts.add(new PdfLine.Part(left, right, plain));
    }
  }

  /** The same letter again at nearly the same place, by which some programs print bold. */
  private static boolean isShadow(PdfGlyph last, PdfGlyph glyph) {
    return last.text().equals(glyph.text())
        && Math.abs(last.left() - glyph.left()) < 0.25f * (last.right() - last.left());
  }
}
