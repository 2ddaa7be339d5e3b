package vn.baocao.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.compare.ComparisonQuery;
import vn.baocao.facts.compare.ComparisonTable;
import vn.baocao.facts.compare.Stated;

/** How the values of a comparison are put for a reader: headings, scale, remarks. */
public final class ComparisonView {

  private final ComparisonTable table;
  private final Messages messages;
  private final StatementText statements;
  private final List<UnitScale> scales = new ArrayList<>();

  public ComparisonView(ComparisonTable table, Messages messages) {
    this.table = table;
    this.messages = messages;
    this.statements = new StatementText(messages);
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      List<BigDecimal> values =
          table.rows().stream()
              .flatMap(row -> row.cells().get(column).stated().stream())
              .map(Stated::value)
              .filter(Objects::nonNull)
              .toList();
      scales.add(UnitScale.of(table.columns().get(i).unit(), values));
    }
  }

  public ComparisonTable table() {
    return table;
  }

  /** The scale of a column's values. */
  public UnitScale scale(int column) {
    return scales.get(column);
  }

  /** What the rows are. */
  public String rowHeading() {
    return messages.text("by." + table.query().by().name().toLowerCase(Locale.ROOT));
  }

  /** Indicator with its unit, and the period or place where the column has one. */
  public String heading(int column) {
    ComparisonTable.Column head = table.columns().get(column);
    String unit = scales.get(column).unit();
    StringBuilder heading = new StringBuilder(capitalized(head.indicator()));
    String period = head.period();
    String place = head.place();
    if (place != null) {
      heading.append(", ").append(place);
    }
    if (period != null) {
      heading.append(", ").append(messages.format().period(period));
    }
    return unit.isEmpty() ? heading.toString() : heading + " (" + unit + ")";
  }

  /** The name of a row: a locality, or a period as this language writes it. */
  public String rowName(ComparisonTable.Row row) {
    return switch (table.query().by()) {
      case PERIOD -> messages.format().period(row.name());
      case PROVINCE, DISTRICT, COMMUNE -> row.name();
    };
  }

  /** A statement's value in the scale of its column; its quote where it cannot be converted. */
  public String value(Stated stated, int column) {
    return statements.value(stated, scales.get(column));
  }

  /** Why a statement does not compare, or how it was converted; null where it stands as it is. */
  public @Nullable String remark(Stated stated) {
    return statements.remark(stated);
  }

  /**
   * Rank, period, contradiction and remark of a cell's first statement, as far as there are any.
   */
  public List<String> notes(ComparisonTable.Cell cell, int column) {
    Stated shown = cell.shown();
    if (shown == null) {
      return List.of();
    }
    String period = shown.fact().period();
    boolean ownPeriod =
        table.columns().get(column).period() == null
            && table.query().by() != ComparisonQuery.By.PERIOD;
    String dated = !ownPeriod || period == null ? null : messages.format().period(period);
    Integer rank = cell.rank();
    String ranked = rank == null ? null : messages.text("compare.rank", rank);
    String contradiction = cell.contradictory() ? messages.text("compare.contradictory") : null;
    return Stream.of(dated, ranked, contradiction, remark(shown))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + text.substring(1);
  }
}
