package vn.baocao.corpus.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads Word 97 to 2003 with the font of every run; what this reader does not know (Word 6, mail,
 * sheets, slides) it leaves to Tika.
 */
final class DocParser implements FormatParser {

  private final String name;

  /**
   * @param name of the file, for Tika
   */
  DocParser(String name) {
    this.name = name;
  }

  @Override
  public Draft parse(byte[] bytes, ReadLimits limits) throws ReadException, IOException {
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      DraftBuilder draft = new DraftBuilder(limits.characters());
      write(word.getRange(), draft);
      if (word.getFootnoteRange().text().length() > 1) {
        write(word.getFootnoteRange(), draft);
      }
      return draft.build(Clues.OFFICE);
    } catch (EncryptedDocumentException e) {
      throw new ReadException(ReadFailure.Kind.ENCRYPTED, e);
    } catch (IOException | RuntimeException e) {
      if (isLocked(bytes)) {
        throw new ReadException(ReadFailure.Kind.ENCRYPTED, e);
      }
      // The library gives up on what Tika's readers of the same container may still know.
      return new TikaParser(name).parse(bytes, limits);
    }
  }

  /** Word's header says so by one bit ([MS-DOC] 2.5.2, fEncrypted), whatever the cipher. */
  private static boolean isLocked(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        DocumentInputStream word = files.createDocumentInputStream("WordDocument")) {
      byte[] head = word.readNBytes(12);
      return head.length == 12 && (head[11] & 1) != 0;
    } catch (IOException | RuntimeException e) {
      // Not a sound container: what is wrong with it is said by others.
      return false;
    }
  }

  private static void write(Range range, DraftBuilder draft) {
    int tableEnd = -1;
    for (int i = 0; i < range.numParagraphs() && !draft.isFull(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getStartOffset() >= tableEnd) {
        Table table = range.getTable(paragraph);
        table(table, draft).addTo(draft);
        tableEnd = table.getEndOffset();
      } else if (!paragraph.isInTable()) {
        draft.paragraph(text(paragraph, draft), null);
      }
    }
  }

  private static String text(Range paragraph, DraftBuilder draft) {
    StyledText text = new StyledText();
    text(paragraph, text);
    String plain = text.take();
    text.decoded().forEach(draft::decoded);
    return plain;
  }

  private static void text(Range paragraph, StyledText text) {
    int fields = 0;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isVanished() || run.isMarkedDeleted()) {
        continue;
      }
      FontEncoding font = FontEncoding.of(run.getFontName());
      for (char c : run.text().toCharArray()) {
        switch (c) {
          case 0x13 -> fields++;
          case 0x14, 0x15 -> fields = Math.max(0, fields - 1);
          case 0x0B, 0x0C, 0x0E -> text.append('\n', font);
          case 0x1E -> text.append('-', font);
          // The optional hyphen: in ABC fonts its code is the letter ư.
          case 0x1F -> text.append('\u00AD', font);
          case 0x07, '\r', 0x01, 0x02, 0x05, 0x08 -> {}
          default -> {
            if (fields == 0) {
              text.append(c, font);
            }
          }
        }
      }
    }
  }

  private static TableGrid table(Table table, DraftBuilder draft) {
    DocxTable rows = new DocxTable();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      rows.startRow();
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        if (cell.isMerged() && !cell.isFirstMerged()) {
          rows.widen();
          continue;
        }
        rows.startCell();
        rows.merged(cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged());
        for (int p = 0; p < cell.numParagraphs(); p++) {
          rows.append(text(cell.getParagraph(p), draft));
        }
        rows.endCell();
      }
    }
    return rows.grid();
  }
}
