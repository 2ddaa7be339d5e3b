package vn.baocao.corpus.reader;

/**
 * A glyph and where it stands, in points from the top left of the page.
 *
 * @param base of its base line
 */
record PdfGlyph(float left, float right, float base, float size, String text, FontEncoding font) {

  float middle() {
    return (left + right) / 2;
  }

  PdfGlyph with(String mark) {
    return new PdfGlyph(left, right, base, size, text + mark, font);
  }
}
