package vn.baocao.facts.numeric;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.Table;
import vn.baocao.corpus.Table.Cell;
import vn.baocao.facts.Passage;

/** Tables of plain text: consecutive lines whose cells tabs or bars separate. */
final class PlainTables {

  private static final int FEWEST_SEPARATORS = 2;
  private static final int FEWEST_ROWS = 2;

  private PlainTables() {}

  /** The tables in the text of {@code passages} that the reader did not mark, in order. */
  static List<Table> in(Document document, List<Passage> passages) {
    String text = document.text();
    List<Table> tables = new ArrayList<>();
    if (passages.isEmpty() || (text.indexOf('\t') < 0 && text.indexOf('|') < 0)) {
      return tables;
    }
    List<Span> rows = new ArrayList<>();
    int end = passages.get(passages.size() - 1).span().end();
    for (int from = passages.get(0).span().start(); from < end; ) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 || newline > end ? end : newline;
      if (isRow(text, from, to) && !isMarked(document, from)) {
        rows.add(new Span(from, to));
      } else if (from < to) {
        close(text, rows, tables);
      }
      from = to + 1;
    }
    close(text, rows, tables);
    return tables;
  }

  /** Whether one of the tables covers the passage, or part of it. */
  static boolean cover(List<Table> tables, Span passage) {
    for (Table table : tables) {
      if (table.span().overlaps(passage)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarked(Document document, int offset) {
    int low = 0;
    int high = document.sections().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Section section = document.sections().get(middle);
      if (section.span().contains(offset)) {
        return section.type() == Section.Type.TABLE || section.type() == Section.Type.FURNITURE;
      }
      if (section.span().start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return true;
  }

  private static boolean isRow(String text, int from, int to) {
    int separators = 0;
    for (int i = from; i < to; i++) {
      separators += isSeparator(text.charAt(i)) ? 1 : 0;
    }
    return separators >= FEWEST_SEPARATORS;
  }

  private static boolean isSeparator(char c) {
    return c == '\t' || c == '|';
  }

  private static void close(String text, List<Span> rows, List<Table> tables) {
    if (rows.size() >= FEWEST_ROWS) {
      List<Cell> cells = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        split(text, rows.get(row), row, cells);
      }
      Span span = new Span(rows.get(0).start(), rows.get(rows.size() - 1).end());
      tables.add(new Table(span, cells));
    }
    rows.clear();
  }

  private static void split(String text, Span line, int row, List<Cell> cells) {
    int column = 0;
    int from = text.charAt(line.start()) == '|' ? line.start() + 1 : line.start();
    for (int i = from; i <= line.end(); i++) {
      if (i == line.end() || isSeparator(text.charAt(i))) {
        cells.add(new Cell(row, column++, 1, 1, new Span(from, i)));
        from = i + 1;
      }
    }
  }
}
