package vn.baocao.corpus.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a source as a Word document. */
final class DocxWriter {

  byte[] write(SampleSource source) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      var properties = document.getProperties().getCoreProperties();
      properties.setCreated(
          Optional.of(Date.from(Instant.parse(source.property("created") + "T08:00:00Z"))));
      properties.setCreator(source.property("author"));
      for (Block block : source.blocks()) {
        switch (block) {
          case Block.Title title -> bold(centred(document.createParagraph()), title.text());
          case Block.Heading heading -> bold(document.createParagraph(), heading.text());
          case Block.Paragraph paragraph -> plain(document.createParagraph(), paragraph.text());
          case Block.Columns columns -> columns(document, columns);
          case Block.Grid grid -> grid(document, grid);
        }
      }
      document.write(out);
    }
    return ZipFiles.repack(out.toByteArray());
  }

  private static void columns(XWPFDocument document, Block.Columns columns) {
    XWPFTable table = document.createTable(1, 2);
    table.removeBorders();
    table.setWidth("100%");
    for (int side = 0; side < 2; side++) {
      XWPFTableCell cell = table.getRow(0).getCell(side);
      cell.setWidth("50%");
      XWPFParagraph paragraph = cell.getParagraphs().getFirst();
      for (Block.Columns.Row row : columns.rows()) {
        String text = side == 0 ? row.left() : row.right();
        if (!text.isEmpty()) {
          plain(centred(paragraph), text);
          paragraph = cell.addParagraph();
        }
      }
    }
    document.createParagraph();
  }

  private static void grid(XWPFDocument document, Block.Grid grid) {
    XWPFTable table = document.createTable(grid.rows().size(), grid.width());
    for (int row = 0; row < grid.rows().size(); row++) {
      List<Block.Cell> cells = grid.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        plain(cell.getParagraphs().getFirst(), cells.get(column).text());
        merge(grid, row, column, cell);
      }
    }
    document.createParagraph();
  }

  private static void merge(Block.Grid grid, int row, int column, XWPFTableCell cell) {
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    Block.Merge merge = grid.rows().get(row).get(column).merge();
    if (merge == Block.Merge.LEFT) {
      properties.addNewHMerge().setVal(STMerge.CONTINUE);
    } else if (merge == Block.Merge.ABOVE) {
      properties.addNewVMerge().setVal(STMerge.CONTINUE);
    }
    if (mergeAt(grid, row, column + 1) == Block.Merge.LEFT && merge == Block.Merge.NONE) {
      properties.addNewHMerge().setVal(STMerge.RESTART);
    }
    if (mergeAt(grid, row + 1, column) == Block.Merge.ABOVE && merge == Block.Merge.NONE) {
      properties.addNewVMerge().setVal(STMerge.RESTART);
    }
  }

  private static Block.Merge mergeAt(Block.Grid grid, int row, int column) {
    boolean inside = row < grid.rows().size() && column < grid.width();
    return inside ? grid.rows().get(row).get(column).merge() : Block.Merge.NONE;
  }

  private static XWPFParagraph centred(XWPFParagraph paragraph) {
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    return paragraph;
  }

  private static void bold(XWPFParagraph paragraph, String text) {
    run(paragraph, text).setBold(true);
  }

  private static void plain(XWPFParagraph paragraph, String text) {
    run(paragraph, text);
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontSize(13);
    run.setText(text);
    return run;
  }
}
