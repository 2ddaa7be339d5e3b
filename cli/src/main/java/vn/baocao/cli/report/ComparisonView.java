package vn.baocao.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.compare.ComparisonQuery;
import vn.baocao.facts.compare.ComparisonTable;
import vn.baocao.facts.compare.Stated;
import vn.baocao.facts.indicator.IndicatorEntry;

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

  /**
   * Columns of one indicator in one unit: those of one table or chart.
   *
   * @param indicator its name
   * @param heading its name with the unit
   */
  public record Series(String indicator, String heading, List<Integer> columns) {

    public Series {
      columns = List.copyOf(columns);
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

  /** Whether the rows are periods. */
  public boolean isOverTime() {
    return table.query().by() == ComparisonQuery.By.PERIOD;
  }

  /** The indicators' names, each once. */
  public List<String> indicators() {
    return table.columns().stream()
        .map(column -> capitalized(column.indicator()))
        .distinct()
        .toList();
  }

  /** The columns by indicator. */
  public List<Series> series() {
    Map<String, List<Integer>> series = new LinkedHashMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      series.computeIfAbsent(named(i, ""), heading -> new ArrayList<>()).add(i);
    }
    List<Series> all = new ArrayList<>();
    series.forEach(
        (heading, columns) -> {
          String indicator = table.columns().get(columns.get(0)).indicator();
          all.add(new Series(capitalized(indicator), heading, columns));
        });
    return all;
  }

  /** Indicator with its unit, and the period or place where the column has one. */
  public String heading(int column) {
    String part = shortHeading(column);
    return named(column, part.isEmpty() ? "" : ", " + part);
  }

  private String named(int column, String part) {
    String unit = scales.get(column).unit();
    String name = capitalized(table.columns().get(column).indicator()) + part;
    return unit.isEmpty() ? name : name + " (" + unit + ")";
  }

  /** The period or place of a column; empty where it has none. */
  public String shortHeading(int column) {
    ComparisonTable.Column head = table.columns().get(column);
    String place = head.place();
    if (place != null) {
      return place;
    }
    String period = head.period();
    boolean none = period == null && table.query().statements() == ComparisonQuery.Statements.ALL;
    return none ? messages.text("compare.noPeriod") : period == null ? "" : period(period);
  }

  /** What a rank of a column means. */
  public String rankHeading(int column) {
    IndicatorEntry.Better better = table.columns().get(column).better();
    return messages.text("compare.ranked." + better.name().toLowerCase(Locale.ROOT));
  }

  private String period(String period) {
    return period.equals(ComparisonTable.NO_PERIOD)
        ? messages.text("compare.noPeriod")
        : messages.format().period(period);
  }

  /** The name of a row: a locality, or a period as this language writes it. */
  public String rowName(ComparisonTable.Row row) {
    return isOverTime() ? period(row.name()) : row.name();
  }

  /** The statements of a cell to show: the first, or those that contradict each other. */
  public List<Stated> shown(ComparisonTable.Cell cell) {
    List<Stated> stated = cell.stated();
    return cell.contradictory()
        ? stated.stream().filter(one -> one.comparability().isComparable()).toList()
        : stated.subList(0, Math.min(1, stated.size()));
  }

  /** A statement's value in the scale of its column; its quote where it cannot be converted. */
  public String value(Stated stated, int column) {
    return statements.value(stated, scales.get(column));
  }

  /** Why a statement does not compare, or how it was converted; null where it stands as it is. */
  public @Nullable String remark(Stated stated) {
    return statements.remark(stated);
  }

  /** A cell's rank among the localities. */
  public Optional<String> rankOf(ComparisonTable.Cell cell) {
    ComparisonTable.Rank rank = cell.rank();
    return rank == null
        ? Optional.empty()
        : Optional.of(messages.text("compare.rank", rank.position(), rank.of()));
  }

  /** Period, contradiction and remark of what a cell shows, as far as there are any. */
  public List<String> unrankedNotes(ComparisonTable.Cell cell, int column) {
    Stated shown = cell.shown();
    if (shown == null) {
      return List.of();
    }
    String contradiction = cell.contradictory() ? messages.text("compare.contradictory") : null;
    return Stream.of(ownPeriod(cell, column), contradiction, remark(shown))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** The period of what a cell shows, where neither its row nor its column tells it. */
  public @Nullable String ownPeriod(ComparisonTable.Cell cell, int column) {
    Stated shown = cell.shown();
    String period = shown == null ? null : shown.fact().period();
    boolean told = isOverTime() || table.columns().get(column).period() != null;
    return told || period == null ? null : period(period);
  }

  static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + text.substring(1);
  }
}
