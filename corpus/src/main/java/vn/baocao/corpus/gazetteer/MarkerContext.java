package vn.baocao.corpus.gazetteer;

import vn.baocao.corpus.gazetteer.PlaceWords.Marker;
import vn.baocao.corpus.gazetteer.Syllables.Gap;

/** What stands around a type word or body, and what it therefore means. */
final class MarkerContext {

  /** Syllables of the longest body. */
  private static final int LONGEST_BODY = 4;

  private final PlaceWords words;
  private final Syllables text;

  MarkerContext(PlaceWords words, Syllables text) {
    this.words = words;
    this.text = text;
  }

  /** Whether the marker at {@code at} can belong to a name that starts at {@code name}. */
  boolean joins(int at, Marker marker, int name) {
    if (!text.isCapitalised(name) && !text.startsWithDigit(name)) {
      return false;
    }
    if (marker.isAbbreviation() && !text.isCapitalised(at)) {
      return false;
    }
    return switch (text.gap(name)) {
      case SPACE -> marker.word().length() > 1;
      case DOT -> marker.isAbbreviation();
      case COLON -> at > 0 && (text.startsWithDigit(at - 1) || isPlural(at));
      default -> false;
    };
  }

  private boolean isPlural(int at) {
    return at > 0 && words.contains("plural", text.key(at - 1));
  }

  /** Phường 2 is a name, mỗi phường 2 triệu is none. */
  boolean isNumberedUnit(int at) {
    return text.isCapitalised(at) || (at > 0 && words.contains("locative", text.key(at - 1)));
  }

  /** Bí thư Tỉnh ủy Vĩnh Phúc, Phó Chủ tịch UBND huyện Châu Đức. */
  boolean isOffice(int at) {
    if (words.precedes("role", text, at)) {
      return true;
    }
    for (int body = at - 1; body >= 0 && at - body <= LONGEST_BODY; body--) {
      Marker marker = words.markerAt(text, body);
      if (marker != null && marker.isBody() && body + marker.length() == at) {
        return words.precedes("role", text, body);
      }
    }
    return false;
  }

  /** Whether the marker is part of another word: hợp <em>tác xã</em>. */
  boolean endsAnotherWord(int end) {
    return words.precedes("compound", text, end);
  }

  /** Whether a marker without a name stands for one locality: not cấp huyện, 5 xã, xã hội. */
  boolean standsForOne(int at, Marker marker) {
    int end = at + marker.length();
    return marker.typeWord() != null
        && !marker.isAbbreviation()
        && !isKind(at)
        && !(end < text.size() && startsAnotherWord(at, end));
  }

  private boolean isKind(int at) {
    boolean numbered = at > 0 && text.startsWithDigit(at - 1) && text.gap(at) == Gap.SPACE;
    return numbered || words.precedes("kind", text, at);
  }

  private boolean startsAnotherWord(int at, int end) {
    return text.gap(end) == Gap.SPACE
        && words.contains("compound", NameIndex.key(text, at, end + 1));
  }

  /** Toàn huyện, trên địa bàn tỉnh. */
  boolean isWhole(int at) {
    return words.precedes("whole", text, at);
  }
}
