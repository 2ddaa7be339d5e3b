package vn.baocao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.CsvSheet;
import vn.baocao.cli.output.TextTable;
import vn.baocao.cli.output.XlsxBook;
import vn.baocao.corpus.Metadata;
import vn.baocao.facts.FactJson;
import vn.baocao.facts.FactRecord;

/** Writes facts, document by document, in one of the formats. */
interface FactWriter {

  /**
   * Writes one document's facts.
   *
   * @param metadata of the document, null where it is not known
   * @param facts of one document, sorted by start
   */
  void document(String path, @Nullable Metadata metadata, List<FactRecord> facts)
      throws IOException;

  /** Writes what is still held back. */
  default void finish() throws IOException {}

  /** One fact a line; one line with the metadata a document. */
  static FactWriter jsonLines(PrintWriter out) {
    return (path, metadata, facts) -> {
      if (metadata != null) {
        out.println(
            Json.line(
                json -> {
                  json.writeStringField("document", path);
                  json.writeStringField("kind", "document");
                  Json.metadata(json, metadata);
                }));
      }
      for (FactRecord fact : facts) {
        out.println(FactJson.write(fact));
      }
    };
  }

  /** A heading and a table for each document that states anything. */
  static FactWriter text(PrintWriter out, Console console) {
    return new FactText(out, console);
  }

  static FactWriter csv(PrintWriter out, Console console, Output output) throws IOException {
    FactSheet sheet = new FactSheet(console.messages());
    CsvSheet csv = new CsvSheet(out, output.csvDialect(), sheet.sheet("sheet.facts").headings());
    return new FactWriter() {
      @Override
      public void document(String path, @Nullable Metadata metadata, List<FactRecord> facts) {
        facts.forEach(fact -> csv.row(sheet.row(fact)));
      }

      @Override
      public void finish() throws IOException {
        csv.finish();
      }
    };
  }

  /** Numeric facts and findings, all on one sheet. */
  static FactWriter xlsx(XlsxBook book, Console console) {
    FactSheet sheet = new FactSheet(console.messages());
    XlsxBook.Page page = book.page(sheet.sheet("sheet.facts"));
    return new FactWriter() {
      @Override
      public void document(String path, @Nullable Metadata metadata, List<FactRecord> facts)
          throws IOException {
        for (FactRecord fact : facts) {
          page.row(sheet.row(fact));
        }
      }

      @Override
      public void finish() throws IOException {
        page.close();
      }
    };
  }

  /** For a reader: what is stated, with its indicator, period and place. */
  final class FactText implements FactWriter {

    private final PrintWriter out;
    private final Console console;
    private boolean first = true;

    private FactText(PrintWriter out, Console console) {
      this.out = out;
      this.console = console;
    }

    @Override
    public void document(String path, @Nullable Metadata metadata, List<FactRecord> facts) {
      if (facts.isEmpty()) {
        return;
      }
      if (!first) {
        out.println();
      }
      first = false;
      out.println(path + heading(metadata));
      TextTable table =
          new TextTable(
              List.of(
                  console.text("column.kind"),
                  console.text("column.quote"),
                  console.text("column.indicator"),
                  console.text("column.period"),
                  console.text("column.place")),
              console.format());
      facts.forEach(fact -> table.row(row(fact)));
      table.print(out, console.environment().width());
    }

    private List<Cell> row(FactRecord fact) {
      String period = fact.period();
      return List.of(
          Cell.text(kind(fact)),
          Cell.text(fact.quote()),
          Cell.text(fact.indicator()),
          Cell.text(period == null ? null : console.format().period(period)),
          Cell.text(fact.place()));
    }

    private String kind(FactRecord fact) {
      String type = fact.type();
      return console.text(type == null ? "kind." + fact.kind() : "type." + type);
    }

    private String heading(@Nullable Metadata metadata) {
      return metadata == null ? "" : DocumentLine.of(metadata, console, " — ");
    }
  }
}
