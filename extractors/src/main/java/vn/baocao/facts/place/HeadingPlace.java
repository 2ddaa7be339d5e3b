package vn.baocao.facts.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.gazetteer.PlaceMention;

/** The locality whose part of the text a heading opens: "2. Huyện Kim Sơn", "Tại Tân Yên:". */
final class HeadingPlace {

  /** The name must be at least this part of the heading, list mark and punctuation aside. */
  private static final double MOST = 0.6;

  private HeadingPlace() {}

  static @Nullable Topic of(String text, Span heading, DocumentPlaces places) {
    List<PlaceMention> mentions = places.within(heading);
    if (mentions.isEmpty() || !mentions.get(0).isNamed()) {
      return null;
    }
    Span name = mentions.get(0).span();
    int letters = letters(text, heading);
    return letters(text, name) >= MOST * letters ? Topic.of(mentions.get(0)) : null;
  }

  private static int letters(String text, Span span) {
    return (int) span.of(text).codePoints().filter(Character::isLetter).count();
  }
}
