package vn.baocao.facts.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;

/** A fact as tests state it; all that they leave out is what most facts have. */
record StatedFact(
    String kind,
    @Nullable String indicatorId,
    String indicator,
    String value,
    @Nullable String unit,
    String comparator,
    String measure,
    @Nullable String change,
    @Nullable String period,
    @Nullable String place,
    @Nullable String placeId,
    List<String> candidates,
    String document,
    String published,
    String sentence) {

  static StatedFact count(String indicator, String value, @Nullable String unit) {
    return new StatedFact(
        "count",
        null,
        indicator,
        value,
        unit,
        "=",
        "level",
        null,
        "2020",
        "huyện Kim Sơn",
        "376@",
        List.of(),
        "a.txt",
        "2020-12-01",
        indicator + " đạt " + value);
  }

  static StatedFact target(String indicator, String value, @Nullable String unit) {
    return count(indicator, value, unit).kind("target");
  }

  StatedFact kind(String other) {
    return with(other, indicatorId, comparator, measure, change, period, document, published);
  }

  StatedFact id(String other) {
    return with(kind, other, comparator, measure, change, period, document, published);
  }

  StatedFact comparator(String other) {
    return with(kind, indicatorId, other, measure, change, period, document, published);
  }

  StatedFact measure(String other) {
    return with(kind, indicatorId, comparator, other, change, period, document, published);
  }

  StatedFact change(String other) {
    return with(kind, indicatorId, comparator, "change", other, period, document, published);
  }

  StatedFact period(@Nullable String other) {
    return with(kind, indicatorId, comparator, measure, change, other, document, published);
  }

  StatedFact document(String other, String date) {
    return with(kind, indicatorId, comparator, measure, change, period, other, date);
  }

  private StatedFact with(
      String newKind,
      @Nullable String newId,
      String newComparator,
      String newMeasure,
      @Nullable String newChange,
      @Nullable String newPeriod,
      String newDocument,
      String date) {
    return new StatedFact(
        newKind,
        newId,
        indicator,
        value,
        unit,
        newComparator,
        newMeasure,
        newChange,
        newPeriod,
        place,
        placeId,
        candidates,
        newDocument,
        date,
        sentence);
  }

  StatedFact at(@Nullable String name, @Nullable String id, String... fitting) {
    return new StatedFact(
        kind,
        indicatorId,
        indicator,
        value,
        unit,
        comparator,
        measure,
        change,
        period,
        name,
        id,
        List.of(fitting),
        document,
        published,
        sentence);
  }

  StatedFact sentence(String other) {
    return new StatedFact(
        kind,
        indicatorId,
        indicator,
        value,
        unit,
        comparator,
        measure,
        change,
        period,
        place,
        placeId,
        candidates,
        document,
        published,
        other);
  }

  FactRecord record() {
    return new FactRecord(
        document,
        kind,
        null,
        0,
        value.length(),
        value,
        new BigDecimal(value),
        null,
        null,
        null,
        comparator,
        unit,
        indicator,
        change,
        period,
        place,
        indicatorId,
        measure,
        placeId,
        candidates,
        null,
        sentence,
        0,
        "test",
        List.of(),
        published,
        null,
        null);
  }
}
