package vn.baocao.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.TextTable;
import vn.baocao.facts.FactRecord;
import vn.baocao.search.FactChange;

/** For a reader: a heading and a table of changes for each document that has any. */
final class ChangeText implements ChangeWriter {

  private final PrintWriter out;
  private final Console console;
  private @Nullable String document;
  private @Nullable TextTable table;

  ChangeText(PrintWriter out, Console console) {
    this.out = out;
    this.console = console;
  }

  @Override
  public void write(FactChange change) {
    if (table == null || !change.fact().document().equals(document)) {
      finish();
      document = change.fact().document();
      out.println(document);
      table =
          new TextTable(
              List.of(
                  console.text("column.factChange"),
                  console.text("column.kind"),
                  console.text("column.quote"),
                  console.text("column.formerValue"),
                  console.text("column.indicator"),
                  console.text("column.period"),
                  console.text("column.place")),
              console.format());
    }
    table.row(row(change));
  }

  @Override
  public void finish() {
    if (table != null) {
      table.print(out, console.environment().width());
      out.println();
      table = null;
    }
  }

  private List<Cell> row(FactChange change) {
    FactRecord fact = change.fact();
    String type = fact.type();
    String period = fact.period();
    return List.of(
        Cell.text(console.text("factChange." + ChangeWriter.id(change))),
        Cell.text(console.text(type == null ? "kind." + fact.kind() : "type." + type)),
        Cell.text(fact.quote()),
        Cell.text(change.before() == null ? null : change.before().quote()),
        Cell.text(fact.indicator()),
        Cell.text(period == null ? null : console.format().period(period)),
        Cell.text(fact.place()));
  }
}
