package vn.baocao.facts.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.facts.Passage;
import vn.baocao.facts.Place;

/**
 * Tells the locality that a quote of one document is about. Immutable.
 *
 * <p>Made once for a document, in time linear in its text; a question costs as much as its sentence
 * or table is long.
 */
public final class PlaceResolver {

  private final Document document;
  private final DocumentPlaces places;
  private final List<Passage> passages;
  private final List<@Nullable Topic> before = new ArrayList<>();
  private final TablePlaces tables;

  private PlaceResolver(Document document, List<Passage> passages) {
    this.document = document;
    this.places = new DocumentPlaces(document);
    this.passages = passages;
    this.tables = new TablePlaces(document, places);
    follow();
  }

  /**
   * The resolver of a document.
   *
   * @param passages of the document, in order
   */
  public static PlaceResolver of(Document document, List<Passage> passages) {
    return new PlaceResolver(document, passages);
  }

  /** Notes for each passage what its paragraph speaks of when it starts. */
  private void follow() {
    Topic topic = places.main();
    int paragraph = -1;
    for (Passage passage : passages) {
      if (passage.paragraph() != paragraph) {
        paragraph = passage.paragraph();
        topic = heading(passage);
      }
      before.add(topic);
      topic = new SentencePlaces(document.text(), passage.span(), places, topic).after();
    }
  }

  /** The locality that the innermost heading names, else the document's. */
  private @Nullable Topic heading(Passage passage) {
    for (Span heading : passage.headings().reversed()) {
      Topic topic = HeadingPlace.of(document.text(), heading, places);
      if (topic != null) {
        return topic;
      }
    }
    return places.main();
  }

  /** The locality that the document is about; null where none stands in it. */
  public @Nullable Place main() {
    return place(places.main());
  }

  /**
   * The locality that the quote is about: stated near it, else the document's main one; null where
   * none stands in the document.
   */
  public @Nullable Place at(Span quote) {
    Topic cell = tables.at(quote);
    if (cell != null) {
      return place(cell);
    }
    int index = passage(quote.start());
    if (index < 0 || !passages.get(index).span().overlaps(quote)) {
      return main();
    }
    Span sentence = passages.get(index).span();
    return place(
        new SentencePlaces(document.text(), sentence, places, before.get(index)).at(quote));
  }

  /** The last passage that starts at or before an offset; -1 where none does. */
  private int passage(int offset) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static @Nullable Place place(@Nullable Topic topic) {
    return topic == null ? null : topic.place();
  }
}
