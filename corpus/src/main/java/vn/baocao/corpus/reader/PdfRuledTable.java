package vn.baocao.corpus.reader;

/** A table whose cells are bounded by ruled lines. */
record PdfRuledTable(float top, TableGrid grid) implements PdfItem {}
