package vn.baocao.facts.numeric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Table;
import vn.baocao.facts.Change;
import vn.baocao.facts.Count;
import vn.baocao.facts.Evidence;
import vn.baocao.facts.FactWarning;
import vn.baocao.facts.Indicator;
import vn.baocao.facts.Measure;
import vn.baocao.facts.NumericFact;
import vn.baocao.facts.Period;
import vn.baocao.facts.Place;
import vn.baocao.facts.Quantity;
import vn.baocao.facts.Statement;
import vn.baocao.facts.Target;
import vn.baocao.facts.indicator.IndicatorDictionary;
import vn.baocao.facts.indicator.IndicatorEntry;
import vn.baocao.facts.numeric.KindRules.Kind;
import vn.baocao.facts.period.DocumentTime;
import vn.baocao.facts.quantity.CellQuantity;
import vn.baocao.facts.quantity.UnitName;
import vn.baocao.facts.rule.Lexemes;

/**
 * Reads the numeric facts of a table: every cell with a value is one, its indicator the heading of
 * its row (of its column, where rows are localities); kind, period, unit and measure come from the
 * headings of the column, else of the row, else from what stands above the table.
 */
final class TableReader {

  private final String text;
  private final DocumentTime time;
  private final IndicatorDictionary dictionary;
  private final Function<Span, @Nullable Place> places;

  TableReader(
      String text,
      DocumentTime time,
      IndicatorDictionary dictionary,
      Function<Span, @Nullable Place> places) {
    this.text = text;
    this.time = time;
    this.dictionary = dictionary;
    this.places = places;
  }

  /**
   * The facts of {@code table}, row by row.
   *
   * @param above what stands above the table, outermost first: headings, the line before it
   */
  List<NumericFact> read(Table table, List<Span> above) {
    TableGrid grid = TableGrid.of(text, table);
    if (grid == null || grid.headRows() == grid.rows()) {
      return List.of();
    }
    TableSetting setting = TableSetting.of(text, above, time);
    List<ColumnHead> heads = TableColumns.of(text, grid, time);
    List<NumericFact> facts = new ArrayList<>();
    for (int row = grid.headRows(); row < grid.rows(); row++) {
      RowHead rowHead = RowHead.of(text, grid, row, heads, places);
      for (int column = rowHead.firstValue(); column < grid.columns(); column++) {
        if (heads.get(column).role() == ColumnHead.Role.VALUES && grid.begins(row, column)) {
          NumericFact fact = fact(grid, row, column, heads.get(column), rowHead, setting);
          if (fact != null) {
            facts.add(fact);
          }
        }
      }
    }
    return facts;
  }

  private @Nullable NumericFact fact(
      TableGrid grid, int row, int column, ColumnHead head, RowHead rowHead, TableSetting setting) {
    Span content = grid.content(row, column);
    CellQuantity cell = content == null ? null : CellQuantity.read(Lexemes.of(text, content));
    Span name = rowHead.locality() ? head.name() : rowHead.name();
    name = name == null ? head.name() : name;
    if (content == null || cell == null || name == null) {
      return null;
    }
    Quantity quantity = quantity(cell, head, rowHead, setting);
    boolean changes = head.measure() == Measure.CHANGE;
    Change change = !changes ? null : cell.negative() ? Change.DECREASE : Change.INCREASE;
    IndicatorEntry entry = dictionary.link(name.of(text), quantity.unit());
    List<FactWarning> warnings = new ArrayList<>(cell.warnings());
    boolean level = head.measure() == Measure.LEVEL;
    if (entry != null && level && !entry.isPlausible(quantity.value(), quantity.unit())) {
      warnings.add(FactWarning.OUT_OF_BAND);
    }
    Measure measure = quantity.of() != null && level ? Measure.PART_OF_WHOLE : head.measure();
    Statement statement =
        new Statement(
            Evidence.of(text, cell.span(), content, "table.cell"),
            quantity,
            new Indicator(name.of(text), entry == null ? null : entry.id()),
            change,
            measure,
            period(head, rowHead, setting),
            places.apply(cell.span()),
            null,
            warnings);
    Kind kind = head.kind() != null ? head.kind() : setting.kind();
    return kind == Kind.AIM ? new Target(statement) : new Count(statement);
  }

  private @Nullable Period period(ColumnHead head, RowHead rowHead, TableSetting setting) {
    if (head.period() != null) {
      return head.period();
    }
    Period period = rowHead.period() != null ? rowHead.period() : setting.period();
    if (!head.wholeYear()) {
      return period;
    }
    boolean part = period != null && period.value().indexOf('-') == 4;
    return part && period != null
        ? new Period(period.value().substring(0, 4))
        : period == null ? time.thisYear() : period;
  }

  /** The cell's quantity in the unit that it, its column, its row or the table states. */
  private static Quantity quantity(
      CellQuantity cell, ColumnHead head, RowHead rowHead, TableSetting setting) {
    Quantity bare = cell.quantity();
    if (bare.unit() != null || cell.counts()) {
      return bare;
    }
    UnitName unit = head.unit();
    unit = unit == null ? rowHead.unit() : unit;
    unit = unit == null ? setting.unit() : unit;
    unit = unit == null ? rowHead.counted() : unit;
    return unit == null ? bare : scaled(bare, unit);
  }

  private static Quantity scaled(Quantity bare, UnitName unit) {
    return new Quantity(
        times(bare.value(), unit),
        bare.high() == null ? null : times(bare.high(), unit),
        bare.of() == null ? null : times(bare.of(), unit),
        null,
        bare.bound(),
        unit.unit().orElse(null));
  }

  private static BigDecimal times(BigDecimal value, UnitName unit) {
    BigDecimal product = value.multiply(unit.factor()).stripTrailingZeros();
    return product.scale() < 0 ? product.setScale(0) : product;
  }
}
