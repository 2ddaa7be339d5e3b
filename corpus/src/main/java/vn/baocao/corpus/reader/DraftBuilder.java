package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.LegacyText;
import vn.baocao.analysis.text.Span;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.Table;

/**
 * Puts a text together line by line and keeps where lines and cells stand. Legacy encodings are
 * repaired when all of the text is known, because short lines tell too little by themselves.
 */
final class DraftBuilder {

  /** A line, or a table. */
  private sealed interface Block {}

  private record Line(String text, Section.@Nullable Type role) implements Block {}

  private record Grid(List<List<GridCell>> rows) implements Block {}

  /** A cell that stands at a column of its row. */
  record GridCell(int column, int rowSpan, int columnSpan, String text) {

    GridCell withText(String other) {
      return new GridCell(column, rowSpan, columnSpan, other);
    }
  }

  private final int limit;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<ReadWarning> warnings = new LinkedHashSet<>();
  private int length;
  private boolean full;
  private boolean eightBit;

  /**
   * @param limit of the text, in UTF-16 units
   */
  DraftBuilder(int limit) {
    this.limit = limit;
  }

  /** The text comes from bytes that are not UTF-8, all of one encoding. */
  void eightBit() {
    eightBit = true;
  }

  /** Whether the limit is reached, so that reading on is useless. */
  boolean isFull() {
    return full;
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  void warn(ReadWarning warning) {
    warnings.add(warning);
  }

  /** Notes that runs in a legacy font were decoded. */
  void decoded(String encoding) {
    warn(new ReadWarning(ReadWarning.Kind.ENCODING_REPAIRED, encoding));
  }

  /**
   * Appends a paragraph; its own line ends divide it into lines, other white space is one space.
   */
  void paragraph(String paragraph, Section.@Nullable Type role) {
    for (String line : paragraph.split("\n", -1)) {
      String plain = Whitespace.collapseUndecoded(line);
      if (!plain.isBlank() && !full) {
        String kept = fitting(plain);
        if (!kept.isEmpty()) {
          blocks.add(new Line(kept, role));
        }
      }
    }
  }

  /** Puts a title before all other lines. */
  void title(String title) {
    blocks.addFirst(new Line(fitting(Whitespace.collapse(title)), Section.Type.TITLE));
  }

  /** Appends a table: each row becomes one line, its cells separated by tabs. */
  void table(List<List<GridCell>> rows) {
    List<List<GridCell>> kept = new ArrayList<>();
    for (List<GridCell> row : rows) {
      List<GridCell> cells = new ArrayList<>();
      for (GridCell cell : row) {
        if (!full) {
          cells.add(cell.withText(fitting(Whitespace.collapseUndecoded(cell.text()))));
        }
      }
      kept.add(cells);
    }
    blocks.add(new Grid(kept));
  }

  private String fitting(String text) {
    int left = limit - length;
    length += text.length() + 1;
    if (text.length() <= left) {
      return text;
    }
    full = true;
    warn(new ReadWarning(ReadWarning.Kind.TRUNCATED, Integer.toString(limit)));
    boolean split = left > 0 && Character.isLowSurrogate(text.charAt(left));
    return text.substring(0, Math.max(0, split ? left - 1 : left));
  }

  Draft build(Clues clues) {
    List<String> pieces = pieces();
    StringBuilder text = new StringBuilder(length);
    List<Draft.Line> lines = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      switch (block) {
        case Line line -> {
          int start = text.length();
          text.append(pieces.get(next++)).append('\n');
          Span span = new Span(start, text.length() - 1).strip(text);
          if (!span.isEmpty()) {
            lines.add(new Draft.Line(span, line.role()));
          }
        }
        case Grid grid -> next = append(grid, pieces, next, text, lines, tables);
      }
    }
    String whole = text.isEmpty() ? "" : text.substring(0, text.length() - 1);
    return new Draft(whole, lines, tables, clues, List.copyOf(warnings));
  }

  private static int append(
      Grid grid,
      List<String> pieces,
      int first,
      StringBuilder text,
      List<Draft.Line> lines,
      List<Table> tables) {
    int next = first;
    int start = text.length();
    List<Table.Cell> cells = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      int position = 0;
      for (GridCell cell : grid.rows().get(row)) {
        text.append(position++ > 0 ? "\t" : "");
        int from = text.length();
        text.append(pieces.get(next++));
        Span span = new Span(from, text.length());
        cells.add(new Table.Cell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), span));
      }
      text.append('\n');
    }
    Span span = new Span(start, text.length() - 1);
    if (!span.strip(text).isEmpty()) {
      tables.add(new Table(span, cells));
      lines.add(new Draft.Line(span, Section.Type.TABLE));
    }
    return next;
  }

  /** All lines and cells in order, repaired together. */
  private List<String> pieces() {
    List<String> raw = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Line line -> raw.add(line.text());
        case Grid grid -> grid.rows().forEach(row -> row.forEach(cell -> raw.add(cell.text())));
      }
    }
    String text = String.join("\n", raw);
    LegacyText.Repaired repaired = LegacyText.repair(text);
    repaired.encoding().ifPresent(encoding -> decoded(encoding.id()));
    // One page of bytes has one encoding, in its shortest lines too.
    String decoded =
        eightBit && repaired.encoding().isPresent()
            ? repaired.encoding().get().decode(text)
            : repaired.text();
    // Where soft hyphens were letters they are decoded now; the others only divide words.
    return Stream.of(VietnameseText.nfc(decoded).replace("\u00AD", "").split("\n", -1))
        .map(Whitespace::collapse)
        .toList();
  }
}
