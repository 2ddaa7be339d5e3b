package vn.baocao.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;

/**
 * A fact as it leaves the program: the record contract of the annotation guideline, then the
 * further fields. Offsets are <em>code points</em> of the document's NFC text.
 *
 * @param document path of the document
 * @param kind {@code target}, {@code count} or {@code finding}
 * @param type of a finding, else null
 * @param value null for a finding
 * @param comparator sign of {@link Quantity.Bound}; null for a finding
 * @param sentence the sentence (or table cell) around the quote, as it stands
 * @param warnings ids of {@link FactWarning}
 * @param published date of the document
 * @param province of the document
 * @param district of the document
 */
public record FactRecord(
    String document,
    String kind,
    @Nullable String type,
    int start,
    int end,
    String quote,
    @Nullable BigDecimal value,
    @Nullable BigDecimal valueHigh,
    @Nullable BigDecimal of,
    @Nullable BigDecimal from,
    @Nullable String comparator,
    @Nullable String unit,
    @Nullable String indicator,
    @Nullable String change,
    @Nullable String period,
    @Nullable String place,
    @Nullable String indicatorId,
    @Nullable String measure,
    @Nullable String placeId,
    List<String> placeCandidates,
    @Nullable String status,
    String sentence,
    int sentenceStart,
    String rule,
    List<String> warnings,
    @Nullable String published,
    @Nullable String province,
    @Nullable String district) {

  public FactRecord {
    placeCandidates = List.copyOf(placeCandidates);
    warnings = List.copyOf(warnings);
  }

  /** Whether this is a target or a count. */
  public boolean isNumeric() {
    return value != null;
  }

  /**
   * The record of a fact of {@code document}.
   *
   * @param points of the document's text
   */
  public static FactRecord of(Fact fact, Document document, CodePoints points) {
    return switch (fact) {
      case Target target -> numeric("target", target.statement(), document, points);
      case Count count -> numeric("count", count.statement(), document, points);
      case Finding finding -> finding(finding, document, points);
    };
  }

  private static FactRecord numeric(
      String kind, Statement statement, Document document, CodePoints points) {
    Evidence evidence = statement.evidence();
    Quantity quantity = statement.quantity();
    Indicator indicator = statement.indicator();
    Change change = statement.change();
    Period period = statement.period();
    Place place = statement.place();
    Status status = statement.status();
    Metadata metadata = document.metadata();
    return new FactRecord(
        document.path(),
        kind,
        null,
        points.fromUtf16(evidence.span().start()),
        points.fromUtf16(evidence.span().end()),
        evidence.quote(),
        quantity.value(),
        quantity.high(),
        quantity.of(),
        quantity.from(),
        quantity.bound().symbol(),
        quantity.unit(),
        indicator == null ? null : indicator.text(),
        change == null ? null : change.id(),
        period == null ? null : period.value(),
        place == null ? null : place.name(),
        indicator == null ? null : indicator.id(),
        statement.measure().id(),
        place == null ? null : place.id(),
        place == null ? List.of() : place.candidates(),
        status == null ? null : status.id(),
        evidence.sentence().of(document.text()),
        points.fromUtf16(evidence.sentence().start()),
        evidence.rule(),
        statement.warnings().stream().map(FactWarning::id).toList(),
        metadata.published(),
        metadata.province(),
        metadata.district());
  }

  private static FactRecord finding(Finding finding, Document document, CodePoints points) {
    Evidence evidence = finding.evidence();
    Place place = finding.place();
    Metadata metadata = document.metadata();
    return new FactRecord(
        document.path(),
        "finding",
        finding.type().id(),
        points.fromUtf16(evidence.span().start()),
        points.fromUtf16(evidence.span().end()),
        evidence.quote(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        place == null ? null : place.name(),
        null,
        null,
        place == null ? null : place.id(),
        place == null ? List.of() : place.candidates(),
        null,
        evidence.sentence().of(document.text()),
        points.fromUtf16(evidence.sentence().start()),
        evidence.rule(),
        List.of(),
        metadata.published(),
        metadata.province(),
        metadata.district());
  }
}
