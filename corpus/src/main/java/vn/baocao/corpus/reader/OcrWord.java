package vn.baocao.corpus.reader;

import org.jspecify.annotations.Nullable;

/**
 * A word that was recognized.
 *
 * @param paragraph number of the block and paragraph that it stands in
 * @param line number of the line within the paragraph
 * @param right where it ends, in dots from the left edge
 * @param confidence in percent
 */
record OcrWord(String paragraph, int line, int right, float confidence, String text) {

  private static final int COLUMNS = 12;

  /** A row of Tesseract's table; null where the row is of no word. */
  static @Nullable OcrWord of(String row) {
    String[] columns = row.split("\t", -1);
    if (columns.length < COLUMNS || !columns[0].equals("5") || columns[11].isBlank()) {
      return null;
    }
    return new OcrWord(
        columns[2] + "." + columns[3],
        Integer.parseInt(columns[4]),
        Integer.parseInt(columns[6]) + Integer.parseInt(columns[8]),
        Float.parseFloat(columns[10]),
        columns[11].strip());
  }
}
