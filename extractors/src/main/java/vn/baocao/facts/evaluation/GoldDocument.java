package vn.baocao.facts.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.CodePoints;

/**
 * An annotated document.
 *
 * @param name of its files, without ending
 * @param text in NFC
 * @param notQuantities stretches in which no quantity may be found; null where the annotator did
 *     not mark any, as in whole documents. Where given, the document is a single sentence, whose
 *     period is not compared.
 */
public record GoldDocument(
    String name, String text, List<GoldFact> facts, @Nullable List<Stretch> notQuantities) {

  public GoldDocument {
    facts = List.copyOf(facts);
    notQuantities = notQuantities == null ? null : List.copyOf(notQuantities);
  }

  /** A stretch of text, in code points, half-open. */
  public record Stretch(int start, int end, String quote) {}

  /** The text between two code point offsets, which may lie outside of it. */
  String between(int start, int end) {
    CodePoints points = new CodePoints(text);
    int length = points.fromUtf16(text.length());
    int from = Math.clamp(start, 0, length);
    int to = Math.clamp(end, from, length);
    return text.substring(points.toUtf16(from), points.toUtf16(to));
  }
}
