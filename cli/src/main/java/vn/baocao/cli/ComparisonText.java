package vn.baocao.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.TextTable;
import vn.baocao.cli.report.ComparisonView;
import vn.baocao.cli.report.ComparisonView.Series;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.compare.ComparisonTable;
import vn.baocao.facts.compare.ComparisonTable.Rank;
import vn.baocao.facts.compare.ComparisonTable.Row;
import vn.baocao.facts.compare.Stated;

/**
 * A comparison on a terminal: one indicator with ranks and notes, several side by side, or where an
 * indicator has a column for each period or place, one table for each. What does not compare has an
 * asterisk, and its source says why.
 */
final class ComparisonText {

  private final ComparisonView view;
  private final Messages messages;
  private final TextSources sources;

  ComparisonText(ComparisonView view, Messages messages, TextSources sources) {
    this.view = view;
    this.messages = messages;
    this.sources = sources;
  }

  void print(PrintWriter out, int width) {
    List<Series> series = view.series();
    boolean matrix = series.size() == view.table().columns().size() && !view.isOverTime();
    if (matrix && series.size() == 1) {
      single().print(out, width);
    } else if (matrix) {
      List<Integer> all = series.stream().map(one -> one.columns().get(0)).toList();
      several(all, all.stream().map(view::heading).toList()).print(out, width);
    } else {
      for (int i = 0; i < series.size(); i++) {
        if (i > 0) {
          out.println();
        }
        out.println(series.get(i).heading());
        List<Integer> columns = series.get(i).columns();
        several(columns, columns.stream().map(view::shortHeading).toList()).print(out, width);
      }
    }
  }

  private TextTable single() {
    TextTable lines =
        new TextTable(
            List.of(
                view.rankHeading(0),
                view.rowHeading(),
                view.heading(0),
                messages.text("column.note")),
            messages.format());
    for (Row row : view.table().rows()) {
      ComparisonTable.Cell cell = row.cells().get(0);
      Rank rank = cell.rank();
      lines.row(
          List.of(
              rank == null ? Cell.EMPTY : Cell.number(rank.position()),
              Cell.text(view.rowName(row)),
              Cell.text(values(cell, 0)),
              Cell.text(String.join("; ", view.unrankedNotes(cell, 0)))));
    }
    return lines;
  }

  private TextTable several(List<Integer> columns, List<String> names) {
    List<String> headings = new ArrayList<>();
    headings.add(view.rowHeading());
    headings.addAll(names);
    TextTable lines = new TextTable(headings, messages.format());
    for (Row row : view.table().rows()) {
      List<ComparisonTable.Cell> cells = columns.stream().map(row.cells()::get).toList();
      if (cells.stream().anyMatch(cell -> !cell.stated().isEmpty())) {
        List<Cell> line = new ArrayList<>();
        line.add(Cell.text(view.rowName(row)));
        columns.forEach(column -> line.add(Cell.text(noted(row.cells().get(column), column))));
        lines.row(line);
      }
    }
    return lines;
  }

  private String noted(ComparisonTable.Cell cell, int column) {
    String notes =
        Stream.concat(Stream.ofNullable(view.ownPeriod(cell, column)), view.rankOf(cell).stream())
            .collect(Collectors.joining("; "));
    return values(cell, column) + (notes.isEmpty() ? "" : " (" + notes + ")");
  }

  private String values(ComparisonTable.Cell cell, int column) {
    List<String> values = new ArrayList<>();
    for (Stated stated : view.shown(cell)) {
      @Nullable String remark = view.remark(stated);
      String mark = stated.comparability().isComparable() ? "" : "*";
      values.add(sources.cited(view.value(stated, column) + mark, stated, remark));
    }
    return values.isEmpty() ? "–" : String.join(" | ", values);
  }
}
