package vn.baocao.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.report.ComparisonSection;
import vn.baocao.cli.report.DistrictSection;
import vn.baocao.cli.report.Report;
import vn.baocao.cli.report.SearchSection;
import vn.baocao.cli.report.TargetSection;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.Comparison;
import vn.baocao.facts.compare.ComparisonQuery;
import vn.baocao.facts.compare.TargetQuery;
import vn.baocao.facts.indicator.IndicatorDictionary;
import vn.baocao.index.IndexStatus;
import vn.baocao.search.FactQuery;
import vn.baocao.search.SearchQuery;
import vn.baocao.search.Searcher;

/** The report of the demo: what the sample corpus states, compared, followed and searched. */
final class DemoReport {

  private static final int HITS = 3;

  private final Searcher searcher;
  private final Messages messages;

  DemoReport(Searcher searcher, Console console) {
    this.searcher = searcher;
    this.messages = console.messages();
  }

  /**
   * The whole page.
   *
   * @param period in which districts are compared
   */
  String html(List<String> indicators, String period, List<String> queries) throws Exception {
    List<FactRecord> facts = searcher.facts(FactQuery.ALL);
    Comparison comparison = new Comparison(IndicatorDictionary.get());
    Report report =
        new Report(messages, messages.text("report.demo"), messages.text("report.demo.lead"));
    tiles(report);
    ComparisonSection.add(
        report,
        messages.text("report.byDistrict", period),
        comparison.table(query(indicators, ComparisonQuery.By.DISTRICT, period), facts),
        messages);
    ComparisonSection.add(
        report,
        messages.text("report.byPeriod"),
        comparison.table(query(indicators, ComparisonQuery.By.PERIOD, null), facts),
        messages);
    TargetSection.add(
        report,
        messages.text("report.targets"),
        comparison.targets(new TargetQuery(null, indicators, null), facts),
        messages);
    DistrictSection.add(report, messages.text("report.districts"), facts, messages);
    SearchSection search = SearchSection.add(report, messages.text("report.search"), messages);
    for (String query : queries) {
      SearchQuery first = SearchQuery.of(query);
      search.answer("baocao search '" + query + "'", searcher.search(limited(first)));
    }
    return report.html();
  }

  private void tiles(Report report) throws Exception {
    IndexStatus status = searcher.status();
    report.tile(status.documents(), messages.text("report.tile.documents"));
    report.tile(status.targets(), messages.text("report.tile.targets"));
    report.tile(status.counts(), messages.text("report.tile.counts"));
    report.tile(status.findings(), messages.text("report.tile.findings"));
  }

  private static ComparisonQuery query(
      List<String> indicators, ComparisonQuery.By by, @Nullable String period) {
    return new ComparisonQuery(
        indicators,
        by,
        null,
        null,
        period,
        ComparisonQuery.Kind.COUNT,
        ComparisonQuery.Statements.COMMON);
  }

  private static SearchQuery limited(SearchQuery query) {
    return new SearchQuery(query.text(), null, null, null, null, null, null, HITS, 0, query.sort());
  }
}
