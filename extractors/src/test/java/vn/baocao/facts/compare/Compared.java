package vn.baocao.facts.compare;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static vn.baocao.facts.compare.StatedFact.count;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.Comparability.Reason;
import vn.baocao.facts.compare.ComparisonQuery.By;
import vn.baocao.facts.compare.ComparisonQuery.Kind;
import vn.baocao.facts.compare.ComparisonQuery.Statements;
import vn.baocao.facts.compare.ComparisonTable.Cell;
import vn.baocao.facts.compare.ComparisonTable.Rank;
import vn.baocao.facts.compare.ComparisonTable.Row;
import vn.baocao.facts.indicator.IndicatorDictionary;

/** A table of stated facts, as tests ask for it and look at it; its first column where they do. */
record Compared(ComparisonTable table) {

  static final String INCOME = "thu nhập bình quân đầu người";
  static final String POVERTY = "tỷ lệ hộ nghèo";

  static StatedFact income(String value, String unit) {
    return count(INCOME, value, unit).id("income_per_capita");
  }

  static StatedFact poverty(String value) {
    return count(POVERTY, value, "%").id("poverty_rate");
  }

  static StatedFact tanKy(StatedFact fact) {
    return fact.at("huyện Tân Kỳ", "423@");
  }

  static StatedFact bachThong(StatedFact fact) {
    return fact.at("huyện Bạch Thông", "063@");
  }

  /** Districts by one indicator. */
  static Compared districts(Statements statements, String indicator, StatedFact... facts) {
    return of(query(indicator, By.DISTRICT).statements(statements), facts);
  }

  static Asked query(String indicator, By by) {
    return new Asked(List.of(indicator), by, null, null, null, Statements.COMMON);
  }

  static Compared of(Asked asked, StatedFact... facts) {
    return new Compared(
        new Comparison(IndicatorDictionary.get()).table(asked.query(), records(facts)));
  }

  static List<FactRecord> records(StatedFact... facts) {
    return Arrays.stream(facts).map(StatedFact::record).toList();
  }

  /** A query as tests vary it. */
  record Asked(
      List<String> indicators,
      By by,
      vn.baocao.corpus.gazetteer.AdministrativeUnit.@Nullable Level level,
      @Nullable AskedPlace place,
      @Nullable String period,
      Statements statements) {

    Asked statements(Statements other) {
      return new Asked(indicators, by, level, place, period, other);
    }

    Asked place(AskedPlace other) {
      return new Asked(indicators, by, level, other, period, statements);
    }

    Asked place(String other) {
      return place(AskedPlace.named(other));
    }

    Asked level(vn.baocao.corpus.gazetteer.AdministrativeUnit.Level other) {
      return new Asked(indicators, by, other, place, period, statements);
    }

    Asked period(String other) {
      return new Asked(indicators, by, level, place, other, statements);
    }

    Asked and(String indicator) {
      List<String> all = new java.util.ArrayList<>(indicators);
      all.add(indicator);
      return new Asked(all, by, level, place, period, statements);
    }

    ComparisonQuery query() {
      return new ComparisonQuery(indicators, by, level, place, period, Kind.COUNT, statements);
    }
  }

  List<String> names() {
    return table.rows().stream().map(Row::name).toList();
  }

  List<@Nullable String> places() {
    return table.columns().stream().<@Nullable String>map(c -> c.place()).toList();
  }

  List<@Nullable String> periods() {
    return table.columns().stream().<@Nullable String>map(c -> c.period()).toList();
  }

  /** The first column's cell of a row. */
  Cell cell(String name) {
    return table.rows().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not one of " + names()))
        .cells()
        .get(0);
  }

  @Nullable Integer rank(String name) {
    Rank rank = cell(name).rank();
    return rank == null ? null : rank.position();
  }

  Stated shown(String name) {
    Stated shown = cell(name).shown();
    assertNotNull(shown);
    return shown;
  }

  static @Nullable Reason reason(Stated stated) {
    return stated.comparability() instanceof Comparability.Refused refused
        ? refused.reason()
        : null;
  }
}
