package vn.baocao.corpus.reader;

import java.util.List;
import java.util.Locale;
import vn.baocao.corpus.Section;

/** Marks the head, the title, the signature block and the recipients of an official paper. */
final class PaperMarker {

  /** No line of a signature block or list of recipients is longer. */
  private static final int LONGEST_CLOSING = 160;

  private final List<TextLine> lines;
  private final Section.Type[] roles;
  private final PaperHead head;

  PaperMarker(List<TextLine> lines, Section.Type[] roles, PaperHead head) {
    this.lines = lines;
    this.roles = roles;
    this.head = head;
  }

  void mark() {
    for (int i = 0; i < head.typeLine(); i++) {
      boolean register = i < head.first() && DocumentNumber.labelled(lines.get(i).text()) == null;
      set(i, register ? Section.Type.FURNITURE : Section.Type.HEADER);
    }
    for (int i = head.typeLine(); i < head.titleEnd(); i++) {
      set(i, Section.Type.TITLE);
    }
    boolean closing = false;
    for (int i = head.titleEnd(); i < lines.size(); i++) {
      TextLine line = lines.get(i);
      LineCues.Cue cue = LineCues.STANDARD.of(line.text());
      if (cue == LineCues.Cue.SIGNATURE && line.isOpen()) {
        closing = true;
      } else if (closing && endsClosing(line)) {
        closing = false;
      }
      if (closing) {
        set(i, Section.Type.SIGNATURE);
      } else if (cue == LineCues.Cue.FURNITURE) {
        set(i, Section.Type.FURNITURE);
      }
    }
  }

  /** An annex, a further paper or running text follows the signature. */
  private static boolean endsClosing(TextLine line) {
    String lower = line.text().toLowerCase(Locale.ROOT);
    return line.role() == Section.Type.TABLE
        || line.text().length() > LONGEST_CLOSING
        || lower.startsWith("phụ lục")
        || lower.startsWith("danh mục")
        || lower.startsWith("biểu số")
        || (line.isUpperCase() && PaperType.opening(line.text()) != null);
  }

  private void set(int i, Section.Type role) {
    if (roles[i] == null) {
      roles[i] = role;
    }
  }
}
