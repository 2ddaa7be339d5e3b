package vn.baocao.corpus.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.Table;

/**
 * A text as a parser gives it: final characters, the lines, and what the format itself tells about
 * them. {@link SectionMarker} decides on the lines whose role the format leaves open.
 *
 * @param lines all lines that are not blank, in order
 */
record Draft(
    String text, List<Line> lines, List<Table> tables, Clues clues, List<ReadWarning> warnings) {

  Draft {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
    warnings = List.copyOf(warnings);
  }

  /**
   * One line of the text without its end.
   *
   * @param role what the format tells of it; null where that is nothing
   */
  record Line(Span span, Section.@Nullable Type role) {}
}
