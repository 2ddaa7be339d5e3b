package vn.baocao.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.compare.Stated;
import vn.baocao.facts.compare.TargetTable;

/** How a target and what became of it are put for a reader. */
public final class TargetView {

  private final TargetTable.Row row;
  private final Messages messages;
  private final UnitScale scale;
  private final StatementText values;

  public TargetView(TargetTable.Row row, Messages messages) {
    this.row = row;
    this.messages = messages;
    List<BigDecimal> all = new ArrayList<>();
    for (List<Stated> stated : List.of(row.targets(), row.results())) {
      for (Stated one : stated) {
        BigDecimal value = one.value();
        if (value != null) {
          all.add(value);
        }
      }
    }
    this.scale = UnitScale.of(row.unit(), all);
    this.values = new StatementText(messages);
  }

  public String place() {
    String place = row.place();
    return place == null ? "" : place;
  }

  /** The indicator with the unit of the row. */
  public String indicator() {
    String name = ComparisonView.capitalized(row.indicator());
    return scale.unit().isEmpty() ? name : name + " (" + scale.unit() + ")";
  }

  public String deadline() {
    String deadline = row.deadline();
    String shown = deadline == null ? "" : messages.format().period(deadline);
    return switch (row.pace()) {
      case ONCE -> shown;
      case EACH_YEAR -> messages.text("targets.yearly", shown);
      case YEARLY_AVERAGE -> messages.text("targets.average", shown);
    };
  }

  public String outcome() {
    return messages.text("outcome." + row.outcome().name().toLowerCase(Locale.ROOT));
  }

  public String target() {
    return value(row.target());
  }

  /** A value of the row in its scale. */
  public String value(Stated stated) {
    return values.value(stated, scale);
  }

  /** The scale of the row's values. */
  public UnitScale scale() {
    return scale;
  }

  /** When a result holds and, where it does not compare, why. */
  public String note(Stated stated) {
    String period = stated.fact().period();
    String shown = period == null ? "" : messages.format().period(period);
    String remark = values.remark(stated);
    return remark == null ? shown : shown + (shown.isEmpty() ? "" : "; ") + remark;
  }

  /** Why a statement does not compare, or how it was converted; null where it stands as it is. */
  public @Nullable String remark(Stated stated) {
    return values.remark(stated);
  }

  /** The places that were divided before a deadline, and between which units. */
  public static List<String> divisions(TargetTable table, Messages messages) {
    return table.rows().stream()
        .map(row -> new TargetView(row, messages))
        .flatMap(view -> view.division().map(units -> view.place() + ": " + units).stream())
        .distinct()
        .toList();
  }

  private Optional<String> division() {
    List<String> units = row.dividedBetween();
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.text("targets.divided", String.join(", ", units)));
  }

  /** What is to be said about the row: of the result that it shows, and of the place. */
  public List<String> remarks() {
    Stated result = result();
    Stream<String> ofResult = result == null ? Stream.of() : Stream.ofNullable(remark(result));
    return Stream.concat(ofResult, division().stream()).toList();
  }

  /**
   * The results to show: those that decide, else the last that compares, as far as there is one.
   */
  public List<Stated> shown() {
    Stated result = result();
    return row.decisive().isEmpty() && result != null ? List.of(result) : row.decisive();
  }

  /**
   * The result to show first: the last that decides, else the last that compares; null where there
   * is none.
   */
  public @Nullable Stated result() {
    if (!row.decisive().isEmpty()) {
      return row.decisive().getLast();
    }
    return row.results().reversed().stream()
        .filter(stated -> stated.comparability().isComparable())
        .findFirst()
        .orElse(null);
  }
}
