package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.Table;

/** Puts a text together line by line, in NFC, and keeps where lines and cells stand. */
final class DraftBuilder {

  private final int limit;
  private final StringBuilder text = new StringBuilder();
  private final List<Draft.Line> lines = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final Set<ReadWarning> warnings = new LinkedHashSet<>();
  private boolean full;

  /**
   * @param limit of the text, in UTF-16 units
   */
  DraftBuilder(int limit) {
    this.limit = limit;
  }

  /** Whether the limit is reached, so that reading on is useless. */
  boolean isFull() {
    return full;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  void warn(ReadWarning warning) {
    warnings.add(warning);
  }

  void blank() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /** Appends a paragraph as one line; white space around it is dropped, inside it made plain. */
  void paragraph(String paragraph, Section.@Nullable Type role) {
    for (String line : paragraph.split("\n", -1)) {
      String plain = Whitespace.collapse(line);
      if (!plain.isEmpty()) {
        line(plain, role);
      }
    }
  }

  /** Appends a line as it is. */
  void line(String line, Section.@Nullable Type role) {
    if (full) {
      return;
    }
    String plain = VietnameseText.nfc(line);
    int start = text.length();
    if (start + plain.length() > limit) {
      plain = plain.substring(0, safeCut(plain, limit - start));
      full = true;
      warn(new ReadWarning(ReadWarning.Kind.TRUNCATED, Integer.toString(limit)));
    }
    text.append(plain).append('\n');
    Span span = new Span(start, start + plain.length()).strip(text);
    if (!span.isEmpty()) {
      lines.add(new Draft.Line(span, role));
    }
  }

  /** Appends a table: each row one line, its cells separated by tabs. */
  void table(List<List<GridCell>> rows) {
    int start = text.length();
    List<Table.Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size() && !full; row++) {
      row(row, rows.get(row), cells);
    }
    if (text.length() > start) {
      Span span = new Span(start, text.length() - 1);
      if (!span.strip(text).isEmpty()) {
        tables.add(new Table(span, cells));
        lines.add(new Draft.Line(span.strip(text), Section.Type.TABLE));
      }
    }
  }

  private void row(int row, List<GridCell> cells, List<Table.Cell> found) {
    int start = text.length();
    int position = 0;
    for (GridCell cell : cells) {
      if (position++ > 0) {
        text.append('\t');
      }
      int from = text.length();
      text.append(VietnameseText.nfc(Whitespace.collapse(cell.text().replace('\n', ' '))));
      Span span = new Span(from, text.length());
      found.add(new Table.Cell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), span));
    }
    text.append('\n');
    if (text.length() > limit) {
      full = true;
      text.setLength(start);
      found.removeIf(cell -> cell.row() == row);
      warn(new ReadWarning(ReadWarning.Kind.TRUNCATED, Integer.toString(limit)));
    }
  }

  /** The draft; a text of lines ends without a line end unless it was appended as such. */
  Draft build(Clues clues) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return new Draft(text.substring(0, end), lines, tables, clues, List.copyOf(warnings));
  }

  private static int safeCut(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /** A cell that stands at a column of the row being appended. */
  record GridCell(int column, int rowSpan, int columnSpan, String text) {}
}
