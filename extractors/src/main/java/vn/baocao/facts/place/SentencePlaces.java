package vn.baocao.facts.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.gazetteer.PlaceMention;
import vn.baocao.corpus.gazetteer.PlaceMention.Form;
import vn.baocao.facts.place.PlaceCues.Cue;

/**
 * The localities of one sentence: the one that it goes on to speak of, and the one that a quote in
 * it is about.
 */
final class SentencePlaces {

  private final String text;
  private final Span sentence;
  private final DocumentPlaces places;
  private final @Nullable Topic before;
  private final List<PlaceMention> mentions;

  /**
   * @param before what the paragraph speaks of when the sentence starts
   */
  SentencePlaces(String text, Span sentence, DocumentPlaces places, @Nullable Topic before) {
    this.text = text;
    this.sentence = sentence;
    this.places = places;
    this.before = before;
    this.mentions = places.within(sentence);
  }

  /** What the paragraph speaks of after this sentence. */
  @Nullable Topic after() {
    for (PlaceMention mention : mentions) {
      Topic topic = stated(mention);
      boolean single = mention.form() != Form.LISTED && !startsList(mention);
      if (topic != null && single && Clauses.opens(text, sentence, mention.span().start())) {
        return topic;
      }
    }
    return before;
  }

  /** The locality that a quote is about: before it in its sentence, else right after it. */
  @Nullable Topic at(Span quote) {
    PlaceMention nearest = null;
    Topic found = null;
    for (PlaceMention mention : mentions) {
      if (mention.span().start() >= quote.start()) {
        break;
      }
      Topic topic = stated(mention);
      if (topic != null) {
        nearest = mention;
        found = topic;
      }
    }
    boolean sameClause =
        nearest != null && Clauses.isOne(text, nearest.span().end(), quote.start());
    if (!sameClause) {
      Topic behind = behind(quote);
      if (behind != null) {
        return behind;
      }
    }
    if (isNational(quote, nearest)) {
      return Topic.NATION;
    }
    if (nearest == null || (isListed(nearest) && !isCounted(nearest))) {
      return before;
    }
    return found;
  }

  /** Of a mention after the quote: in its clause, and joined by tại, ở, của. */
  private @Nullable Topic behind(Span quote) {
    for (PlaceMention mention : mentions) {
      int start = mention.span().start();
      if (start >= quote.end()) {
        boolean joined =
            Clauses.isOne(text, quote.end(), start)
                && PlaceCues.INSTANCE.precedes(Cue.LOCATED, text, sentence, start);
        return joined && mention.isNamed() && !isListed(mention) ? stated(mention) : null;
      }
    }
    return null;
  }

  /** What a mention makes the text speak of; null where it does not. */
  private @Nullable Topic stated(PlaceMention mention) {
    int start = mention.span().start();
    return switch (mention.form()) {
      case OFFICE, ABOVE -> null;
      case GENERIC -> leads(start) ? back(mention) : null;
      case WHOLE -> whole(mention);
      case TYPED, BODY, BARE, LISTED -> named(mention);
    };
  }

  private boolean leads(int offset) {
    return Clauses.leads(text, sentence, offset);
  }

  private @Nullable Topic named(PlaceMention mention) {
    int start = mention.span().start();
    if (PlaceCues.INSTANCE.precedes(Cue.COMPARED, text, sentence, start)) {
      return null;
    }
    return places.isInside(mention) || leads(start) ? Topic.of(mention) : null;
  }

  /** Huyện after a commune is the district again; after another district it is that district. */
  private @Nullable Topic back(PlaceMention mention) {
    Topic unit = places.meant(mention);
    boolean up = unit != null && before != null && before.isBelow(unit.level());
    return up ? unit : null;
  }

  private @Nullable Topic whole(PlaceMention mention) {
    if (before != null && before.unit() != null && mention.canMean(before.unit())) {
      return before;
    }
    Topic unit = places.meant(mention);
    Topic main = places.main();
    boolean above = unit != null && main != null && main.isBelow(unit.level());
    return above && !leads(mention.span().start()) ? null : unit;
  }

  /** Whether the quote's clause speaks of the whole country, after any locality that it names. */
  private boolean isNational(Span quote, @Nullable PlaceMention nearest) {
    int clause = Clauses.start(text, sentence, quote.start());
    int from = clause;
    if (nearest != null && nearest.span().end() <= quote.start()) {
      from = Math.max(clause, nearest.span().end());
    }
    String head = text.substring(from, quote.start()).toLowerCase(Locale.ROOT);
    for (String nation : PlaceCues.INSTANCE.of(Cue.NATIONAL)) {
      int at = head.lastIndexOf(nation);
      if (at >= 0 && !isMeasure(from + at)) {
        return true;
      }
    }
    return false;
  }

  /** Đứng đầu cả nước, cao hơn cả nước, thứ 3 cả nước: the country is only what is measured by. */
  private boolean isMeasure(int nation) {
    int before = nation;
    while (before > sentence.start() && text.charAt(before - 1) == ' ') {
      before--;
    }
    boolean numbered = before > sentence.start() && Character.isDigit(text.charAt(before - 1));
    return numbered || PlaceCues.INSTANCE.precedes(Cue.MEASURED, text, sentence, nation);
  }

  private boolean isListed(PlaceMention mention) {
    return mention.form() == Form.LISTED || startsList(mention);
  }

  private boolean startsList(PlaceMention mention) {
    int next = mentions.indexOf(mention) + 1;
    return next < mentions.size() && mentions.get(next).form() == Form.LISTED;
  }

  /** Whether the names of the list have a number each: Kim Sơn 5 xã, Yên Mô 7 xã. */
  private boolean isCounted(PlaceMention mention) {
    List<Span> names = new ArrayList<>();
    for (PlaceMention other : mentions) {
      if (isListed(other) && other.span().start() <= mention.span().start()) {
        names.add(other.span());
      }
    }
    if (names.size() < 2) {
      return mention.form() != Form.LISTED;
    }
    Span previous = names.get(names.size() - 2);
    return text.substring(previous.end(), mention.span().start())
        .codePoints()
        .anyMatch(Character::isDigit);
  }
}
