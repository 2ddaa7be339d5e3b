package vn.baocao.facts.indicator;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.quantity.Nouns;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;
import vn.baocao.facts.rule.WordLists;

/** The words of {@code phrase-words.txt}: where the phrase that names an indicator ends. */
final class PhraseWords {

  private static final WordLists LISTS = WordLists.of(PhraseWords.class, "phrase-words.txt");
  private static final PhraseWords INSTANCE = new PhraseWords();

  private static final int LONGEST = 4;
  private static final int INSERTION = 12;
  private static final int NEAR = 5;
  private static final int FAR = 8;
  private static final int RUN_ON = 6;
  private static final int CLAUSE = 20;

  private static final Set<String> SIGNS =
      Set.of(",", ";", ".", ":", "(", ")", "\"", "-", "…", "?", "!", "+", "*", "•", "|", "/");

  private final PhraseTable<Boolean> measures = LISTS.list("measure").table();
  private final PhraseTable<Boolean> leadIns = LISTS.list("lead-in").table();
  private final PhraseTable<Boolean> ends = LISTS.list("end").table();
  private final PhraseTable<Boolean> insides = LISTS.list("inside").table();
  private final PhraseTable<Boolean> pronouns = LISTS.list("pronoun").table();
  private final PhraseTable<Boolean> wholes = LISTS.list("whole").table();
  private final PhraseTable<Boolean> actions = LISTS.list("action").table();
  private final PhraseTable<Boolean> bodies = LISTS.list("body").table();
  private final PhraseTable<Boolean> measureNouns = LISTS.list("measure-noun").table();
  private final PhraseTable<Boolean> takeNumber = LISTS.list("takes-number").table();
  private final Set<String> links = LISTS.keys("link");
  private final Set<String> verbs = LISTS.keys("verb");
  private final Set<String> ofSubject = LISTS.keys("of-subject");
  private final Set<String> copulas = LISTS.keys("copula");
  private final Set<String> materials = LISTS.keys("material");
  private final Set<String> reasons = LISTS.keys("reason");
  private final Set<String> changes = LISTS.keys("change");

  private PhraseWords() {}

  static PhraseWords get() {
    return INSTANCE;
  }

  /** The lists, with their examples. */
  static WordLists lists() {
    return LISTS;
  }

  /** The length of the verb of measure (or its adverb) that ends before {@code end}; 0 for none. */
  int measureBefore(Lexemes lexemes, int end, int low) {
    return length(measures.longestBefore(lexemes, end, low, LONGEST));
  }

  /** The length of the lead-in ({@code trong đó}) at {@code from}; 0 for none. */
  int leadIn(Lexemes lexemes, int from) {
    PhraseTable.Hit<Boolean> hit = leadIns.longestAt(lexemes, from);
    return hit == null ? (SIGNS.contains(lexemes.key(from)) ? 1 : 0) : hit.length();
  }

  /** Whether a verb whose object follows ({@code giải ngân}) ends before {@code end}. */
  boolean isAction(Lexemes lexemes, int end, int low) {
    return actions.longestBefore(lexemes, end, low, LONGEST) != null;
  }

  /** Whether a pronoun for an indicator ({@code con số này}) ends before {@code end}. */
  boolean isPronoun(Lexemes lexemes, int end, int low) {
    return pronouns.longestBefore(lexemes, end, low, LONGEST) != null;
  }

  /** Whether {@code dân số}, {@code tổng số} begins here: the whole of a share. */
  boolean isWhole(Lexemes lexemes, int at) {
    return wholes.longestAt(lexemes, at) != null;
  }

