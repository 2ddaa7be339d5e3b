package vn.baocao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.CsvDialect;
import vn.baocao.cli.output.CsvSheet;
import vn.baocao.cli.output.Sheet;
import vn.baocao.cli.output.XlsxBook;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.FactJson;
import vn.baocao.search.FactChange;

/** Writes changes of facts in one of the formats. */
interface ChangeWriter {

  /**
   * Writes one; those of a document come one after another.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  void write(FactChange change);

  /** Writes what is still held back. */
  default void finish() throws IOException {}

  /** One change a line: {@code change}, {@code fact} and, where there is one, {@code before}. */
  static ChangeWriter jsonLines(PrintWriter out) {
    return change -> {
      try {
        out.println(
            Json.line(
                json -> {
                  json.writeStringField("change", id(change));
                  json.writeFieldName("fact");
                  json.writeRawValue(FactJson.write(change.fact()));
                  if (change.before() != null) {
                    json.writeFieldName("before");
                    json.writeRawValue(FactJson.write(change.before()));
                  }
                }));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  static ChangeWriter csv(PrintWriter out, Messages messages, CsvDialect dialect)
      throws IOException {
    Columns columns = new Columns(messages);
    CsvSheet csv = new CsvSheet(out, dialect, columns.sheet().headings());
    return new ChangeWriter() {
      @Override
      public void write(FactChange change) {
        csv.row(columns.row(change));
      }

      @Override
      public void finish() throws IOException {
        csv.finish();
      }
    };
  }

  static ChangeWriter xlsx(XlsxBook book, Messages messages) {
    Columns columns = new Columns(messages);
    XlsxBook.Page page = book.page(columns.sheet());
    return new ChangeWriter() {
      @Override
      public void write(FactChange change) {
        try {
          page.row(columns.row(change));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public void finish() throws IOException {
        page.close();
      }
    };
  }

  /** The id of the kind, as data and messages name it. */
  static String id(FactChange change) {
    return change.kind().name().toLowerCase(Locale.ROOT);
  }

  /** The columns of the fact table, with the change and the former value before them. */
  final class Columns {

    private static final int WIDTH = 12;

    private final Messages messages;
    private final FactSheet facts;

    private Columns(Messages messages) {
      this.messages = messages;
      this.facts = new FactSheet(messages);
    }

    Sheet sheet() {
      Sheet sheet = facts.sheet("sheet.changes");
      List<String> headings = new ArrayList<>();
      headings.add(messages.text("column.factChange"));
      headings.add(messages.text("column.formerValue"));
      headings.addAll(sheet.headings());
      List<Integer> widths = new ArrayList<>(List.of(WIDTH, WIDTH));
      widths.addAll(sheet.widths());
      return new Sheet(sheet.name(), headings, widths);
    }

    List<Cell> row(FactChange change) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.text(messages.text("factChange." + id(change))));
      row.add(change.before() == null ? Cell.EMPTY : Cell.number(change.before().value()));
      row.addAll(facts.row(change.fact()));
      return row;
    }
  }
}
