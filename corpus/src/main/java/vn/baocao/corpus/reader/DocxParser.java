package vn.baocao.corpus.reader;

import java.io.IOException;

/**
 * Reads Word documents (Office Open XML, ECMA-376): paragraphs with the fonts of their runs, tables
 * with merged cells, text boxes, notes. Page heads and feet and deleted text are left out.
 */
final class DocxParser implements FormatParser {

  @Override
  public Draft parse(byte[] bytes, ReadLimits limits) throws ReadException, IOException {
    OfficePackage parts = new OfficePackage(bytes, limits);
    DraftBuilder draft = new DraftBuilder(limits.characters());
    DocxStyles styles = new DocxStyles();
    DocxNumbering numbering = new DocxNumbering();
    parts.readProperties("word/styles.xml", styles);
    parts.readProperties("word/numbering.xml", numbering);
    byte[] body = parts.part("word/document.xml");
    if (body == null) {
      throw new ReadException(ReadFailure.Kind.CORRUPT, "no word/document.xml");
    }
    DocxBody text = new DocxBody(draft, styles, numbering);
    parts.readText(body, text, draft);
    for (String notes : new String[] {"word/footnotes.xml", "word/endnotes.xml"}) {
      byte[] part = parts.part(notes);
      if (part != null) {
        parts.readText(part, text, draft);
      }
    }
    parts.warn(draft);
    return draft.build(Clues.OFFICE);
  }
}
