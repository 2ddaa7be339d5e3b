package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Section;

/** Gives each line of a draft its role and joins neighbours of one role into sections. */
final class SectionMarker {

  /**
   * What marking found.
   *
   * @param lines as they were marked
   * @param roles one a line
   * @param paper the head, where the draft is an official paper
   * @param title index of the title line of a news report; -1 where there is none
   */
  record Marked(
      List<TextLine> lines, List<Section.Type> roles, @Nullable PaperHead paper, int title) {

    Marked {
      lines = List.copyOf(lines);
      roles = List.copyOf(roles);
    }

    /** Sections over all of the text but white space. */
    List<Section> sections() {
      List<Section> sections = new ArrayList<>();
      int from = 0;
      for (int i = 1; i <= roles.size(); i++) {
        if (i == roles.size() || !joins(i)) {
          Span span = new Span(lines.get(from).span().start(), lines.get(i - 1).span().end());
          sections.add(new Section(roles.get(from), span));
          from = i;
        }
      }
      return sections;
    }

    /** Tables and captions stand for themselves; other neighbours of one role are one section. */
    private boolean joins(int i) {
      Section.Type role = roles.get(i);
      return role == roles.get(i - 1) && role != Section.Type.TABLE && role != Section.Type.CAPTION;
    }
  }

  private SectionMarker() {}

  static Marked mark(Draft draft) {
    List<TextLine> lines = TextLine.of(draft);
    Section.Type[] roles = new Section.Type[lines.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = lines.get(i).role();
    }
    boolean marked = lines.stream().anyMatch(line -> line.role() == Section.Type.TITLE);
    PaperHead paper = marked ? null : PaperHead.find(lines);
    int title = -1;
    if (paper != null) {
      new PaperMarker(lines, roles, paper).mark();
    } else {
      title = new NewsMarker(draft, lines, roles).mark();
    }
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == null) {
        roles[i] = Section.Type.BODY;
      }
    }
    return new Marked(lines, List.of(roles), paper, title);
  }
}
