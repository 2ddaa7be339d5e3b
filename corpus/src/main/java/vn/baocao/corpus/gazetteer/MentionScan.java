package vn.baocao.corpus.gazetteer;

import vn.baocao.corpus.gazetteer.PlaceMention.Form;
import vn.baocao.corpus.gazetteer.PlaceWords.Marker;
import vn.baocao.corpus.gazetteer.Syllables.Gap;

/** One pass over one text: type words and bodies with the name after them, lists, bare names. */
final class MentionScan {

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Syllables text;
  private final MarkerContext context;
  private final NameReader names;
  private final BareNames bare;
  private final FoundMentions found;

  /**
   * @param found what it fills
   */
  MentionScan(
      Gazetteer gazetteer,
      PlaceWords words,
      Syllables text,
      CandidateUnits candidates,
      FoundMentions found) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.text = text;
    this.context = new MarkerContext(words, text);
    this.names = new NameReader(gazetteer, words, text, candidates);
    this.bare = new BareNames(gazetteer, words, text);
    this.found = found;
  }

  void run() {
    int at = 0;
    while (at < text.size()) {
      Marker marker = words.markerAt(text, at);
      int next = marker == null ? 0 : marked(at, marker);
      if (next == 0 && text.isCapitalised(at)) {
        next = bareName(at);
      }
      at = next == 0 ? at + 1 : next;
    }
  }

  /** The end of what the type word or body at {@code at} opens; 0 where it opens nothing. */
  private int marked(int at, Marker marker) {
    if (context.endsAnotherWord(at + marker.length())) {
      return at + marker.length();
    }
    int next = named(at, marker);
    return next == 0 ? nameless(at, marker) : next;
  }

  /** The end of the mention that starts with a type word or body; 0 where no name follows. */
  private int named(int at, Marker marker) {
    int name = at + marker.length();
    if (name >= text.size() || !context.joins(at, marker, name)) {
      return 0;
    }
    int length = names.known(name, marker);
    if (length == 0) {
      return marker.isBody() ? 0 : unknown(at, name, marker);
    }
    if (text.startsWithDigit(name) && !context.isNumberedUnit(at)) {
      return 0;
    }
    Form form = context.isOffice(at) ? Form.OFFICE : marker.isBody() ? Form.BODY : Form.TYPED;
    found.marked(at, name, name + length, marker, form);
    return list(name + length, marker);
  }

  private int unknown(int at, int name, Marker marker) {
    int length = names.unknown(at, name, marker);
    if (length == 0) {
      return 0;
    }
    found.marked(at, name, name + length, marker, Form.TYPED);
    return name + length;
  }

  /** Huyện, toàn huyện, Huyện ủy: the end of a marker that stands for a locality; else 0. */
  private int nameless(int at, Marker marker) {
    String type = marker.typeWord();
    if (type == null || !context.standsForOne(at, marker)) {
      return 0;
    }
    int end = at + marker.length();
    if (!context.isOffice(at)) {
      found.nameless(at, end, type, context.isWhole(at) ? Form.WHOLE : Form.GENERIC);
    }
    return end;
  }

  /** The names after the first one: các huyện Kim Sơn, Yên Mô và Nho Quan. */
  private int list(int from, Marker marker) {
    int at = from;
    while (at < text.size()) {
      int name = listed(at);
      int length = name == 0 ? 0 : names.listed(name, marker, found.last());
      if (length == 0) {
        break;
      }
      found.marked(name, name, name + length, marker, Form.LISTED);
      at = name + length;
    }
    return at;
  }

  /** Where the next name of a list starts after {@code at}; 0 where the list ends. */
  private int listed(int at) {
    if (text.gap(at) == Gap.COMMA) {
      return at;
    }
    boolean joint = text.gap(at) == Gap.SPACE && words.contains("joint", text.key(at));
    return joint && at + 1 < text.size() && text.gap(at + 1) == Gap.SPACE ? at + 1 : 0;
  }

  private int bareName(int at) {
    int length = gazetteer.upper().match(text, at);
    if (length > 0 && bare.isLocality(at, at + length)) {
      found.bare(at, at + length);
      return at + length;
    }
    int commune = gazetteer.communes().match(text, at);
    if (commune > 1 && bare.isLocality(at, at + commune)) {
      found.doubtful(at, at + commune);
      return at + commune;
    }
    return 0;
  }
}
