package vn.baocao.facts.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.compare.ComparisonTable.Cell;
import vn.baocao.facts.compare.ComparisonTable.Rank;
import vn.baocao.facts.indicator.IndicatorEntry.Better;

/** Ranks the localities of one period by one indicator, where one way is better. */
final class Ranking {

  private final List<Cell> cells;
  private final Comparator<BigDecimal> order;

  /** The best value of each cell; absent where it has none to compare. */
  private final List<Optional<BigDecimal>> best;

  private Ranking(List<Cell> cells, Better better) {
    this.cells = cells;
    this.order = better == Better.UP ? Comparator.reverseOrder() : Comparator.naturalOrder();
    this.best = cells.stream().map(cell -> values(cell).stream().min(order)).toList();
  }

  /**
   * The same cells with their ranks, where at least two compare.
   *
   * @param cells one a locality
   */
  static List<Cell> rank(List<Cell> cells, Better better) {
    return better == Better.NEITHER ? cells : new Ranking(cells, better).ranked();
  }

  private List<Cell> ranked() {
    int of = (int) best.stream().filter(Optional::isPresent).count();
    if (of < 2) {
      return cells;
    }
    List<Cell> ranked = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Integer position = position(i);
      ranked.add(cells.get(i).ranked(position == null ? null : new Rank(position, of)));
    }
    return ranked;
  }

  /** Null where the values of a cell would stand at different ranks. */
  private @Nullable Integer position(int own) {
    Set<Integer> positions = new HashSet<>();
    for (BigDecimal value : values(cells.get(own))) {
      int better = 0;
      for (int i = 0; i < best.size(); i++) {
        boolean ahead = best.get(i).map(other -> order.compare(other, value) < 0).orElse(false);
        better += ahead && i != own ? 1 : 0;
      }
      positions.add(better + 1);
    }
    return positions.size() == 1 ? positions.iterator().next() : null;
  }

  /** The comparable values of a cell; none of a range. */
  private static List<BigDecimal> values(Cell cell) {
    List<BigDecimal> values = new ArrayList<>();
    for (Stated stated : cell.stated()) {
      BigDecimal value = stated.value();
      if (value != null && stated.valueHigh() == null && stated.comparability().isComparable()) {
        values.add(value);
      }
    }
    return values;
  }
}
