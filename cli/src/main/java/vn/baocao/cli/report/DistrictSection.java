package vn.baocao.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.FactRecord;

/** What documents state about each locality: the indicators of the dictionary, and findings. */
public final class DistrictSection implements Section {

  private static final int MOST_NUMBERS = 10;
  private static final int MOST_FINDINGS = 2;
  private static final List<String> TYPES =
      List.of("achievement", "limitation", "cause", "lesson", "solution");
  private static final Comparator<FactRecord> LATEST =
      Comparator.comparing(
              (FactRecord fact) -> String.valueOf(fact.period()), Comparator.reverseOrder())
          .thenComparing(fact -> String.valueOf(fact.indicator()))
          .thenComparing(FactRecord::document)
          .thenComparingInt(FactRecord::start);

  private final String heading;
  private final List<FactRecord> facts;
  private final Messages messages;

  private DistrictSection(String heading, List<FactRecord> facts, Messages messages) {
    this.heading = heading;
    this.facts = List.copyOf(facts);
    this.messages = messages;
  }

  /** Adds the section to a report; facts of documents without district are left out. */
  public static void add(Report report, String heading, List<FactRecord> facts, Messages messages) {
    report.add(new DistrictSection(heading, facts, messages));
  }

  @Override
  public String heading() {
    return heading;
  }

  @Override
  public void write(Html html, EvidenceList evidence) {
    Map<String, List<FactRecord>> districts = new TreeMap<>();
    for (FactRecord fact : facts) {
      String district = fact.district();
      if (district != null) {
        String province = fact.province();
        String name = province == null ? district : district + " (" + province + ")";
        districts.computeIfAbsent(name, key -> new ArrayList<>()).add(fact);
      }
    }
    districts.forEach((name, ofDistrict) -> district(html, evidence, name, ofDistrict));
  }

  private void district(
      Html html, EvidenceList evidence, String name, List<FactRecord> ofDistrict) {
    html.element("h3", name).line();
    long numeric = ofDistrict.stream().filter(FactRecord::isNumeric).count();
    html.element(
            "p",
            messages.text("report.district", numeric, ofDistrict.size() - numeric),
            "class",
            "note")
        .line();
    numbers(html, evidence, ofDistrict);
    for (String type : TYPES) {
      findings(html, evidence, ofDistrict, type);
    }
  }

  private void numbers(Html html, EvidenceList evidence, List<FactRecord> ofDistrict) {
    List<FactRecord> shown =
        ofDistrict.stream()
            .filter(FactRecord::isNumeric)
            .filter(fact -> fact.indicatorId() != null && fact.change() == null)
            .sorted(LATEST)
            .filter(new FirstOfItsKind()::isNew)
            .limit(MOST_NUMBERS)
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    TableFrame frame =
        TableFrame.open(html)
            .words(messages.text("column.indicator"))
            .numbers(messages.text("column.value"))
            .words(messages.text("column.period"))
            .words(messages.text("column.kind"));
    frame.rows();
    for (FactRecord fact : shown) {
      String indicator = fact.indicator();
      String period = fact.period();
      html.open("tr").element("td", indicator == null ? "" : indicator);
      html.open("td", "class", "number");
      evidence.link(html, fact, fact.quote());
      html.close();
      html.element("td", period == null ? "" : messages.format().period(period), "class", "wide");
      html.element("td", messages.text("kind." + fact.kind()), "class", "wide");
      html.close().line();
    }
    frame.close();
  }

  private void findings(
      Html html, EvidenceList evidence, List<FactRecord> ofDistrict, String type) {
    List<FactRecord> shown =
        ofDistrict.stream()
            .filter(fact -> type.equals(fact.type()))
            .sorted(
                Comparator.comparing(
                        (FactRecord fact) -> String.valueOf(fact.published()),
                        Comparator.reverseOrder())
                    .thenComparing(FactRecord::document)
                    .thenComparingInt(FactRecord::start))
            .limit(MOST_FINDINGS)
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    html.element("h4", ComparisonView.capitalized(messages.text("type." + type)));
    html.open("ul", "class", "findings");
    for (FactRecord fact : shown) {
      html.open("li");
      evidence.link(html, fact, fact.quote().replaceAll("\\s+", " "));
      html.close();
    }
    html.close().line();
  }

  /** Lets a statement pass once, however many documents repeat it. */
  private static final class FirstOfItsKind {

    private record Content(
        @Nullable String indicator,
        @Nullable String period,
        @Nullable BigDecimal value,
        String kind) {}

    private final Set<Content> seen = new HashSet<>();

    boolean isNew(FactRecord fact) {
      BigDecimal value = fact.value();
      return seen.add(
          new Content(
              fact.indicatorId(),
              fact.period(),
              value == null ? null : value.stripTrailingZeros(),
              fact.kind()));
    }
  }
}
