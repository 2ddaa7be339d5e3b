package vn.baocao.facts.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.baocao.facts.quantity.Nouns;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;
import vn.baocao.facts.rule.RuleLine;

/** The words of {@code phrase-words.txt}: where the phrase that names an indicator ends. */
final class PhraseWords {

  private static final PhraseWords INSTANCE = new PhraseWords();
  private static final int LONGEST = 4;
  private static final Set<String> SIGNS =
      Set.of(",", ";", ".", ":", "(", ")", "\"", "-", "…", "?", "!", "+", "*", "•", "|");

  private static final Set<String> TAKE_NUMBER = Set.of("thành", "đạt", "từ", "dưới", "trên", "đủ");
  private static final int INSERTION = 7;

  private final PhraseTable<Boolean> measures = new PhraseTable<>();
  private final PhraseTable<Boolean> leadIns = new PhraseTable<>();
  private final PhraseTable<Boolean> ends = new PhraseTable<>();
  private final PhraseTable<Boolean> insides = new PhraseTable<>();
  private final Set<String> links = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();

  private PhraseWords() {
    for (RuleLine line : RuleLine.of(PhraseWords.class, "phrase-words.txt")) {
      List<String> fields = line.fields(2);
      for (String phrase : fields.get(1).split(";")) {
        add(line, fields.get(0), phrase.strip());
      }
    }
  }

  private void add(RuleLine line, String role, String phrase) {
    switch (role) {
      case "measure" -> measures.put(phrase, true);
      case "lead-in" -> leadIns.put(phrase, true);
      case "end" -> ends.put(phrase, true);
      case "inside" -> insides.put(phrase, true);
      case "link" -> links.add(Lexemes.key(phrase));
      case "verb" -> verbs.add(Lexemes.key(phrase));
      default ->
          throw line.error(
              "unknown role \"" + role + "\"; known: measure, lead-in, end, inside, link, verb");
    }
  }

  static PhraseWords get() {
    return INSTANCE;
  }

  /** The length of the verb of measure (or its adverb) that ends before {@code end}; 0 for none. */
  int measureBefore(Lexemes lexemes, int end, int low) {
    PhraseTable.Hit<Boolean> hit = measures.longestBefore(lexemes, end, low, LONGEST);
    return hit == null ? 0 : hit.length();
  }

  /** The length of the lead-in ({@code trong đó}) at {@code from}; 0 for none. */
  int leadIn(Lexemes lexemes, int from) {
    PhraseTable.Hit<Boolean> hit = leadIns.longestAt(lexemes, from);
    return hit == null ? (SIGNS.contains(lexemes.key(from)) ? 1 : 0) : hit.length();
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
    return key.equals("tăng") || key.equals("giảm") || key.equals("thêm");
  }

  /** Whether a number after this word belongs to the phrase: {@code xã đạt 19/19 tiêu chí}. */
  boolean takesNumber(String key) {
    return TAKE_NUMBER.contains(key);
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
    while (right < end && right - from < 5 && !lexemes.key(right).equals(",")) {
      if (verbs.contains(lexemes.key(right))) {
        return false;
      }
      right++;
    }
    if (right - from > 4) {
      return false;
    }
    int left = comma - 1;
    int words = 0;
    while (left >= 0 && lexemes.isWord(left)) {
      if (verbs.contains(lexemes.key(left)) || (lexemes.isCapitalised(left) && words > 6)) {
        return false;
      }
      left--;
      words++;
      if (words > 8) {
        return false;
      }
    }
    return words > 0 && leadIn(lexemes, left + 1) == 0;
  }
}
