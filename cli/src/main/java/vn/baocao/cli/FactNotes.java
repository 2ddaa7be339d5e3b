package vn.baocao.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;

/** The facts of a marked text, one numbered line each. */
final class FactNotes {

  private final List<FactRecord> facts;
  private final Console console;

  FactNotes(List<FactRecord> facts, Console console) {
    this.facts = facts;
    this.console = console;
  }

  void print(PrintWriter out) {
    for (int i = 0; i < facts.size(); i++) {
      out.println("⟨" + (i + 1) + "⟩ " + line(facts.get(i)));
    }
  }

  private String line(FactRecord fact) {
    List<@Nullable String> parts = new ArrayList<>();
    String type = fact.type();
    parts.add(console.text(type == null ? "kind." + fact.kind() : "type." + type));
    parts.add(fact.indicator());
    parts.add(fact.isNumeric() ? value(fact) : null);
    String period = fact.period();
    parts.add(period == null ? null : console.format().period(period));
    parts.add(fact.place());
    for (String warning : fact.warnings()) {
      parts.add(console.text("warning." + warning));
    }
    return String.join(" · ", parts.stream().flatMap(Stream::ofNullable).toList());
  }

  private String value(FactRecord fact) {
    return new FactValue(fact, console.messages()).text();
  }
}
