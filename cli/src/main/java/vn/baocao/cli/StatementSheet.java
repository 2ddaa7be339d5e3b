package vn.baocao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.Sheet;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.FactJson;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.Comparability;
import vn.baocao.facts.compare.ConversionStep;
import vn.baocao.facts.compare.Stated;

/** Statements of comparisons as rows of an evidence sheet and as JSON. */
final class StatementSheet {

  private static final List<String> COLUMNS =
      List.of(
          "row",
          "indicator",
          "value",
          "valueHigh",
          "unit",
          "period",
          "comparability",
          "quote",
          "sentence",
          "document",
          "published",
          "province",
          "district");
  private static final List<Integer> WIDTHS =
      List.of(24, 32, 16, 14, 16, 12, 24, 24, 70, 34, 12, 14, 16);

  private final Messages messages;

  StatementSheet(Messages messages) {
    this.messages = messages;
  }

  Sheet sheet() {
    List<String> headings = COLUMNS.stream().map(c -> messages.text("column." + c)).toList();
    return new Sheet(messages.text("sheet.evidence"), headings, WIDTHS);
  }

  /**
   * A row.
   *
   * @param row name of the locality or period
   * @param unit of the value
   * @param remark why it does not compare or how it was converted
   */
  List<Cell> row(
      String row, String indicator, @Nullable String unit, Stated stated, @Nullable String remark) {
    FactRecord fact = stated.fact();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(row));
    cells.add(Cell.text(indicator));
    BigDecimal value = stated.value();
    cells.add(Cell.number(value == null ? fact.value() : value));
    cells.add(Cell.number(stated.valueHigh()));
    cells.add(Cell.text(value == null ? fact.unit() : unit));
    cells.add(Cell.text(fact.period()));
    cells.add(Cell.text(remark == null ? messages.text("compare.comparable") : remark));
    cells.add(Cell.text(fact.quote()));
    cells.add(Cell.text(fact.sentence()));
    cells.add(link(fact.document()));
    cells.add(Cell.text(fact.published()));
    cells.add(Cell.text(fact.province()));
    cells.add(Cell.text(fact.district()));
    return cells;
  }

  /** A link to the file, also where the document is a member of it. */
  static Cell link(String document) {
    int member = document.indexOf("!/");
    String file = member < 0 ? document : document.substring(0, member);
    return file.equals(DocumentRun.STDIN)
        ? Cell.text(document)
        : new Cell.Link(document, Path.of(file).toUri().toString());
  }

  /** A field that holds the statements. */
  static void json(JsonGenerator json, String name, List<Stated> statements) throws IOException {
    json.writeArrayFieldStart(name);
    for (Stated stated : statements) {
      json(json, stated);
    }
    json.writeEndArray();
  }

  private static void json(JsonGenerator json, Stated stated) throws IOException {
    json.writeStartObject();
    number(json, "value", stated.value());
    number(json, "valueHigh", stated.valueHigh());
    switch (stated.comparability()) {
      case Comparability.Direct direct -> json.writeStringField("comparability", "comparable");
      case Comparability.Converted converted -> {
        json.writeStringField("comparability", "converted");
        steps(json, converted.steps());
      }
      case Comparability.Followed followed -> {
        json.writeStringField("comparability", "followed");
        json.writeStringField("into", followed.into());
        steps(json, followed.steps());
      }
      case Comparability.Refused refused -> {
        json.writeStringField("comparability", "not_comparable");
        json.writeStringField("reason", refused.reason().name().toLowerCase(Locale.ROOT));
        Json.text(json, "detail", refused.detail());
      }
    }
    json.writeFieldName("fact");
    FactJson.write(stated.fact(), json);
    if (!stated.repeats().isEmpty()) {
      json.writeNumberField("repeats", stated.repeats().size());
    }
    json.writeEndObject();
  }

  private static void steps(JsonGenerator json, List<ConversionStep> steps) throws IOException {
    json.writeArrayFieldStart("steps");
    for (ConversionStep step : steps) {
      json.writeStartObject();
      json.writeStringField("from", step.from());
      json.writeStringField("to", step.to());
      number(json, "factor", step.factor());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, String name, @Nullable BigDecimal value)
      throws IOException {
    if (value != null) {
      json.writeNumberField(name, value);
    }
  }
}
