package vn.baocao.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a document's text that matches, as it stands there.
 *
 * @param start of this snippet, in code points of the document's text
 * @param pieces its text, cut where a match begins or ends; joined they are the text exactly
 */
public record Snippet(int start, List<Piece> pieces) {

  /**
   * A stretch of text.
   *
   * @param match whether it answers the query
   */
  public record Piece(String text, boolean match) {}

  /** A match: a half-open range in code points of the document's text. */
  public record Highlight(int start, int end) {}

  public Snippet {
    pieces = List.copyOf(pieces);
  }

  /** The text of all pieces. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** Where the matches stand. */
  public List<Highlight> highlights() {
    List<Highlight> highlights = new ArrayList<>();
    int at = start;
    for (Piece piece : pieces) {
      int end = at + piece.text().codePointCount(0, piece.text().length());
      if (piece.match()) {
        highlights.add(new Highlight(at, end));
      }
      at = end;
    }
    return highlights;
  }
}
