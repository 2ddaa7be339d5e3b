package vn.baocao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.Sheet;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.FactRecord;

/**
 * Facts as rows: first the eight columns that staff fill in by hand today (district, indicator,
 * value, unit, period, kind, sentence, document), then what else a fact holds.
 */
final class FactSheet {

  private static final List<String> COLUMNS =
      List.of(
          "district",
          "indicator",
          "value",
          "unit",
          "period",
          "kind",
          "sentence",
          "document",
          "type",
          "quote",
          "comparator",
          "valueHigh",
          "of",
          "from",
          "change",
          "place",
          "province",
          "published",
          "measure",
          "status",
          "start",
          "end",
          "rule",
          "warnings");
  private static final List<Integer> WIDTHS =
      List.of(
          16, 34, 16, 14, 12, 11, 70, 34, 13, 24, 9, 14, 14, 14, 10, 22, 14, 12, 14, 12, 8, 8, 22,
          22);
  private static final List<String> DISTRICT_WORDS =
      List.of("huyện ", "thị xã ", "thành phố ", "quận ", "tp. ", "tp ", "tx. ", "tx ");

  private final Messages messages;

  FactSheet(Messages messages) {
    this.messages = messages;
  }

  Sheet sheet(String nameKey) {
    List<String> headings = COLUMNS.stream().map(c -> messages.text("column." + c)).toList();
    return new Sheet(messages.text(nameKey), headings, WIDTHS);
  }

  List<Cell> row(FactRecord fact) {
    List<Cell> row = new ArrayList<>(COLUMNS.size());
    row.add(Cell.text(district(fact)));
    row.add(Cell.text(fact.indicator()));
    row.add(Cell.number(fact.value()));
    row.add(Cell.text(fact.unit()));
    row.add(Cell.text(fact.period()));
    row.add(Cell.text(kind(fact)));
    row.add(Cell.text(fact.sentence()));
    row.add(StatementSheet.link(fact.document()));
    row.add(fact.type() == null ? Cell.EMPTY : Cell.text(messages.text("type." + fact.type())));
    row.add(Cell.text(fact.quote()));
    row.add(Cell.text(fact.comparator()));
    row.add(Cell.number(fact.valueHigh()));
    row.add(Cell.number(fact.of()));
    row.add(Cell.number(fact.from()));
    row.add(named("change.", fact.change()));
    row.add(Cell.text(fact.place()));
    row.add(Cell.text(fact.province()));
    row.add(Cell.text(fact.published()));
    row.add(named("measure.", fact.measure()));
    row.add(named("status.", fact.status()));
    row.add(Cell.number(fact.start()));
    row.add(Cell.number(fact.end()));
    row.add(Cell.text(fact.rule()));
    row.add(Cell.text(String.join(", ", fact.warnings())));
    return row;
  }

  private Cell named(String prefix, @Nullable String id) {
    return id == null ? Cell.EMPTY : Cell.text(messages.text(prefix + id));
  }

  String kind(FactRecord fact) {
    return messages.text("kind." + fact.kind());
  }

  /** The district that the fact is about, where its place is one; else the document's. */
  static @Nullable String district(FactRecord fact) {
    String place = fact.place();
    if (place != null) {
      String lower = place.toLowerCase(Locale.ROOT);
      for (String word : DISTRICT_WORDS) {
        if (lower.startsWith(word)) {
          return place.substring(word.length());
        }
      }
    }
    return fact.district();
  }
}
