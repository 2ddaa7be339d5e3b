package vn.baocao.corpus.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs and tables of an OpenDocument file; its own styles come before them. */
final class OdtBody implements OfficePackage.Elements {

  /** Sheets repeat empty cells by the thousand. */
  private static final int MOST_REPEATED = 50;

  /** A paragraph or part of one with the font in force. */
  private record Run(boolean paragraph, FontEncoding font) {}

  /** A table, and the text of the cell that is being read. */
  private static final class Sheet {
    final TableGrid grid = new TableGrid();
    final StringBuilder cell = new StringBuilder();
    int rowSpan;
    int columnSpan;
    int repeated;
  }

  private final DraftBuilder draft;
  private final OdtStyles styles;
  private final Deque<Run> runs = new ArrayDeque<>();
  private final Deque<StyledText> paragraphs = new ArrayDeque<>();
  private final Deque<Sheet> sheets = new ArrayDeque<>();
  private boolean body;
  private int skipped;

  OdtBody(DraftBuilder draft, OdtStyles styles) {
    this.draft = draft;
    this.styles = styles;
  }

  @Override
  public boolean isDone() {
    return draft.isFull();
  }

  @Override
  public void start(String name, XMLStreamReader xml) {
    if (!body) {
      body = name.equals("body");
      styles.start(name, xml);
      return;
    }
    if (skipped > 0 || isSkipped(name)) {
      skipped++;
      return;
    }
    switch (name) {
      case "p", "h" -> {
        paragraphs.push(new StyledText());
        runs.push(new Run(true, font(xml)));
      }
      case "span" -> runs.push(new Run(false, font(xml)));
      case "s" -> append(" ");
      case "tab" -> append("\t");
      case "line-break" -> append("\n");
      case "table" -> sheets.push(new Sheet());
      case "table-row" -> {
        if (!sheets.isEmpty()) {
          sheets.peek().grid.startRow();
        }
      }
      case "table-cell" -> startCell(xml);
      default -> {}
    }
  }

  private static boolean isSkipped(String name) {
    return switch (name) {
      case "tracked-changes", "annotation", "note-citation", "forms", "ruby-text" -> true;
      default -> false;
    };
  }

  /** The font of the element's style, else that around it. */
  private FontEncoding font(XMLStreamReader xml) {
    String font = styles.fontOf(OfficePackage.attribute(xml, "style-name"));
    if (font != null) {
      return FontEncoding.of(font);
    }
    return runs.isEmpty() ? FontEncoding.UNICODE : runs.getFirst().font();
  }

  private void startCell(XMLStreamReader xml) {
    Sheet sheet = sheets.peek();
    if (sheet != null) {
      sheet.cell.setLength(0);
      sheet.rowSpan = OfficePackage.number(xml, "number-rows-spanned", 1);
      sheet.columnSpan = OfficePackage.number(xml, "number-columns-spanned", 1);
      sheet.repeated = OfficePackage.number(xml, "number-columns-repeated", 1);
    }
  }

  @Override
  public void end(String name) {
    if (!body) {
      styles.end(name);
      return;
    }
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (name) {
      case "p", "h" -> endParagraph();
      case "span" -> {
        if (!runs.isEmpty() && !runs.getFirst().paragraph()) {
          runs.pop();
        }
      }
      case "table-cell" -> endCell();
      case "table" -> endTable();
      default -> {}
    }
  }

  @Override
  public void characters(String text) {
    if (skipped == 0) {
      append(text.replace('\n', ' '));
    }
  }

  private void append(String text) {
    StyledText paragraph = paragraphs.peek();
    Run run = runs.peek();
    if (paragraph != null && run != null) {
      paragraph.append(text, run.font());
    }
  }

  private void endParagraph() {
    StyledText paragraph = paragraphs.poll();
    if (paragraph == null) {
      return;
    }
    boolean closed = false;
    while (!runs.isEmpty() && !closed) {
      // Spans that a broken file has left open are closed with their paragraph.
      closed = runs.pop().paragraph();
    }
    String text = paragraph.take();
    paragraph.decoded().forEach(draft::decoded);
    Sheet sheet = sheets.peek();
    if (sheet != null) {
      sheet.cell.append(sheet.cell.isEmpty() ? "" : "\n").append(text);
    } else {
      draft.paragraph(text, null);
    }
  }

  private void endCell() {
    Sheet sheet = sheets.peek();
    if (sheet == null) {
      return;
    }
    int times = Math.clamp(sheet.repeated, 1, MOST_REPEATED);
    for (int i = 0; i < times; i++) {
      sheet.grid.cell(
          sheet.cell.toString(), Math.max(1, sheet.rowSpan), Math.max(1, sheet.columnSpan));
    }
    sheet.cell.setLength(0);
  }

  private void endTable() {
    Sheet sheet = sheets.poll();
    if (sheet == null) {
      return;
    }
    Sheet outer = sheets.peek();
    if (outer == null) {
      sheet.grid.addTo(draft);
    } else {
      sheet.grid.rows().stream()
          .flatMap(java.util.List::stream)
          .forEach(cell -> outer.cell.append('\n').append(cell.text()));
    }
  }

  /** Writes what a broken part has left open. */
  @Override
  public void end() {
    while (!paragraphs.isEmpty()) {
      endParagraph();
    }
    while (!sheets.isEmpty()) {
      endCell();
      endTable();
    }
  }
}
