package vn.baocao.corpus.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The text of a Word document part, as its elements build it up. */
final class DocxBody implements OfficePackage.Elements {

  private final DraftBuilder draft;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final Deque<StyledText> paragraphs = new ArrayDeque<>();
  private final Deque<DocxTable> tables = new ArrayDeque<>();
  private @Nullable String paragraphStyle;
  private @Nullable String runStyle;
  private @Nullable String runFont;
  private @Nullable String list;
  private int level;
  private boolean inRun;
  private boolean inText;
  private boolean hidden;
  private int skipped;
  private boolean begun;

  DocxBody(DraftBuilder draft, DocxStyles styles, DocxNumbering numbering) {
    this.draft = draft;
    this.styles = styles;
    this.numbering = numbering;
  }

  @Override
  public boolean isDone() {
    return draft.isFull();
  }

  @Override
  public void start(String name, XMLStreamReader xml) {
    if (skipped > 0 || isSkipped(name)) {
      skipped++;
      return;
    }
    String value = OfficePackage.attribute(xml, "val");
    switch (name) {
      case "p" -> {
        paragraphs.push(new StyledText());
        paragraphStyle = null;
        list = null;
        level = 0;
        begun = false;
      }
      case "pStyle" -> paragraphStyle = value;
      case "numId" -> list = value;
      case "ilvl" -> level = OfficePackage.number(xml, "val", 0);
      case "r" -> {
        inRun = true;
        runFont = null;
        runStyle = null;
        hidden = false;
      }
      case "rStyle" -> runStyle = value;
      case "rFonts" -> runFont = inRun ? DocxStyles.font(xml) : runFont;
      case "vanish" -> hidden = inRun && !"0".equals(value) && !"false".equals(value);
      case "t" -> inText = inRun;
      case "tab" -> append(inRun ? "\t" : "");
      case "br", "cr" -> append(inRun ? "\n" : "");
      case "noBreakHyphen" -> append("-");
      case "softHyphen" -> append("\u00AD");
      case "sym" -> append("");
      default -> tableStart(name, value, xml);
    }
  }

  /** Alternatives to what is read already, deleted and moved text, fields' codes. */
  private static boolean isSkipped(String name) {
    return switch (name) {
      case "Fallback",
          "del",
          "moveFrom",
          "instrText",
          "delText",
          "rPrChange",
          "pPrChange",
          "sectPr",
          "separator",
          "continuationSeparator" ->
          true;
      default -> false;
    };
  }

  private void tableStart(String name, @Nullable String value, XMLStreamReader xml) {
    if (name.equals("tbl")) {
      tables.push(new DocxTable());
      return;
    }
    DocxTable table = tables.peek();
    if (table == null) {
      return;
    }
    switch (name) {
      case "tr" -> table.startRow();
      case "gridBefore" -> table.skip(OfficePackage.number(xml, "val", 0));
      case "tc" -> table.startCell();
      case "gridSpan" -> table.width(OfficePackage.number(xml, "val", 1));
      case "vMerge" -> table.merged(!"restart".equals(value));
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (name) {
      case "t" -> inText = false;
      case "r" -> inRun = false;
      case "p" -> endParagraph();
      case "tc" -> {
        if (!tables.isEmpty()) {
          tables.peek().endCell();
        }
      }
      case "tbl" -> endTable();
      default -> {}
    }
  }

  @Override
  public void characters(String text) {
    if (inText && skipped == 0) {
      append(text);
    }
  }

  private void append(String text) {
    StyledText paragraph = paragraphs.peek();
    if (paragraph == null || hidden || text.isEmpty()) {
      return;
    }
    if (!begun) {
      begun = true;
      String number =
          numbering.next(list != null ? list : styles.numberingOf(paragraphStyle), level);
      paragraph.append(number, FontEncoding.UNICODE);
    }
    paragraph.append(text, FontEncoding.of(font()));
  }

  private @Nullable String font() {
    if (runFont != null) {
      return runFont;
    }
    return runStyle != null ? styles.fontOf(runStyle) : styles.fontOf(paragraphStyle);
  }

  private void endParagraph() {
    if (paragraphs.isEmpty()) {
      return;
    }
    StyledText paragraph = paragraphs.pop();
    String text = paragraph.take();
    paragraph.decoded().forEach(draft::decoded);
    DocxTable table = tables.peek();
    if (table != null) {
      table.append(text);
    } else {
      draft.paragraph(text, null);
    }
  }

  private void endTable() {
    DocxTable table = tables.poll();
    if (table == null) {
      return;
    }
    DocxTable outer = tables.peek();
    if (outer != null) {
      outer.append(table.text());
    } else {
      table.grid().addTo(draft);
    }
  }

  /** Writes what a broken part has left open. */
  @Override
  public void end() {
    while (!paragraphs.isEmpty()) {
      endParagraph();
    }
    while (!tables.isEmpty()) {
      tables.peek().endCell();
      endTable();
    }
    skipped = 0;
  }
}