  /**
   * Whether {@code [from, end)} only names who does something: {@code huyện Vũ Quang (Hà Tĩnh)}.
   */
  boolean isBody(Lexemes lexemes, int from, int end) {
    PhraseTable.Hit<Boolean> hit = bodies.longestAt(lexemes, from);
    if (hit == null) {
      return false;
    }
    for (int i = from + hit.length(); i < end; i++) {
      if (lexemes.isWord(i) && !lexemes.isCapitalised(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a noun phrase ends before this lexeme: a verb, a preposition, a conjunction. */
  boolean endsPhrase(Lexemes lexemes, int at) {
    return ends.longestAt(lexemes, at) != null && insides.longestAt(lexemes, at) == null;
  }

  /** Whether no phrase goes over this lexeme. A hyphen between words joins names of fields. */
  boolean isBoundary(Lexemes lexemes, int at) {
    String key = lexemes.key(at);
    return switch (key) {
      case "-" -> !isJoint(lexemes, at);
      case "." -> !lexemes.isGlued(at + 1);
      case "/" -> !lexemes.isGlued(at) || !lexemes.isGlued(at + 1) || lexemes.isNumber(at - 1);
      case "\"" -> false;
      default -> SIGNS.contains(key);
    };
  }

  /** A hyphen between words, or without a space in a name: {@code Covid-19}. */
  private static boolean isJoint(Lexemes lexemes, int at) {
    boolean words = lexemes.isWord(at - 1) && lexemes.isWord(at + 1);
    return words || (lexemes.isWord(at - 1) && lexemes.isGlued(at) && lexemes.isGlued(at + 1));
  }

  /** Whether what names an indicator can only follow this word: {@code huyện đã | xây dựng}. */
  boolean opensPhrase(Lexemes lexemes, int at) {
    String key = lexemes.key(at);
    return key.equals("đã") || (key.equals("tiêu") && lexemes.key(at - 1).equals("mục"));
  }

  /**
   * The opening parenthesis of a short insertion that ends before {@code at}; {@code at} for none.
   */
  int parenthesisBefore(Lexemes lexemes, int at, int low) {
    if (!lexemes.key(at - 1).equals(")")) {
      return at;
    }
    for (int i = at - 2; i >= Math.max(low, at - INSERTION); i--) {
      if (lexemes.key(i).equals("(")) {
        return i;
      }
    }
    return at;
  }

  /** Whether a noun that can be counted, or {@code số} and one, begins here. */
  boolean isNoun(Lexemes lexemes, int at) {
    int noun = lexemes.key(at).equals("số") ? at + 1 : at;
    String key = lexemes.key(noun);
    return key.equals("hộ") || key.equals("người") || Nouns.get().isNounAt(lexemes, noun);
  }

  /** {@code tăng}, {@code giảm}. */
  boolean isChange(String key) {
    return changes.contains(key);
  }

  /** After these, a noun phrase behind a share is only its whole. */
  boolean isOfSubject(String key) {
    return ofSubject.contains(key);
  }

  boolean isCopula(String key) {
    return copulas.contains(key);
  }

  /** Whether the noun after a quantity of that unit is what is measured: {@code 232 km đường}. */
  boolean isMaterial(String unit) {
    return materials.contains(unit);
  }

  boolean isReason(String key) {
    return reasons.contains(key);
  }

  /** Whether a number at {@code at} belongs to the phrase: {@code xã đạt | 19/19 tiêu chí}. */
  boolean takesNumber(Lexemes lexemes, int at, int low) {
    return takeNumber.longestBefore(lexemes, at, low, LONGEST) != null;
  }

  /** A word that joins what follows to what precedes and is no part of either. */
  boolean isLink(String key) {
    return links.contains(key);
  }

  /**
   * Whether the comma at {@code comma} stands within an enumeration of nouns ({@code nông, lâm
   * nghiệp, thủy sản}) that goes on to {@code end}: both sides are short and without a verb.
   */
  boolean isEnumeration(Lexemes lexemes, int comma, int from, int end) {
    int right = from;
    while (right < end && right - from < NEAR && !lexemes.key(right).equals(",")) {
      if (verbs.contains(lexemes.key(right))) {
        return false;
      }
      right++;
    }
    return right - from < NEAR && isEnumerated(lexemes, comma);
  }

  /** Whether what stands before the comma is short and without a verb or lead-in. */
  private boolean isEnumerated(Lexemes lexemes, int comma) {
    int left = comma - 1;
    int words = 0;
    while (left >= 0 && lexemes.isWord(left)) {
      boolean sentence = lexemes.isCapitalised(left) && words > RUN_ON;
      if (verbs.contains(lexemes.key(left)) || sentence || words == FAR) {
        return isMeasureBefore(lexemes, comma);
      }
      left--;
      words++;
    }
    return words > 0 && leadIn(lexemes, left + 1) == 0;
  }

  /** Whether the clause before the comma opens with the noun of a measure: {@code tỷ lệ … }. */
  private boolean isMeasureBefore(Lexemes lexemes, int comma) {
    int from = comma;
    while (from > 0 && comma - from < CLAUSE && lexemes.isWord(from - 1)) {
      from--;
    }
    from += leadIn(lexemes, from);
    return measureNouns.longestAt(lexemes, from) != null;
  }

  private static int length(PhraseTable.@Nullable Hit<Boolean> hit) {
    return hit == null ? 0 : hit.length();
  }
}
