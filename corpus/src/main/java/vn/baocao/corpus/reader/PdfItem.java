package vn.baocao.corpus.reader;

/** What stands on a page, from top to bottom. */
sealed interface PdfItem permits PdfLine, PdfRuledTable {

  /** Distance from the top of the page, in points. */
  float top();
}
