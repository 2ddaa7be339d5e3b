package vn.baocao.corpus.reader;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.ReadWarning;

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
    read(parts.part("word/styles.xml"), styles);
    read(parts.part("word/numbering.xml"), numbering);
    byte[] body = parts.part("word/document.xml");
    if (body == null) {
      throw new ReadException(ReadFailure.Kind.CORRUPT, "no word/document.xml");
    }
    DocxBody text = new DocxBody(draft, styles, numbering);
    partially(body, text, draft);
    for (String notes : new String[] {"word/footnotes.xml", "word/endnotes.xml"}) {
      byte[] part = parts.part(notes);
      if (part != null) {
        partially(part, text, draft);
      }
    }
    return draft.build(Clues.OFFICE);
  }

  private static void read(byte @Nullable [] part, OfficePackage.Elements elements)
      throws ReadException {
    if (part != null) {
      try {
        OfficePackage.read(part, elements);
      } catch (XMLStreamException e) {
        throw new ReadException(ReadFailure.Kind.CORRUPT, e);
      }
    }
  }

  /** What stands before a break in the part is kept. */
  private static void partially(byte[] part, DocxBody text, DraftBuilder draft)
      throws ReadException {
    try {
      OfficePackage.read(part, text);
      text.finish();
    } catch (XMLStreamException e) {
      text.finish();
      if (draft.isEmpty()) {
        throw new ReadException(ReadFailure.Kind.CORRUPT, e);
      }
      draft.warn(new ReadWarning(ReadWarning.Kind.PARTIAL_TEXT, ReadException.describe(e)));
    }
  }
}
