package vn.baocao.facts;

import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Section;

/** Tells a heading from a short paragraph or an item of a list. */
final class HeadingLine {

  private static final int MOST_SYLLABLES = 25;
  private static final int MOST_SYLLABLES_UNMARKED = 22;

  private HeadingLine() {}

  /**
   * Whether {@code paragraph} heads what follows it.
   *
   * @param next null at the document's end, where nothing is headed
   */
  static boolean is(String text, Paragraph paragraph, @Nullable Paragraph next) {
    if (paragraph.section() == Section.Type.TITLE) {
      return true;
    }
    Span content = paragraph.content();
    if (next == null || !mayHead(paragraph) || content.isEmpty()) {
      return false;
    }
    return switch (paragraph.marker().level()) {
      case Marker.PART -> true;
      case Marker.DASH, Marker.PLUS, Marker.BULLET -> false;
      case Marker.NONE ->
          isPhrase(text, content, MOST_SYLLABLES_UNMARKED)
              && Character.isUpperCase(text.charAt(content.start()))
              && !isCaption(text, content);
      default -> isPhrase(text, content, MOST_SYLLABLES);
    };
  }

  static int level(String text, Paragraph paragraph) {
    int level = paragraph.marker().level();
    if (level != Marker.NONE) {
      return level;
    }
    return isCapitals(text, paragraph.content()) ? Marker.CAPITALS : Marker.UNMARKED_HEADING;
  }

  /** Running text; in the head of a paper only what is numbered. */
  private static boolean mayHead(Paragraph paragraph) {
    return switch (paragraph.section()) {
      case BODY, LEAD -> true;
      case HEADER -> paragraph.marker().level() <= Marker.LETTER;
      default -> false;
    };
  }

  /** No sentence: short and without a stop at its end. A colon may end it. */
  private static boolean isPhrase(String text, Span line, int mostSyllables) {
    char last = text.charAt(line.end() - 1);
    if (".;,!?…".indexOf(last) >= 0) {
      return false;
    }
    int syllables = 1;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        syllables++;
      } else if (c == ';' || (c == ':' && i < line.end() - 1)) {
        return false;
      }
    }
    return syllables <= mostSyllables && (last != ':' || syllables <= mostSyllables / 2);
  }

  /** "… Ảnh: Xuân Hoàng", "(Ảnh Xuân Hoàng)". */
  private static boolean isCaption(String text, Span line) {
    return line.of(text).contains("Ảnh");
  }

  private static boolean isCapitals(String text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
