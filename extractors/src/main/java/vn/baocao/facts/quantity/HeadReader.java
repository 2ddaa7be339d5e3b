package vn.baocao.facts.quantity;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Set;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;

/** Reads the unit or the counted noun after a number. */
final class HeadReader {

  private static final Units UNITS = Units.get();
  private static final Nouns NOUNS = Nouns.get();

  /** Words whose presence before {@code lượt} says that people are meant. */
  private static final Set<String> VISITORS = NumberWordLists.LISTS.keys("visitors");

  /** Units that are nouns themselves, so that the words after them say which are meant. */
  private static final Set<String> COUNTED =
      Set.copyOf(NumberWordLists.LISTS.list("counted-unit").phrases());

  private static final int NEXT_NUMBER = 4;

  private final Lexemes lexemes;
  private final BitSet blocked;

  HeadReader(Lexemes lexemes, BitSet blocked) {
    this.lexemes = lexemes;
    this.blocked = blocked;
  }

  /** The head that begins at lexeme {@code from}; of kind NONE where none does. */
  Head at(int from) {
    if (from >= lexemes.size() || blocked.get(from)) {
      return Head.none(from);
    }
    PhraseTable.Hit<Units.Spelling> unit = UNITS.spellings().longestAt(lexemes, from);
    PhraseTable.Hit<Integer> noun = NOUNS.longestAt(lexemes, from);
    boolean counted = noun != null && unit != null && isCounted(from, unit, noun);
    boolean longest = noun == null || (unit != null && noun.length() <= unit.length());
    // without diacritics, "ho so" is rather "hộ so (với)" than "hồ sơ"
    if (unit != null && !counted && (longest || lexemes.isUnaccented())) {
      return measure(from, unit);
    }
    if (noun != null) {
      return noun(from, noun);
    }
    return unknown(from);
  }

  /** {@code 7 điểm du lịch} are places, {@code tăng 7 điểm} is a score. */
  private boolean isCounted(
      int from, PhraseTable.Hit<Units.Spelling> unit, PhraseTable.Hit<Integer> noun) {
    int next = from + unit.length();
    return noun.length() == unit.length()
        && unit.value().unit().name().equals("điểm")
        && isNounPart(next);
  }

  private Head measure(int from, PhraseTable.Hit<Units.Spelling> hit) {
    int end = from + hit.length();
    Unit unit = hit.value().unit();
    Head.Kind kind = unit.name().equals("người") ? Head.Kind.PEOPLE : Head.Kind.MEASURE;
    int nounTo = COUNTED.contains(unit.name()) ? end : from;
    StringBuilder name = new StringBuilder(unit.name());
    int to = rate(end, name);
    return new Head(from, to, nounTo, name.toString(), hit.value().factor(), kind);
  }

  private Head noun(int from, PhraseTable.Hit<Integer> hit) {
    int end = enumerated(from + hit.length(), hit.value());
    boolean people = NOUNS.isPeople(hit.value());
    boolean visits = lexemes.key(from).equals("lượt") && hit.length() == 1 && countsPeople(from);
    StringBuilder name = new StringBuilder(visits ? "lượt người" : "người");
    int to = rate(end, name);
    Head.Kind kind = people ? Head.Kind.PEOPLE : visits ? Head.Kind.MEASURE : Head.Kind.THING;
    return new Head(from, to, end, people || visits ? name.toString() : null, BigDecimal.ONE, kind);
  }

  private boolean countsPeople(int at) {
    for (int i = at - 1; i >= 0 && i >= at - 40; i--) {
      if (VISITORS.contains(lexemes.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** The end of {@code huyện, thị xã, thành phố}, whose first noun ends at {@code end}. */
  private int enumerated(int end, int group) {
    int to = end;
    while (lexemes.key(to).equals(",") && !blocked.get(to)) {
      PhraseTable.Hit<Integer> next = NOUNS.longestAt(lexemes, to + 1);
      if (next == null || next.value() != group || lexemes.isCapitalised(to + 1)) {
        break;
      }
      int after = to + 1 + next.length();
      if (isCounted(after)) {
        break;
      }
      to = after;
    }
    return to;
  }

  /** Whether a number of its own soon follows: {@code 90 con, đàn gia cầm | 2 triệu con}. */
  private boolean isCounted(int from) {
    int at = from;
    while (at < from + NEXT_NUMBER && lexemes.isWord(at)) {
      at++;
    }
    return lexemes.isNumber(at);
  }

  /** Appends {@code /năm} and the like to the unit's name; the end of what was read. */
  private int rate(int from, StringBuilder name) {
    int at = from;
    while (lexemes.key(at).equals("/")) {
      int part = at + 1;
      if (lexemes.isNumber(part) && lexemes.key(part).equals("1")) {
        part++;
      }
      PhraseTable.Hit<Units.Spelling> unit = UNITS.spellings().longestAt(lexemes, part);
      PhraseTable.Hit<Integer> noun = NOUNS.longestAt(lexemes, part);
      if (unit != null) {
        name.append('/').append(unit.value().unit().name());
        at = part + unit.length();
      } else if (noun != null) {
        name.append('/').append(NOUNS.isPeople(noun.value()) ? "người" : lexemes.key(part));
        at = part + noun.length();
      } else if (lexemes.key(part).equals("đầu") && lexemes.key(part + 1).equals("người")) {
        name.append("/người");
        at = part + 2;
      } else {
        break;
      }
    }
    return at;
  }

  /** Up to two syllables that are no function words. */
  private Head unknown(int from) {
    int end = from;
    while (end < from + 2 && isNounPart(end)) {
      end++;
    }
    if (end == from) {
      return Head.none(from);
    }
    return new Head(from, end, end, null, BigDecimal.ONE, Head.Kind.UNKNOWN);
  }

  private boolean isNounPart(int index) {
    return lexemes.isWord(index)
        && !blocked.get(index)
        && !NOUNS.isFunctionWord(lexemes.key(index));
  }

  /** The end of {@code /10.000 dân} at {@code from}, or -1. */
  int populationEnd(int from) {
    if (!lexemes.key(from).equals("/")) {
      return -1;
    }
    int at = from + 1;
    if (lexemes.isNumber(at)) {
      at++;
    }
    boolean myriad = lexemes.key(at).equals("vạn");
    at += myriad || lexemes.key(at).equals("nghìn") ? 1 : 0;
    if (at == from + 1) {
      return -1;
    }
    PhraseTable.Hit<Integer> noun = NOUNS.longestAt(lexemes, at);
    boolean people =
        (noun != null && NOUNS.isPeople(noun.value())) || lexemes.key(at).equals("người");
    if (!people || (!myriad && !isRound(lexemes.key(from + 1)))) {
      return -1;
    }
    return at + (noun == null ? 1 : noun.length());
  }

  private static boolean isRound(String digits) {
    return digits.endsWith("000") || digits.equals("vạn") || digits.equals("100");
  }
}
