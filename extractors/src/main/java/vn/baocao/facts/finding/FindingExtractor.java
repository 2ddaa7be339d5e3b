package vn.baocao.facts.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Section;
import vn.baocao.facts.Evidence;
import vn.baocao.facts.Finding;
import vn.baocao.facts.Passage;
import vn.baocao.facts.Place;

/**
 * Finds achievements, limitations, causes, lessons and solutions, clause by clause.
 *
 * <p>A clause is a finding where its cues, the headings above it and its neighbours together weigh
 * enough: see {@code cues.txt} beside this class. Immutable; one instance serves every thread.
 */
public final class FindingExtractor {

  private static final Set<Section.Type> READ = Set.of(Section.Type.LEAD, Section.Type.BODY);

  /**
   * The findings of {@code document}, in order, without overlap.
   *
   * @param places tells the locality that a quote is about
   */
  public List<Finding> extract(
      Document document, List<Passage> passages, Function<Span, @Nullable Place> places) {
    List<Finding> findings = new ArrayList<>();
    Setting setting = new Setting(document.text());
    for (Passage passage : passages) {
      if (passage.role() == Passage.Role.SENTENCE && READ.contains(passage.section())) {
        read(document.text(), passage, setting, places, findings);
      }
    }
    return findings;
  }

  private static void read(
      String text,
      Passage passage,
      Setting setting,
      Function<Span, @Nullable Place> places,
      List<Finding> findings) {
    for (Clause clause : ClauseSplitter.split(text, passage.span())) {
      Judgement.Verdict verdict = setting.judge(passage, clause);
      if (verdict != null) {
        Evidence evidence = Evidence.of(text, clause.span(), passage.span(), verdict.rule());
        findings.add(new Finding(evidence, verdict.type(), places.apply(clause.span())));
      }
    }
  }
}
