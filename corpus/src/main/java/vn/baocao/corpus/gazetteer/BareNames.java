package vn.baocao.corpus.gazetteer;

import vn.baocao.corpus.gazetteer.Syllables.Gap;

/** Tells the bare name of a locality from the same syllables in the name of a person or thing. */
final class BareNames {

  private static final int LONGEST_CODE = 3;

  /** Syllables between what kind of organisation it is and the locality in its name. */
  private static final int LONGEST_ORGANISATION = 10;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Syllables text;

  BareNames(Gazetteer gazetteer, PlaceWords words, Syllables text) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.text = text;
  }

  boolean isLocality(int first, int last) {
    return isWritten(first, last)
        && !words.precedes("thing", text, first)
        && !isPartOfOrganisation(first)
        && (text.isAllCaps(first) || !isPersonal(first, last));
  }

  /** Every syllable starts with a capital; a single one is a known exception or an abbreviation. */
  private boolean isWritten(int first, int last) {
    for (int i = first; i < last; i++) {
      if (!text.isCapitalised(i) || isOtherCase(i, first) || isOtherCase(i, last - 1)) {
        return false;
      }
    }
    if (last - first > 1) {
      return true;
    }
    boolean code = text.isAllCaps(first) && length(first) > LONGEST_CODE;
    boolean spelledTogether = !text.isAllCaps(first) && length(first) > LONGEST_CODE;
    return code || spelledTogether || words.contains("bare", text.key(first));
  }

  /** A syllable of one letter (Ý Yên, Châu Thành A) is of either case. */
  private boolean isOtherCase(int one, int other) {
    return length(one) > 1 && length(other) > 1 && text.isAllCaps(one) != text.isAllCaps(other);
  }

  private int length(int syllable) {
    return text.end(syllable) - text.start(syllable);
  }

  /**
   * Công ty cổ phần Mía đường Nghệ An, Trường THPT Tân Kỳ: the name ends that of a firm, school.
   */
  private boolean isPartOfOrganisation(int first) {
    int at = first;
    while (at > 0 && first - at < LONGEST_ORGANISATION) {
      if (words.precedes("organisation", text, at)) {
        return true;
      }
      boolean joined = text.gap(at) == Gap.SPACE || text.gap(at) == Gap.HYPHEN;
      boolean part =
          text.isCapitalised(at - 1)
              || text.startsWithDigit(at - 1)
              || words.contains("firm", text.key(at - 1));
      if (!joined || !part) {
        return false;
      }
      at--;
    }
    return false;
  }

  private boolean isPersonal(int first, int last) {
    return words.precedes("person", text, first) || isLaterPart(first) || hasLaterPart(last);
  }

  /** Nguyễn Thái Bình, Lê Kim Sơn. */
  private boolean isLaterPart(int first) {
    return first > 0
        && text.gap(first) == Gap.SPACE
        && text.isCapitalised(first - 1)
        && words.contains("nameword", text.key(first - 1));
  }

  /** Hà Giang Lam; but Bắc Giang Nguyễn Văn Gấu is a province and its secretary. */
  private boolean hasLaterPart(int last) {
    if (last >= text.size() || text.gap(last) != Gap.SPACE || !text.isCapitalised(last)) {
      return false;
    }
    boolean personFollows =
        last + 1 < text.size()
            && words.contains("nameword", text.key(last))
            && text.isCapitalised(last + 1);
    boolean placeFollows = gazetteer.upper().match(text, last) > 1;
    return !personFollows && !placeFollows && !text.isAllCaps(last);
  }
}
