package vn.baocao.facts;

import java.util.List;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Section;

/**
 * One sentence with its setting: what {@link FactExtractor}'s steps read.
 *
 * @param span in {@code Document.text()}
 * @param section the type of the section that holds it
 * @param paragraph number of its paragraph in the document, from 0
 * @param headings spans of the headings above it, outermost first
 */
public record Passage(Span span, Section.Type section, int paragraph, List<Span> headings) {

  public Passage {
    headings = List.copyOf(headings);
  }
}
