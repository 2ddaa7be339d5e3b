package vn.baocao.facts;

import java.util.List;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Section;

/**
 * One sentence or heading with its setting: what {@link FactExtractor}'s steps read.
 *
 * @param span in {@code Document.text()}, without the list marker before it ({@code 1.}, {@code
 *     a)}, {@code -}); may hold line ends where the source breaks its lines
 * @param section the type of the section that holds it
 * @param paragraph number of its paragraph in the document, from 0
 * @param headings spans of what stands above it, outermost first: headings, the sentence that leads
 *     in a list ({@code … một số hạn chế:}) and the label at the head of its own paragraph ({@code
 *     Hạn chế: …}, without the colon)
 */
public record Passage(
    Span span, Section.Type section, Role role, int paragraph, List<Span> headings) {

  public Passage {
    headings = List.copyOf(headings);
  }

  /** What a passage is in its document. */
  public enum Role {
    SENTENCE,
    /** A heading or title, on lines of its own. */
    HEADING
  }
}
